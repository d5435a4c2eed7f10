import { hashText } from '../core/hash';

/**
 * Ids for the facts of one article: of its slug and the words of the statement alone, so that they
 * outlive rebuilding, changes of order, of case and of punctuation. A repeated statement gets a
 * number.
 */
export function factIds(slug: string): (statement: string) => string {
  const given = new Map<string, number>();
  return (statement) => {
    const words = statement.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    const text = `${slug}\n${words.join(' ')}`;
    const times = (given.get(text) ?? 0) + 1;
    given.set(text, times);
    return hashText(times === 1 ? text : `${text}\n${times}`);
  };
}
