import { GAP, SHAPE, type Tokens } from './tokens';
import { IS } from './word-classes';

/** Whether a token begins with a capital, or its script has none. */
export function isCapital(tokens: Tokens, at: number): boolean {
  const shape = tokens.shapes[at];
  return shape === SHAPE.capital || shape === SHAPE.capitals || shape === SHAPE.uncased;
}

/** Whether a token is written with the one before it as one phrase: `New York`, `St. Louis`, `U.S.`. */
export function isJoined(tokens: Tokens, at: number): boolean {
  const gap = tokens.gaps[at];
  if (gap === GAP.space || gap === GAP.hyphen) return true;
  if (gap !== GAP.dot || at === 0) return false;
  const before = tokens.words[at - 1]!;
  if (before.stem.length === 1) return true;
  return before.stem.length <= 4 && (before.classes & (IS.title | IS.before)) !== 0;
}

/** Whether a token carries on a capitalised phrase from the token before. */
export function continuesPhrase(tokens: Tokens, at: number): boolean {
  return at > 0 && at < tokens.count && isJoined(tokens, at) && isCapital(tokens, at);
}

/** First token of the capitalised phrase that holds a token. */
export function phraseStart(tokens: Tokens, at: number, most = 6): number {
  let from = at;
  while (from > 0 && at - from < most && endsNothing(tokens, from - 1)) {
    if (!continuesPhrase(tokens, from) || !isCapital(tokens, from - 1)) break;
    from--;
  }
  return from;
}

/** Token after the capitalised phrase that holds a token. */
export function phraseEnd(tokens: Tokens, at: number, most = 6): number {
  let to = at + 1;
  while (to - at < most && continuesPhrase(tokens, to) && endsNothing(tokens, to - 1)) to++;
  return to;
}

/** A possessive ends a phrase: “Cambodia’s Ministry” are two. */
function endsNothing(tokens: Tokens, at: number): boolean {
  return tokens.words[at]!.possessive === 0;
}

/** The Arabic article as it stands before a hyphen: “al-Hol”, “el-Fasher”. */
export const ARTICLE = /^(?:[ae]l|[ae][drsz]|[ae]sh|at|an)$/;

/** Whether a word of one of some classes stands right before a token. */
export function follows(tokens: Tokens, at: number, classes: number): boolean {
  if (at === 0 || tokens.gaps[at] !== GAP.space) return false;
  return (tokens.words[at - 1]!.classes & classes) !== 0;
}

/** Who or what is of a place rather than of a person: “the mayor of …”, “…’s outskirts”. */
export const OF_A_PLACE =
  /^(?:mayor|governor|residents?|inhabitants?|villagers|streets|outskirts|suburbs|port|coast|bishop|archbishop)$/;

/** Whether “the mayor of” or “residents of” stands before a token. */
export function isPlaceOf({ words, shapes, gaps }: Tokens, at: number): boolean {
  if (at < 2 || words[at - 1]!.folded !== 'of' || gaps[at] !== GAP.space) return false;
  return shapes[at - 2] === SHAPE.lower && OF_A_PLACE.test(words[at - 2]!.folded);
}

/** The words of a phrase as names are looked up: their stems. */
export function stemsOf(tokens: Tokens, from: number, to: number): string {
  if (to - from === 1) return tokens.words[from]!.stem;
  const words = tokens.words.slice(from, to);
  return words.map(({ stem }) => stem).join(' ');
}
