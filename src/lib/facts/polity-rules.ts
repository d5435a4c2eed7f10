import type { Mention } from '../geoparse/mention';
import {
  actsByItsArm,
  actsForGovernment,
  isActing,
  isAttribute,
  isCapital,
  isClaimOf,
  isGovernmentSpeaking,
  isSpokenTo,
} from './actors';
import { comesBackTo, isGiver, takesIn } from './movement';
import { isItsPeople } from './nationality';
import { BEFELL, BLAMED, OF_THE_CITY, RULED } from './role-cues';
import type { Rule } from './rule';

/** What a country, capital or union is, which may stand for its government. */
export const POLITY: readonly Rule[] = [
  {
    part: 'actor',
    why: 'it is the source of what is said',
    holds: ({ before }) => /\baccording to(?: the)? $/i.test(before),
  },
  {
    part: 'actor',
    why: 'it stands after “~”',
    holds: ({ preposition, ruling }) =>
      preposition === 'by' || isSpokenTo(preposition, ruling) || isGiver(preposition, ruling),
  },
  {
    part: 'where',
    why: 'an office of the city is named',
    holds: ({ mention, after }) => isCapital(mention) && OF_THE_CITY.test(after),
  },
  {
    part: 'actor',
    why: 'its government is meant',
    holds: ({ mention, after }) => actsForGovernment(mention, after),
  },
  { part: 'acts', why: 'its authorities act', holds: ({ after }) => actsByItsArm(after) },
  {
    part: 'about',
    why: 'what its government wants is meant',
    holds: ({ mention, after }) => isClaimOf(mention, after),
  },
  {
    part: 'where',
    why: 'something that is its own is named',
    holds: ({ after }) => /^[’'‘]s\b/.test(after),
  },
  {
    part: 'about',
    why: 'it only qualifies the next word',
    holds: ({ mention, after }) => isAttribute(mention, after),
  },
  {
    part: 'people',
    why: 'its people are named',
    holds: ({ mention, after }) => !isCapital(mention) && isItsPeople(after),
  },
  {
    part: 'borders',
    why: 'it is only for it',
    holds: ({ preposition }) => preposition === 'for',
  },
  {
    part: 'where',
    why: 'it stands after “~”',
    holds: ({ preposition }) => RULED.test(preposition),
  },
  {
    part: 'actor',
    why: 'its government takes people in or back',
    holds: ({ mention, after }) => isCapital(mention) && (comesBackTo(after) || takesIn(after)),
  },
  {
    part: 'to',
    why: 'it takes people in or back',
    holds: ({ after }) => comesBackTo(after) || takesIn(after),
  },
  {
    part: 'actor',
    why: 'its government speaks or decides',
    holds: ({ mention, ruling, after }) => isGovernmentSpeaking(mention, ruling, after),
  },
  { part: 'actor', why: 'it is said to have acted', holds: ({ after }) => BLAMED.test(after) },
  {
    part: 'actor',
    why: 'its government acts',
    holds: ({ mention, after }) => isCapital(mention) && isActing(after) && !BEFELL.test(after),
  },
  {
    part: 'acts',
    why: 'it acts',
    holds: ({ before, after }) => isActing(after) || /\bwhom (?:the )?$/.test(before),
  },
];

/** What a province or state is, which has a government too but is a place before that. */
export const STATE: readonly Rule[] = [
  {
    part: 'acts',
    why: 'its government speaks or decides',
    holds: ({ mention, preposition, ruling, after }) =>
      isSpokenTo(preposition, ruling) ||
      (!RULED.test(preposition) &&
        (isGovernmentSpeaking(mention, ruling, after) || isActing(after))),
  },
];

/** Regions that decide and speak as one. */
const UNIONS = new Set(['cldr:EU']);

/** Whether a place has a government that its name can stand for. */
export function isPolity({ resolution }: Mention): boolean {
  if (resolution.status === 'unresolved') return false;
  const { id, kind, feature } = resolution.place;
  return kind === 'country' || feature === 'capital' || UNIONS.has(id);
}
