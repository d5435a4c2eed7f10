import type { Reading } from '../reading';
import { BLOCKED } from './blocked';
import { demonymIds, longestDemonymFrom } from './demonyms';
import { addDraft } from './find-names';
import { DROPPED } from './keep-places';
import { nameOfIds } from './names';
import { isThing } from './neighbour-guard';
import { isCapital, isJoined, stemsOf } from './phrases';
import { GAP, type Tokens } from './tokens';
import { IS } from './word-classes';

/** Reads “Cambodian”, “Thais”, “Sri Lankans” as people or things of a place, not as the place. */
export function findDemonyms(reading: Reading): void {
  const { tokens } = reading;
  for (let at = 0; at < tokens.count; at++) {
    if (isCapital(tokens, at)) at = readAt(reading, at);
  }
}

/** Reads the longest demonym at a token; gives the last token it took. */
function readAt(reading: Reading, at: number): number {
  const { tokens, draftAt, drafts } = reading;
  const longest = longestDemonymFrom(tokens.words[at]!.stem);
  let most = Math.min(longest, 1);
  while (most < longest && at + most < tokens.count && isJoined(tokens, at + most)) most++;
  for (let words = most; words > 0; words--) {
    const to = at + words;
    const key = stemsOf(tokens, at, to);
    const ids = demonymIds(key);
    if (
      !ids ||
      isSpoken(tokens, at) ||
      isTaken(reading, at, to) ||
      isThing(tokens, to) ||
      isSurname(tokens, at, to)
    )
      continue;
    const name = nameOfIds(key, ids, reading.gazetteer);
    if (!name) continue;
    const covering = drafts[draftAt[at]!];
    if (covering) covering.evidence = DROPPED;
    const draft = addDraft(reading, at, to, name);
    draft.kind = 'demonym';
    draft.evidence = 3;
    return to - 1;
  }
  return at;
}

/** “The callers spoke German”: a language says nothing of a country. */
function isSpoken({ words, gaps }: Tokens, at: number): boolean {
  return gaps[at] === GAP.space && /^sp(?:oke|eaks?|eaking)$/.test(words[at - 1]?.folded ?? '');
}

/** “Thomas Finn”, “Dawn French, 41,”: after a first name, and no noun follows that it could qualify. */
function isSurname(tokens: Tokens, at: number, to: number): boolean {
  if (at === 0 || tokens.gaps[at] !== GAP.space || !isCapital(tokens, at - 1)) return false;
  const { classes } = tokens.words[at - 1]!;
  if ((classes & IS.firstName) === 0 || (classes & IS.common) !== 0) return false;
  return qualifiesNothing(tokens, to);
}

const NO_NOUN = /^(?:was|is|has|had|who|and|of|at|in|spoke|will|would)$|ed$/;

/** Whether no noun follows a name that it could qualify: “Finn, ”, “Finn said”. */
export function qualifiesNothing(tokens: Tokens, to: number): boolean {
  const next = tokens.words[to];
  if (!next || tokens.gaps[to] !== GAP.space) return true;
  return (next.classes & IS.says) !== 0 || NO_NOUN.test(next.folded);
}

/** Whether another step has read the tokens as something that is not just the same words. */
function isTaken({ draftAt, drafts }: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (draftAt[at] === BLOCKED) return true;
    const draft = drafts[draftAt[at]!];
    if (draft && (draft.from < from || draft.to > to)) return true;
  }
  return false;
}
