import { expect, test } from 'vitest';
import type { Role } from '../facts/fact';
import type { IndexedFact, IndexedPlace, ReaderIndex } from './reader-index';
import { NO_FILTERS, type Filters } from './filters';
import { failing, select } from './selection';

const place = (name: string, within: number[] = []) =>
  ({ name, localName: null, within }) as unknown as IndexedPlace;

interface Given {
  id: string;
  places?: [number, Role][];
  topics?: string[];
  when?: string;
  people?: number;
  publisher?: string;
}

function fact({ id, places = [], topics = [], when, people, publisher }: Given): IndexedFact {
  const citation = { publisher: publisher ?? null, agency: null, slug: 'a-reprint', title: null };
  const said = {
    id,
    statement: `Statement ${id}`,
    topics,
    when: when ?? null,
    quantities: people ? [{ unit: 'people', value: people, max: null }] : [],
  };
  return { ...said, places, citation } as unknown as IndexedFact;
}

const [CAMBODIA, PHNOM_PENH, PANAMA] = [0, 1, 2];

const index = {
  version: '1',
  steps: [2, 4, 10] as const,
  tallies: [],
  flows: [],
  places: [place('Cambodia'), place('Phnom Penh', [CAMBODIA]), place('Panamá')],
  facts: [
    fact({
      id: 'a',
      places: [[PHNOM_PENH, 'where']],
      topics: ['arrest'],
      when: '2024-03-02',
      people: 40,
      publisher: 'Arab News',
    }),
    fact({
      id: 'b',
      places: [
        [PHNOM_PENH, 'where'],
        [CAMBODIA, 'where'],
      ],
      when: '2024',
      people: 3,
    }),
    fact({
      id: 'c',
      places: [
        [PANAMA, 'from'],
        [CAMBODIA, 'actor'],
      ],
      topics: ['deportation'],
    }),
  ],
} satisfies ReaderIndex;

const ids = (filters: Partial<Filters>) =>
  select(index, { ...NO_FILTERS, ...filters })
    .facts.map(({ id }) => id)
    .join('');

test.each<[keep: string, Partial<Filters>]>([
  ['abc', {}],
  ['a', { topic: ['arrest'] }],
  ['ac', { topic: ['arrest', 'deportation'] }],
  ['a', { source: ['arab-news'] }],
  ['bc', { source: ['a-reprint'] }],
  ['c', { role: ['from'] }],
  ['c', { role: ['actor'] }],
  ['a', { people: 40 }],
  ['ab', { people: 3 }],
  ['abc', { from: '2024-03' }],
  ['bc', { from: '2024-03-03' }],
  ['bc', { to: '2024-03-01' }],
  ['c', { to: '2023' }],
  ['c', { q: 'panama' }],
  ['ab', { q: 'PHNOM statement' }],
  ['a', { topic: ['arrest'], q: 'arab news' }],
  ['', { topic: ['arrest'], role: ['from'] }],
])('keeps %s for %j', (keep, filters) => {
  expect(ids(filters)).toBe(keep);
});

test('a place counts each fact once, with what lies inside it, and never as a mere actor', () => {
  const { counts, totals } = select(index, NO_FILTERS);
  expect([...counts]).toEqual([1, 2, 1]);
  expect([...totals]).toEqual([2, 2, 1]);
});

test('a fact says which filters leave it out', () => {
  const filters = { ...NO_FILTERS, topic: ['arrest'], people: 10, to: '2030' };
  expect(failing(index.facts[2]!, filters, index)).toEqual(['topic', 'people']);
});
