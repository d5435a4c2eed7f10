import type { Draft, Reading } from '../reading';
import { isCapital, isJoined } from './phrases';
import { GAP, SHAPE, type Tokens } from './tokens';
import { IS } from './word-classes';
import type { Word } from './words';

/** A capital or country speaks for its government, so saying is no sign of a person. */
const SPEAKS = 3;

/** Log odds against a name that is a person’s here, was one earlier, or speaks like one. */
export function personGuard({ tokens, persons, surnames }: Reading, draft: Draft): number {
  const { from, to, name } = draft;
  for (let at = from; at < to; at++) if (persons[at] !== 0) return -9;
  const word = tokens.words[from]!;
  let odds = 0;
  if (name.words === 1 && surnames.has(word.stem)) odds -= name.prominence >= SPEAKS ? 2 : 6;
  if (name.prominence < SPEAKS && isSource(tokens, draft)) odds -= 3;
  // “In the Bronx” is there as “in Lagos” is.
  const before = tokens.words[tokens.words[from - 1]?.folded === 'the' ? from - 2 : from - 1];
  const located = ((before?.classes ?? 0) & IS.locative) !== 0;
  if (name.words === 1 && (word.classes & (IS.firstName | IS.surname)) !== 0) {
    const known = name.prominence >= SPEAKS ? 0 : name.prominence >= 1 ? 1 : 2;
    odds -= located ? Math.min(known, 1) : known;
  }
  const after = tokens.words[to];
  if (after && (after.classes & IS.says) !== 0 && tokens.shapes[to] === SHAPE.lower) {
    const left = ((before?.classes ?? 0) & IS.weakLocative) !== 0 && before!.folded !== 'to';
    const speaks = !located && !left;
    if (tokens.gaps[to] === GAP.space && speaks) odds -= name.prominence >= SPEAKS ? 0.3 : 2;
  }
  if (from > 0 && isJoined(tokens, from))
    odds += besideTitle(tokens.words[from - 1]!, name.prominence, isCapital(tokens, from - 1));
  return odds;
}

/** “According to Davis, …”: a town says nothing. */
function isSource(tokens: Tokens, { from, to }: Draft): boolean {
  if (tokens.words[from - 2]?.folded !== 'according' || tokens.words[from - 1]!.folded !== 'to')
    return false;
  return to - from === 1 && tokens.words[from]!.possessive === 0 && tokens.gaps[to] !== GAP.space;
}

function besideTitle({ classes, stem }: Word, prominence: number, capital: boolean): number {
  if ((classes & IS.title) !== 0 && (capital || stem !== 'miss'))
    return (classes & IS.placeTitle) !== 0 ? -1 : -3;
  if ((classes & IS.says) !== 0) return prominence >= SPEAKS ? 0 : -1.5;
  return 0;
}
