import { hashText } from '../core/hash';

/** Ids given to the facts of each article before, by slug, with the statement each had. */
export type GivenIds = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * Share of their words that an edited statement must have in common with the one it was (Dice), to
 * stay the same fact: a mended typo or another number is far above, another fact far below.
 */
const SAME_FACT = 0.7;

/**
 * Ids of the statements of one article, in their order. A statement keeps the id that it was given
 * before, through changes of a word or number; a new one gets a hash of the slug and its words, so
 * that order, case and punctuation do not matter. A repeated statement gets a number.
 *
 * @param before Ids given before, with their statements.
 */
export function factIds(
  slug: string,
  statements: readonly string[],
  before: Readonly<Record<string, string>> = {},
): string[] {
  const words = statements.map(wordsOf);
  const ids = keptIds(words, before);
  const taken = new Set([...Object.keys(before), ...ids.filter((id) => id !== undefined)]);
  return words.map((own, i) => {
    const kept = ids[i];
    if (kept !== undefined) return kept;
    const text = `${slug}\n${own.join(' ')}`;
    let id = hashText(text);
    for (let times = 2; taken.has(id); times++) id = hashText(`${text}\n${times}`);
    taken.add(id);
    return id;
  });
}

/** The ids that statements had: first those with the same words, then the likest of the rest. */
function keptIds(
  words: readonly string[][],
  before: Readonly<Record<string, string>>,
): (string | undefined)[] {
  const free = new Map(Object.entries(before).map(([id, text]) => [id, wordsOf(text)]));
  const byText = new Map<string, string[]>();
  for (const [id, old] of free) {
    const text = old.join(' ');
    byText.set(text, [...(byText.get(text) ?? []), id]);
  }
  const ids = words.map((own) => {
    const id = byText.get(own.join(' '))?.shift();
    if (id !== undefined) free.delete(id);
    return id;
  });
  const pairs = words.flatMap((own, i) =>
    ids[i] === undefined ? [...free].map(([id, old]) => ({ i, id, like: likeness(own, old) })) : [],
  );
  for (const { i, id } of pairs
    .filter(({ like }) => like >= SAME_FACT)
    .sort((a, b) => b.like - a.like || a.i - b.i)) {
    if (ids[i] !== undefined || !free.delete(id)) continue;
    ids[i] = id;
  }
  return ids;
}

function wordsOf(statement: string): string[] {
  return statement.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Share of words that two statements have in common, 0 to 1. */
function likeness(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    common++;
  }
  return (2 * common) / (a.length + b.length || 1);
}
