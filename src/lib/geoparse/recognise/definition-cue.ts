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

const VERBS: ReadonlySet<string> = new Set(['is', 'was', 'lies', 'remains', 'became']);
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the', 'one']);

/** Token that says after “is a …” or “, a …” that the name before is a place; -1 if none does. */
export function definedAt(tokens: Tokens, to: number): number {
  let at = afterBracket(tokens, to);
  const gap = tokens.gaps[at];
  if (gap === GAP.space || gap === GAP.close) {
    if (!VERBS.has(tokens.words[at]!.folded)) return -1;
    at++;
  } else if (gap !== GAP.comma) return -1;
  if (!ARTICLES.has(tokens.words[at]?.folded ?? '')) return -1;
  for (const last = at + MOST_WORDS; ++at <= last && at < tokens.count;) {
    const { classes, folded } = tokens.words[at]!;
    if (tokens.gaps[at]! > GAP.hyphen) return -1;
    if (isPlace(tokens, at)) return endsNoun(tokens, at) ? at : -1;
    if ((classes & (IS.title | IS.locative)) !== 0 || folded === 'of' || folded === 'who')
      return -1;
  }
  return -1;
}

function isPlace({ words, shapes }: Tokens, at: number): boolean {
  const { classes, folded } = words[at]!;
  if ((classes & FEATURE) !== 0) return (classes & (IS.country | IS.direction)) === 0;
  return shapes[at] === SHAPE.lower && PLACE.test(folded);
}

/** Words after the noun that says what a thing is, besides participles. */
const AFTER =
  /^(?:in|of|on|at|near|with|without|that|which|where|whose|who|and|or|but|by|from|to|between|along|for|under|off|then|now|there|so|far|close|home|outside|inside|about|around|some|just|only|beside|above|below|across|like|not|as|within|until|since|when|while|before|after|is|was|has|had|development|[a-z]+(?:ed|ing|lt|wn))$/;

/** “a fishing village in”, not “a village elder said”: no other noun follows. */
function endsNoun(tokens: Tokens, at: number): boolean {
  const next = tokens.words[at + 1];
  if (!next || tokens.gaps[at + 1] !== GAP.space || tokens.shapes[at + 1] !== SHAPE.lower)
    return true;
  return (
    AFTER.test(next.folded) ||
    (next.classes & (IS.direction | IS.settlement)) !== 0 ||
    isPlace(tokens, at + 1)
  );
}

/** No bracket after a name holds more: what it is called in other languages. */
const MOST_BRACKETED = 24;

/** “Lipová (German: Spansdorf) is”: the token after a bracket behind a name; the next token if there is none. */
function afterBracket({ gaps, count }: Tokens, to: number): number {
  if (gaps[to] !== GAP.open) return to;
  for (let at = to + 1; at < Math.min(count, to + MOST_BRACKETED); at++) {
    if (gaps[at] === GAP.close) return at;
  }
  return to;
}
