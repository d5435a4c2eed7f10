import type { Draft, Reading } from '../reading';
import { GAP, SHAPE, type Tokens } from './tokens';
import { FEATURE, IS } from './word-classes';

/** What is a place besides the words that tell its kind. */
const PLACE =
  /^(?:place|community|settlement|municipality|locality|commune|resort|spa|seat|station|parish|barrio|homestead|junction|outpost|enclave)$/;

/** No definition has more words before it says what the thing is: “a small but lively fishing town”. */
const MOST_WORDS = 6;

/** Log odds for a name that the text defines: “Harvey is a small town in …”. */
export function definitionCue({ tokens }: Reading, draft: Draft): number {
  return definedAt(tokens, draft.to) < 0 ? 0 : 3.5;
}

/** Token that says after “is a …” or “, a …” that the name before is a place; -1 if none does. */
export function definedAt(tokens: Tokens, to: number): number {
  let at = to;
  if (/^(?:is|was|lies|remains|became)$/.test(tokens.words[at]?.folded ?? '')) {
    if (tokens.gaps[at] !== GAP.space) return -1;
    at++;
  } else if (tokens.gaps[at] !== GAP.comma) return -1;
  if (!/^(?:a|an|the|one)$/.test(tokens.words[at]?.folded ?? '')) return -1;
  for (const last = at + MOST_WORDS; ++at <= last && at < tokens.count;) {
    const { classes, folded } = tokens.words[at]!;
    if (tokens.shapes[at] !== SHAPE.lower || tokens.gaps[at]! > GAP.hyphen) return -1;
    if (PLACE.test(folded)) return at;
    if ((classes & FEATURE) !== 0 && (classes & IS.country) === 0) return at;
    if ((classes & (IS.title | IS.locative)) !== 0 || folded === 'of' || folded === 'who')
      return -1;
  }
  return -1;
}
