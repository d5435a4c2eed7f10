import type { Reading } from '../reading';
import { addDraft, BLOCKED } from './find-names';
import { demonymIds } from './demonyms';
import { nameOfIds } from './names';
import { isCapital } from './phrases';

/** Reads “Cambodian”, “Thais”, “Chinese” as people or things of a place, not as the place. */
export function findDemonyms(reading: Reading): void {
  const { tokens, draftAt, drafts } = reading;
  for (let at = 0; at < tokens.count; at++) {
    if (!isCapital(tokens, at) || draftAt[at] === BLOCKED) continue;
    const word = tokens.words[at]!;
    const ids = demonymIds(word.stem);
    if (!ids) continue;
    const covering = drafts[draftAt[at]!];
    if (covering && covering.to - covering.from > 1) continue;
    const name = nameOfIds(word.stem, ids, reading.gazetteer);
    if (!name) continue;
    if (covering) {
      if (covering.name.candidates.includes(name.candidates[0]!)) continue;
      covering.name = name;
    }
    const draft = covering ?? addDraft(reading, at, at + 1, name);
    draft.kind = 'demonym';
    draft.evidence = 3;
  }
}
