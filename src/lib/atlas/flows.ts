import { hashText } from '../core/hash';
import type { Fact, FactPlace } from '../facts/fact';
import type { Flow } from './atlas';
import { contains } from './containment';

/** The pairs of places that a fact says people moved between. */
function moves(fact: Fact): [from: FactPlace, to: FactPlace][] {
  const froms = fact.places.filter(({ role }) => role === 'from');
  const tos = fact.places.filter(({ role }) => role === 'to');
  return froms.flatMap((from) => tos.map((to): [FactPlace, FactPlace] => [from, to]));
}

/** People moved, if the fact counts people once and names one pair of places. */
function peopleMoved(fact: Fact): { value: number; qualifier: string | null } | null {
  const people = fact.quantities.filter(({ unit }) => unit === 'people');
  const [only] = people;
  if (!only || people.length > 1 || moves(fact).length > 1) return null;
  return only.value === null ? null : { value: only.value, qualifier: only.qualifier };
}

/**
 * Flows by pair of places, in the order of their first fact. A number is given only where a single
 * fact states one: numbers of several facts may count the same people.
 *
 * @param slugs Slug of each place in the atlas, by id.
 */
export function flowsOf(facts: readonly Fact[], slugs: ReadonlyMap<string, string>): Flow[] {
  const pairs = new Map<string, { from: string; to: string; facts: Fact[] }>();
  for (const fact of facts) {
    for (const [{ place: from }, { place: to }] of moves(fact)) {
      const [fromSlug, toSlug] = [slugs.get(from.id), slugs.get(to.id)];
      if (!fromSlug || !toSlug || from.id === to.id) continue;
      if (contains(from, to) || contains(to, from)) continue;
      const key = `${fromSlug}>${toSlug}`;
      const pair = pairs.get(key) ?? { from: fromSlug, to: toSlug, facts: [] };
      if (!pair.facts.includes(fact)) pair.facts.push(fact);
      pairs.set(key, pair);
    }
  }
  return [...pairs].map(([key, { from, to, facts: behind }]) => {
    const [only] = behind;
    const moved = only && behind.length === 1 ? peopleMoved(only) : null;
    return {
      id: hashText(key),
      from,
      to,
      facts: behind.map(({ id }) => id),
      value: moved?.value ?? null,
      qualifier: moved?.qualifier ?? null,
    };
  });
}
