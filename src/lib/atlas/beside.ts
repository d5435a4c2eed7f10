import type { EntryLine, FactView } from './view';

/** So many facts of its article are listed beside a fact. */
const MOST = 6;

/**
 * The facts told nearest to one in its article, in the order of the text.
 *
 * @param all The facts of the article in that order, the one among them.
 */
export function besideOf(fact: FactView, all: readonly FactView[]): EntryLine[] {
  const at = all.findIndex(({ id }) => id === fact.id);
  const first = Math.max(0, Math.min(at - MOST / 2, all.length - 1 - MOST));
  return all
    .slice(first, first + MOST + 1)
    .filter(({ id }) => id !== fact.id)
    .map(({ id, href, statement, when, dated, citation }) => ({
      id,
      href,
      statement,
      when,
      dated,
      citation,
    }));
}
