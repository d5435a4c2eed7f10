import type { Reading } from '../reading';
import { BLOCKED } from './blocked';
import { isCapital, isJoined, phraseStart } from './phrases';
import { GAP, SHAPE } from './tokens';
import { FEATURE, IS } from './word-classes';

/** Roads that have a number instead of a name: “Interstate 64”, “Highway 82”. */
const NUMBERED = /^(?:highway|hwy|interstate|route|road|motorway|autoroute)$/;

/** What is rather something else though a capitalised name goes before it: a court, a bridge, a doctor. */
const NO_STREET = FEATURE | IS.organisation | IS.site;
const AMBIGUOUS = /^(?:court|ct|place|pl|circle|way|alley|square|bridge|interstate|route|dr)$/;

/** “42nd Street”. */
const ORDINAL = /^\d+(?:st|nd|rd|th)$/;

/**
 * Takes the names of streets and numbered roads out of what may name a town: “Boston Road”,
 * “N. High St.”, “Interstate 64 West”. `findSites` ties streets to the town that holds them; a
 * numbered road runs through many.
 */
export function findStreets(reading: Reading): void {
  const { tokens, streets, draftAt } = reading;
  for (let at = 0; at < tokens.count; at++) {
    if ((tokens.words[at]!.classes & IS.street) === 0 || tokens.shapes[at] !== SHAPE.capital) {
      continue;
    }
    const numbered = numberedAt(reading, at);
    const span = numbered ?? namedAt(reading, at);
    if (!span) continue;
    if (!numbered) streets.push(span);
    draftAt.fill(BLOCKED, span.from, span.to);
    at = span.to - 1;
  }
}

function numberedAt({ tokens }: Reading, at: number): Reading['streets'][number] | null {
  const number = at + 1;
  if (number >= tokens.count || !NUMBERED.test(tokens.words[at]!.folded)) return null;
  if (tokens.shapes[number] !== SHAPE.number) return null;
  if (tokens.gaps[number] !== GAP.space && tokens.gaps[number] !== GAP.hyphen) return null;
  const national = at > 0 && tokens.words[at - 1]!.folded === 'national' && isJoined(tokens, at);
  return { from: national ? at - 1 : at, to: withDirection(tokens, number + 1) };
}

function namedAt({ tokens, draftAt }: Reading, at: number): Reading['streets'][number] | null {
  const { classes, folded, possessive } = tokens.words[at]!;
  if (AMBIGUOUS.test(folded) || (classes & NO_STREET) !== 0 || possessive > 0) return null;
  if (at === 0 || !isJoined(tokens, at)) return null;
  const ordinal = ORDINAL.test(tokens.words[at - 1]!.folded);
  let from = ordinal ? at - 1 : phraseStart(tokens, at);
  while (from < at && isNoPart(tokens, from)) from++;
  if (from === at || draftAt.subarray(from, at).includes(BLOCKED)) return null;
  const to = withDirection(tokens, at + 1);
  const goesOn = to < tokens.count && tokens.gaps[to] === GAP.space && isCapital(tokens, to);
  return goesOn ? null : { from, to };
}

type Tokens = Reading['tokens'];

/** “Seventh Street Northwest”. */
function withDirection(tokens: Tokens, to: number): number {
  const word = tokens.words[to];
  if (!word || tokens.gaps[to] !== GAP.space || !isCapital(tokens, to)) return to;
  return (word.classes & IS.direction) !== 0 ? to + 1 : to;
}

/** A word that only opens the sentence: “On Boston Road”. */
function isNoPart(tokens: Tokens, at: number): boolean {
  const { classes, folded } = tokens.words[at]!;
  if (tokens.opens[at] !== 1) return folded === 'the';
  return folded === 'the' || (classes & (IS.locative | IS.weakLocative | IS.never)) !== 0;
}
