import type { Reading } from '../reading';
import { addDraft } from './find-names';
import type { Name } from './names';
import { follows, isCapital, phraseEnd, stemsOf } from './phrases';
import { GAP, SHAPE } from './tokens';
import { IS } from './word-classes';

/** No longer name is believed to be that of a place without any other sign. */
const MOST_WORDS = 2;

/** A shorter word is rather an abbreviation or of another language. */
const LEAST_LETTERS = 4;

/** Log odds of a name that no gazetteer has after “in” or “near”: some four of five in news are places. */
const EVIDENCE = 1.4;

/**
 * Finds names after a preposition of place that no gazetteer has and that are no word, person or
 * organisation that is known: “a base in Barkaram”. They are places that cannot be placed.
 */
export function findUnknown(reading: Reading): void {
  const { tokens } = reading;
  if (reading.shouting) return;
  for (let from = 1; from < tokens.count; from++) {
    if (!isAfterPreposition(reading, from)) continue;
    const to = phraseEnd(tokens, from, MOST_WORDS + 1);
    if (to - from > MOST_WORDS || !isUnknown(reading, from, to) || !isClosed(reading, to)) continue;
    addDraft(reading, from, to, nameOf(reading, from, to)).evidence = EVIDENCE;
  }
}

function isAfterPreposition({ tokens }: Reading, from: number): boolean {
  if (!isCapital(tokens, from) || tokens.shapes[from - 1] !== SHAPE.lower) return false;
  return follows(tokens, from, IS.locative);
}

/** Whether no step and no list knows a word of it, and the text never writes it in lower case. */
function isUnknown({ tokens, draftAt, persons, lowerCased }: Reading, from: number, to: number) {
  for (let at = from; at < to; at++) {
    const { classes, stem } = tokens.words[at]!;
    if (draftAt[at] !== -1 || persons[at] !== 0 || classes !== 0) return false;
    if (tokens.shapes[at] !== SHAPE.capital || stem.length < LEAST_LETTERS) return false;
    if (lowerCased.has(stem)) return false;
  }
  return true;
}

/** Whether the name stands by itself: no “’s”, hyphen or number follows (“Class 3A”). */
function isClosed({ tokens }: Reading, to: number): boolean {
  if (tokens.words[to - 1]!.possessive > 0 || tokens.gaps[to] === GAP.hyphen) return false;
  return tokens.gaps[to] !== GAP.space || tokens.shapes[to] !== SHAPE.number;
}

/** A name that no place has. */
function nameOf({ tokens }: Reading, from: number, to: number): Name {
  const folded = stemsOf(tokens, from, to);
  const words = to - from;
  return { folded, core: folded, words, candidates: [], alone: false, prominence: 0, usual: [] };
}
