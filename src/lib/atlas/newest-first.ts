import { daysOf } from '../core/edtf';
import type { Fact } from '../facts/fact';

/**
 * The order in which facts are shown: by their last day, newest first; what has no date
 * comes last. Facts of one day keep the order of their articles.
 */
export function newestFirst(facts: readonly Fact[]): Fact[] {
  const day = (fact: Fact) => {
    return (fact.when && daysOf(fact.when)?.last) || '';
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
