import type { Draft, Reading } from '../reading';
import { needsDot } from './find-abbreviations';
import { continuesPhrase, isCapital } from './phrases';
import { SHAPE } from './tokens';
import { IS } from './word-classes';

/** Log odds against a name that is also a common word, an acronym or a word news uses for something else. */
export function wordGuard(reading: Reading, draft: Draft): number {
  const { tokens } = reading;
  if (draft.name.words > 1) return 0;
  const { stem, classes } = tokens.words[draft.from]!;
  if ((classes & IS.never) !== 0) return -8;
  if ((classes & IS.direction) !== 0 && isCompass(reading, draft)) return -12;
  if ((classes & IS.direction) !== 0 && draft.cue === null) return -6;
  let odds = 0;
  if ((classes & IS.weak) !== 0) {
    odds -= saysNothing(reading, draft) ? 3.5 : 2.5;
    if (draft.cue === null && tokens.words[draft.from - 1]?.folded === 'the') odds -= 1.5;
  } else if ((classes & (IS.common | IS.alsoName)) !== 0)
    odds -= saysNothing(reading, draft) ? 3 : 1.5;
  else if (reading.lowerCased.has(stem)) odds -= draft.name.prominence >= 3 ? 0.5 : 2;
  if (reading.shouting) odds -= draft.name.prominence >= 2 ? 0 : 3;
  else if (tokens.shapes[draft.from] === SHAPE.capitals && !isItself(reading, draft))
    odds -= acronym(stem, draft);
  if (draft.name.usual.length === 0 && needsDot(stem)) odds -= 5;
  if (isBrand(reading, draft)) odds -= 5;
  if (stem.length <= 3 && draft.name.prominence < 4) odds -= 1;
  if ((classes & IS.title) !== 0) odds -= 2;
  return odds;
}

/** “North Eastern and Western provinces”: the first word of a direction, not the province North. */
function isCompass({ tokens }: Reading, { to }: Draft): boolean {
  if (!continuesPhrase(tokens, to) || !isCapital(tokens, to)) return false;
  return (tokens.words[to]!.classes & IS.direction) !== 0;
}

/** “CamboJA”: capitals inside another name of a place are those of a firm. */
export function isBrand(reading: Reading, draft: Draft): boolean {
  return draft.name.usual.length === 0 && /\p{Ll}\p{Lu}/u.test(textOf(reading, draft));
}

function textOf({ text, tokens }: Reading, { from, to }: Draft): string {
  return text.slice(tokens.starts[from]!, tokens.ends[to - 1]!);
}

/** “CECOT” is a prison that is written so. */
function isItself(reading: Reading, draft: Draft): boolean {
  const { gazetteer } = reading;
  return draft.name.usual.some((index) => gazetteer.name(index) === textOf(reading, draft));
}

/** A word in capitals is rather an acronym the shorter and less known it is. */
function acronym(stem: string, { name }: Draft): number {
  if (stem.length <= 3) return 6;
  if (stem.length <= 5) return name.prominence >= 3 ? 0 : 4;
  return name.prominence >= 1 ? 0 : 2;
}

/** Whether the capital says nothing: at the start of a sentence or inside a line of capitals. */
function saysNothing({ tokens, lowerCased }: Reading, { from, to }: Draft): boolean {
  if (tokens.opens[from] === 1 || lowerCased.has(tokens.words[from]!.stem)) return true;
  const before = from > 0 && isCapital(tokens, from - 1) && continuesPhrase(tokens, from);
  return before && continuesPhrase(tokens, to);
}
