import type { Article } from '../articles/article';
import { daysOf } from '../core/edtf';
import type { Fact } from '../facts/fact';

/**
 * The order in which facts are shown: by their last day, newest first; a fact without a date goes
 * by its article's; what has neither comes last. Facts of one day keep the order of their articles.
 */
export function newestFirst(facts: readonly Fact[], articles: readonly Article[]): Fact[] {
  const published = new Map(articles.map((article) => [article.slug, article.published]));
  const day = (fact: Fact) => {
    const date = fact.when ?? published.get(fact.article);
    return (date && daysOf(date)?.last) || '';
  };
  const keyed = facts.map((fact) => ({ fact, day: day(fact) }));
  keyed.sort(
    (a, b) =>
      compare(b.day, a.day) ||
      compare(a.fact.article, b.fact.article) ||
      a.fact.locator.start - b.fact.locator.start,
  );
  return keyed.map(({ fact }) => fact);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
