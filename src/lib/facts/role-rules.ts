import type { Mention } from '../geoparse/mention';
import { isSpokenTo } from './actors';
import type { Role } from './fact';
import { isDestination, isOrigin } from './movement';
import { nationalityRole } from './nationality';
import { RULES } from './place-rules';
import { isPolity, POLITY, STATE } from './polity-rules';
import { AT_THE, IS_BORDER, PASSED, RULED, TIME_ASIDE } from './role-cues';
import type { Rule, Told } from './rule';

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
    const part = role === 'actor' && !isMission(after) && !isRegion(mention) ? 'acts' : role;
    return { part, why: NATIONALITY[role] };
  }
  const own = mention.surface.endsWith('s') ? after.replace(/^([’'‘])(?= \p{Ll})/u, '$1s') : after;
  const ruling = before.replace(PASSED, '');
  const preposition = rulerOf(before, ruling);
  const clause = { mention, before, after: own.replace(TIME_ASIDE, ''), ruling, preposition };
  const rule = rulesFor(mention).find(({ holds }) => holds(clause));
  const ruled = RULED.test(preposition);
  if (rule) return { part: rule.part, why: rule.why.replace('~', preposition), ruled };
  const isPlace = /^(?:in|at|on|near|across|around|outside|inside|throughout|within)$/.test(
    preposition,
  );
  return isPlace ? { part: 'where', why: `it stands after “${preposition}”`, ruled } : UNTOLD;
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

/** “A European agency found”: that is nowhere in Europe. */
function isRegion({ resolution }: Mention): boolean {
  return resolution.status === 'resolved' && resolution.place.kind === 'region';
}

/** An embassy speaks for its country wherever it is. */
function isMission(after: string): boolean {
  return /^ (?:\p{L}+ )?(?:embassy|consulate|mission|ambassador|envoy|ministry|minister|government|president)\b/iu.test(
    after,
  );
}
