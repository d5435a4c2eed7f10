import { slugify } from '../core/slug';
import { daysOf } from '../core/edtf';
import { draws } from '../facts/draws';
import { fold } from '../gazetteer/fold';
import { FILTER_KEYS, type Filters } from './filters';
import type { IndexedFact, ReaderIndex } from './reader-index';
import type { CitationView } from './view';

/** The facts that filters leave, and what each place of the index then counts. */
export interface Selection {
  /** In the order of the index. */
  facts: readonly IndexedFact[];
  ids: ReadonlySet<string>;
  /** Facts said of each place itself, by its position. */
  counts: Uint32Array;
  /** Facts said of it or of anything inside it, each once. */
  totals: Uint32Array;
}

/**
 * What a source is called in an address: its publisher, or the agency whose text it reprints; an
 * article that states neither stands for itself.
 */
export function sourceOf({
  publisher,
  agency,
  slug,
}: Pick<CitationView, 'publisher' | 'agency' | 'slug'>): string {
  return slugify(publisher ?? agency ?? '') || slug;
}

/** Later than any date. */
const LAST_DAY = '9999-12-31';

/** A fact without a date may have been on any day. */
const firstDay = ({ when }: IndexedFact) => (when && daysOf(when)?.first) || '';
const lastDay = ({ when }: IndexedFact) => (when && daysOf(when)?.last) || LAST_DAY;

type Test = (fact: IndexedFact) => boolean;

/** What each filter asks of a fact. */
const TESTS: {
  [K in keyof Filters]: (wanted: NonNullable<Filters[K]>, index: ReaderIndex) => Test;
} = {
  topic:
    (wanted) =>
    ({ topics }) =>
      topics.some((topic) => wanted.includes(slugify(topic))),
  source:
    (wanted) =>
    ({ citation }) =>
      wanted.includes(sourceOf(citation)),
  role:
    (wanted) =>
    ({ places }) =>
      places.some(([, role]) => wanted.includes(role)),
  from: (wanted) => (fact) => lastDay(fact) >= (daysOf(wanted)?.first ?? ''),
  to: (wanted) => (fact) => firstDay(fact) <= (daysOf(wanted)?.last ?? LAST_DAY),
  people:
    (wanted) =>
    ({ quantities }) =>
      quantities.some(({ unit, value, max }) => unit === 'people' && (max ?? value ?? 0) >= wanted),
  q: (wanted, { places }) => {
    const words = fold(wanted).split(' ').filter(Boolean);
    return ({ statement, citation: { title, publisher }, places: own }) => {
      const names = own.flatMap(([i]) => [places[i]?.name, places[i]?.localName]);
      const text = fold([statement, title, publisher, ...names].join(' '));
      return words.every((word) => text.includes(word));
    };
  },
};

function testOf<K extends keyof Filters>(
  key: K,
  filters: Filters,
  index: ReaderIndex,
): Test | null {
  const wanted = filters[key];
  return wanted === null ? null : TESTS[key](wanted, index);
}

/** The filters that leave a fact out: those to widen so that it is seen. */
export function failing(
  fact: IndexedFact,
  filters: Filters,
  index: ReaderIndex,
): (keyof Filters)[] {
  return FILTER_KEYS.filter((key) => testOf(key, filters, index)?.(fact) === false);
}

/** The facts that filters leave, in the order of the index. */
export function factsThrough(index: ReaderIndex, filters: Filters): IndexedFact[] {
  const tests = FILTER_KEYS.flatMap((key) => testOf(key, filters, index) ?? []);
  return index.facts.filter((fact) => tests.every((passes) => passes(fact)));
}

/** Chooses facts and recounts every place. Linear in facts and places. */
export function select(index: ReaderIndex, filters: Filters): Selection {
  const facts = factsThrough(index, filters);
  const counts = new Uint32Array(index.places.length);
  const totals = new Uint32Array(index.places.length);
  for (const { places } of facts) {
    const own = new Set(places.filter(([, role]) => draws(role)).map(([place]) => place));
    const around = new Set(own);
    for (const place of own) {
      counts[place]!++;
      for (const outer of index.places[place]?.within ?? []) around.add(outer);
    }
    for (const place of around) totals[place]!++;
  }
  return { facts, ids: new Set(facts.map(({ id }) => id)), counts, totals };
}
