import lexicon from '../../../../geodata/lexicon/demonyms.json';
import { fold } from '../../gazetteer/fold';

const byWord = new Map<string, string[]>();
for (const [id, words] of Object.entries(lexicon.demonyms as Record<string, string[]>)) {
  for (const word of words) {
    const folded = fold(word);
    byWord.set(folded, [...(byWord.get(folded) ?? []), id]);
  }
}

/** Words of the longest demonym. */
export const MOST_DEMONYM_WORDS = Math.max(
  ...Array.from(byWord.keys(), (key) => key.split(' ').length),
);

/** Ids of the places whose people or things a folded word names; undefined if it is no demonym. */
export function demonymIds(folded: string): readonly string[] | undefined {
  return byWord.get(folded);
}

/** Whether a folded word names the people or things of a place. */
export function isDemonym(folded: string): boolean {
  return byWord.has(folded);
}
