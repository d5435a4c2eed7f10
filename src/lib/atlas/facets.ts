import { slugify } from '../core/slug';
import type { Role } from '../facts/fact';
import type { Filters } from './filters';
import type { IndexedFact, ReaderIndex } from './reader-index';
import { factsThrough, sourceOf } from './selection';

/** Filters of which a reader picks some values from a list. */
export type ChoiceKey = 'topic' | 'source' | 'role';

/** One value of a filter and what it would show. */
export interface Choice {
  /** As an address has it. */
  value: string;
  label: string;
  /** Facts that have it and pass every other filter. */
  count: number;
}

const ROLES: Record<Role, string> = {
  where: 'Happened here',
  from: 'People left from here',
  to: 'People came to here',
  actor: 'Its government or people in charge',
  about: 'Only named',
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The values that a fact has of a filter, each as an address has it, with its label. */
const VALUES: Record<ChoiceKey, (fact: IndexedFact) => [value: string, label: string][]> = {
  topic: ({ topics }) => topics.map((topic) => [slugify(topic), capital(topic)]),
  source: ({ citation }) => {
    const { publisher, agency, title, slug } = citation;
    return [[sourceOf(citation), publisher ?? agency ?? title ?? slug]];
  },
  role: ({ places }) => [...new Set(places.map(([, role]) => role))].map((r) => [r, ROLES[r]]),
};

/** All values of a filter, those that show most first; what the other filters leave out counts 0. */
export function choicesOf(index: ReaderIndex, filters: Filters, key: ChoiceKey): Choice[] {
  const choices = new Map<string, Choice>();
  const values = VALUES[key];
  for (const fact of index.facts) {
    for (const [value, label] of values(fact)) choices.set(value, { value, label, count: 0 });
  }
  for (const fact of factsThrough(index, { ...filters, [key]: null })) {
    for (const [value] of values(fact)) choices.get(value)!.count++;
  }
  return [...choices.values()].sort(
    (a, b) => b.count - a.count || a.label.localeCompare(b.label, 'en'),
  );
}
