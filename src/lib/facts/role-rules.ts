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
import type { Role } from './fact';
import { comesBackTo, isDestination, isGiver, isOrigin, takesIn } from './movement';
import { isItsPeople, nationalityRole } from './nationality';
import {
  ACROSS,
  AT_THE,
  BEFELL,
  BLAMED,
  BORDER,
  DRIVEN_OUT,
  HEAD_OF,
  IN_NAME_OF,
  IS_BORDER,
  LISTED_THERE,
  NATIONALS,
  NOT_THERE,
  NOT_YET_THERE,
  OFFICE,
  OF_THE_CITY,
  OUT_OF,
  PASSED,
  RULED,
  SITS_FOR,
  SOMEONE_OF,
} from './role-cues';

/**
 * How a place takes part: what `acts` is an actor and what only `borders` (or only its head is named)
 * is about where something else tells the place, else it is there. From where `people` are does not tell where they are.
 */
export type Part = Role | 'acts' | 'borders' | 'people';

/** A part, and why: what follows “because”. */
export interface Told {
  part: Part;
  why: string;
}

/** A mention in its sentence. */
interface Clause {
  mention: Mention;
  before: string;
  after: string;
  /** The sentence up to the word that rules the mention, and that word if it is one. */
  ruling: string;
  preposition: string;
}

interface Rule {
  part: Part;
  /** `~` stands for the ruling word. */
  why: string;
  holds: (clause: Clause) => boolean;
}

/** What any place is to its sentence: the first rule that holds. */
const RULES: readonly Rule[] = [
  {
    part: 'about',
    why: 'it is part of a longer name',
    holds: ({ mention }) => mention.kind === 'nested',
  },
  { part: 'people', why: 'people are named by it', holds: ({ before }) => NATIONALS.test(before) },
  {
    part: 'actor',
    why: 'someone acts in its name',
    holds: ({ before }) => IN_NAME_OF.test(before),
  },
  {
    part: 'about',
    why: 'it is only compared with, dealt with or listed',
    holds: ({ before, after }) => NOT_THERE.test(before) || LISTED_THERE.test(after),
  },
  {
    part: 'borders',
    why: 'only its border is named',
    holds: ({ before, after }) =>
      BORDER.test(before) ||
      (AT_THE.test(before) && IS_BORDER.test(after)) ||
      ACROSS.test(before + '·' + after),
  },
  {
    part: 'about',
    why: 'it tells for whom a politician sits',
    holds: ({ before }) => SITS_FOR.test(before),
  },
  {
    part: 'borders',
    why: 'only who governs it is named',
    holds: ({ before }) => HEAD_OF.test(before),
  },
  {
    part: 'about',
    why: 'it only qualifies the next word',
    holds: ({ after }) =>
      /^-(?:flagged|based|backed|registered|owned|style|funded|led|brokered|sponsored|mediated|controlled|linked|aligned|supported|trained|made|built|issued)\b/.test(
        after,
      ),
  },
  {
    part: 'acts',
    why: 'who governs it is named',
    holds: ({ after }) => OFFICE.test(after),
  },
  {
    part: 'people',
    why: 'someone is called a native of it',
    holds: ({ after }) => /^ natives?\b/.test(after),
  },
  { part: 'to', why: 'it is bound for there', holds: ({ after }) => /^-bound\b/.test(after) },
  { part: 'to', why: 'money is given to it', holds: ({ before, after }) => isGiven(before, after) },
  { part: 'from', why: 'it stands after “out of”', holds: ({ before }) => OUT_OF.test(before) },
  {
    part: 'from',
    why: 'people were driven out of there',
    holds: ({ before }) => DRIVEN_OUT.test(before),
  },
  {
    part: 'borders',
    why: 'it is only on the way, wanted or promised',
    holds: ({ before }) => NOT_YET_THERE.test(before),
  },
  {
    part: 'borders',
    why: 'only someone of it is named',
    holds: ({ after }) => SOMEONE_OF.test(after),
  },
  {
    part: 'from',
    why: 'it stands after “~”',
    holds: ({ preposition, ruling, after }) =>
      isOrigin(preposition, ruling) && !actsByItsArm(after),
  },
  {
    part: 'to',
    why: 'it stands after “~”',
    holds: ({ preposition, ruling }) => isDestination(preposition, ruling),
  },
];

