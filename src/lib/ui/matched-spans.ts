import type { Span } from '../core/span';
import { fold } from '../gazetteer/fold';

/** Where a text holds words that were searched for: whole words, or the pair of letters found in one. */
export function matchedSpans(text: string, words: readonly string[]): Span[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}’']+/gu)].flatMap(({ index, 0: word }): Span[] => {
    const folded = fold(word);
    if (words.includes(folded)) return [{ start: index, end: index + word.length }];
    return words
      .filter((part) => [...part].length === 2 && folded !== part && word.includes(part))
      .map((part) => ({ start: index + word.indexOf(part), end: index + word.indexOf(part) + 2 }));
  });
}
