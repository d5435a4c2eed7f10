import type { Cue, Draft, Reading } from '../reading';
import { continuesPhrase, isCapital, isJoined } from './phrases';
import { GAP, SHAPE } from './tokens';
import { FEATURE, IS } from './word-classes';

/** Reads “province”, “County”, “city of”, “River” beside a name; takes a capitalised one into it. */
export function feature(reading: Reading, draft: Draft): number {
  const after = cueAfter(reading, draft);
  draft.cue = after ?? cueBefore(reading, draft);
  if (draft.cue === null) return isIsland(reading, draft) ? 1 : 0;
  return draft.cue === 'natural' ? 1 : 2.5;
}

/** “Texas town”, “Ohio city” name a town in it: a known name keeps its meaning before such words. */
export const LARGE = 3;

function cueAfter({ tokens, draftAt }: Reading, draft: Draft): Cue {
  const at = draft.to;
  if (at >= tokens.count || !isJoined(tokens, at) || tokens.words[at - 1]!.possessive > 0) {
    return null;
  }
  const { classes, stem } = tokens.words[at]!;
  if ((classes & FEATURE) === 0 || (classes & IS.direction) !== 0 || stem === 'capital')
    return null;
  if (draftAt[at]! >= 0 && isCapital(tokens, at)) return null;
  if (stem === 'state' && continuesPhrase(tokens, at + 1)) return null;
  if (isCapital(tokens, at) && tokens.words[at + 1]?.folded === 'of') return null;
  if ((classes & IS.natural) !== 0 && isBody(tokens, at)) return null;
  if (!isCapital(tokens, at) && draft.name.prominence >= LARGE && (classes & IS.admin1) === 0) {
    return null;
  }
  const cue = cueOf(classes & ~IS.country);
  if (
    cue !== null &&
    stem !== 'provincial' &&
    isCapital(tokens, at) &&
    tokens.shapes[draft.from] !== SHAPE.lower
  ) {
    draft.to = at + 1;
    draftAt[at] = draftAt[draft.from]!;
  }
  return cue;
}

/** “US Coast Guard”, “Canada River Watch”: the word begins the name of a body. */
function isBody(tokens: Reading['tokens'], at: number): boolean {
  if (!isCapital(tokens, at) || !continuesPhrase(tokens, at + 1)) return false;
  const { classes } = tokens.words[at + 1]!;
  return (classes & IS.organisation) !== 0 && (classes & FEATURE) === 0;
}

function cueBefore({ tokens }: Reading, draft: Draft): Cue {
  let at = draft.from - 1;
  if (at < 0 || tokens.gaps[draft.from] !== GAP.space) return null;
  const of = tokens.words[at]!.folded === 'of';
  if (of) at--;
  const word = tokens.words[at];
  if (!word || (of && tokens.gaps[at + 1] !== GAP.space)) return null;
  const { classes } = word;
  if (of) return cueOf(classes & ~IS.natural);
  if ((classes & IS.before) === 0) return null;
  if ((classes & IS.natural) !== 0) return isCapital(tokens, at) ? 'natural' : null;
  return isCapital(tokens, at) ? null : cueOf(classes & ~IS.country);
}

/** “The island of Bornholm”, which may be a district or town as well; a “river of blood” is none. */
function isIsland({ tokens }: Reading, { from }: Draft): boolean {
  return (
    tokens.words[from - 1]?.folded === 'of' &&
    /^(?:islands?|isles?|islets?)$/.test(tokens.words[from - 2]?.folded ?? '')
  );
}

/** The kind of place that a word's classes ask for. */
export function cueOf(classes: number): Cue {
  if ((classes & IS.admin1) !== 0) return 'admin1';
  if ((classes & IS.admin2) !== 0) return 'admin2';
  if ((classes & IS.city) !== 0) return 'city';
  if ((classes & IS.natural) !== 0) return 'natural';
  return (classes & IS.country) !== 0 ? 'country' : null;
}
