import type { Article } from '../articles/article';
import type { Fact } from '../facts/fact';
import { fold } from '../gazetteer/fold';

/** Statements with at least so large a share of their words in common are one text. */
const COPY_SHARE = 0.8;

/** A fact with the words of its statement, each once. */
interface Worded {
  fact: Fact;
  words: ReadonlySet<string>;
}

function isCopy(a: Worded, b: Worded, articles: ReadonlyMap<string, Article>): boolean {
  if (a.fact.article === b.fact.article) return true;
  const [one, other] = [articles.get(a.fact.article), articles.get(b.fact.article)];
  const names = ({ publisher = null, agency = null }: Partial<Article> = {}) =>
    [publisher, agency].filter((name) => name !== null);
  if (names(one).some((name) => names(other).includes(name))) return true;
  let shared = 0;
  for (const word of a.words) if (b.words.has(word)) shared++;
  return shared / (a.words.size + b.words.size - shared) >= COPY_SHARE;
}

/**
 * Facts by independent source, as ids. An article is one source, and so are several of one publisher or
 * agency, and those whose words are nearly the same.
 */
export function sourcesOf(
  facts: readonly Fact[],
  articles: ReadonlyMap<string, Article>,
): string[][] {
  const sources: Worded[][] = [];
  for (const fact of facts) {
    const worded = { fact, words: new Set(fold(fact.statement).split(' ')) };
    const same = sources.find((source) => source.some((other) => isCopy(worded, other, articles)));
    if (same) same.push(worded);
    else sources.push([worded]);
  }
  return sources.map((source) => source.map(({ fact }) => fact.id));
}