/** What a country, capital or union is, which may stand for its government. */
const POLITY: readonly Rule[] = [
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
    part: 'actor',
    why: 'its government is meant',
    holds: ({ mention, after }) => actsForGovernment(mention, after),
  },
  {
    part: 'where',
    why: 'it is a court or the police of the city',
    holds: ({ mention, after }) => isCapital(mention) && OF_THE_CITY.test(after),
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
  { part: 'acts', why: 'it acts', holds: ({ after }) => isActing(after) },
];

/** What a province or state is, which has a government too but is a place before that. */
const STATE: readonly Rule[] = [
  {
    part: 'acts',
    why: 'its government speaks or decides',
    holds: ({ mention, preposition, ruling, after }) =>
      isSpokenTo(preposition, ruling) ||
      (!RULED.test(preposition) &&
        (isGovernmentSpeaking(mention, ruling, after) || isActing(after))),
  },
];

const POLITY_RULES = [...RULES, ...POLITY];
const STATE_RULES = [...RULES, ...STATE];

/** Why a nationality has its part. */
const NATIONALITY: Readonly<Record<Role, string>> = {
  where: 'what the nationality names lies there',
  from: 'the nationality tells where people are from',
  to: 'the nationality tells where people go',
  actor: 'its officials are meant',
  about: 'the nationality only qualifies the next word',
};

/** What a mention is to its sentence, by the words around it alone. */
export function partOf(
  mention: Mention,
  before: string,
  after: string,
  next: Mention | undefined,
): Told {
  if (mention.kind === 'demonym') {
    if (AT_THE.test(before) && IS_BORDER.test(after))
      return { part: 'borders', why: 'only its border is named' };
    const role = nationalityRole(mention, before, after, next);
    const part = role === 'actor' && !isMission(after) ? 'acts' : role;
    return { part, why: NATIONALITY[role] };
  }
  const ruling = before.replace(PASSED, '');
  const preposition = rulerOf(before, ruling);
  const clause = { mention, before, after, ruling, preposition };
  const rule = rulesFor(mention).find(({ holds }) => holds(clause));
  if (rule) return { part: rule.part, why: rule.why.replace('~', preposition) };
  const isPlace = /^(?:in|at|on|near|across|around|outside|inside|throughout|within)$/.test(
    preposition,
  );
  return isPlace ? { part: 'where', why: `it stands after “${preposition}”` } : UNTOLD;
}

/** What holds where no rule does. */
export const UNTOLD: Told = { part: 'where', why: 'nothing in the sentence says otherwise' };

function rulesFor(mention: Mention): readonly Rule[] {
  if (isPolity(mention)) return POLITY_RULES;
  const { resolution } = mention;
  const isState = resolution.status === 'resolved' && resolution.place.kind === 'admin1';
  return isState ? STATE_RULES : RULES;
}

/** The word that rules a place, past “parts of”; in “police in the hills of Laos” it is “of”. */
function rulerOf(before: string, ruling: string): string {
  const last = (text: string) => /(?:^|\s)(\p{L}+)$/u.exec(text)?.[1]?.toLowerCase() ?? '';
  const word = last(ruling);
  if (isOrigin(word, ruling) || isDestination(word, ruling) || isSpokenTo(word, ruling))
    return word;
  const own = last(before.replace(/(?: the)? $/i, ''));
  return !RULED.test(word) && /^(?:of|in)$/.test(own) ? own : word;
}

/** “gave Fiji $20 million”: money goes there. */
function isGiven(before: string, after: string): boolean {
  return (
    /\b(?:g[ai]ven?|giv(?:es|ing)|gave|lent|lends|pa(?:ys|id)|granted|offered|promised) (?:the )?$/i.test(
      before,
    ) &&
    /^ (?:another |about |some |more than |nearly |up to )?(?:(?:US)?[$€£¥₹]|\d[\d,.]*(?: [mb]illion)? (?:euros|dollars|pounds|yen|yuan|francs)\b)/.test(
      after,
    )
  );
}

/** An embassy speaks for its country wherever it is. */
function isMission(after: string): boolean {
  return /^ (?:\p{L}+ )?(?:embassy|consulate|mission|ambassador|envoy|ministry|minister|government|president)\b/iu.test(
    after,
  );
}

/** Regions that decide and speak as one. */
const UNIONS = new Set(['cldr:EU']);

/** Whether a place has a government that its name can stand for. */
function isPolity({ resolution }: Mention): boolean {
  if (resolution.status === 'unresolved') return false;
  const { id, kind, feature } = resolution.place;
  return kind === 'country' || feature === 'capital' || UNIONS.has(id);
}
