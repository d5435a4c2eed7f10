import lexicon from '../../../../geodata/lexicon/demonyms.json';
import { fold } from '../../gazetteer/fold';

const byWord = new Map<string, string[]>();
for (const [id, words] of Object.entries(lexicon.demonyms as Record<string, string[]>)) {
  for (const word of words) {
    const folded = fold(word);
    byWord.set(folded, [...(byWord.get(folded) ?? []), id]);
  }
}

const longest = new Map<string, number>();
for (const key of byWord.keys()) {
  const [first = '', ...others] = key.split(' ');
  longest.set(first, Math.max(longest.get(first) ?? 0, others.length + 1));
}

/** The most words in any demonym that begins with a folded word, 0 if none does. */
export function longestDemonymFrom(folded: string): number {
  return longest.get(folded) ?? 0;
}

/** Ids of the places whose people or things a folded word names; undefined if it is no demonym. */
export function demonymIds(folded: string): readonly string[] | undefined {
  return byWord.get(folded);
}

/** Whether a folded word names the people or things of a place. */
export function isDemonym(folded: string): boolean {
  return byWord.has(folded);
}
