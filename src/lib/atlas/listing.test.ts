import { expect, test } from 'vitest';
import type { BBox } from '../core/bbox';
import type { Role } from '../facts/fact';
import { gather, listingOf, touches, type Listed } from './listing';
import type { IndexedFact, IndexedPlace, ReaderIndex } from './reader-index';
import { NO_FILTERS, type Filters } from './filters';
import { select } from './selection';

const place = (
  name: string,
  kind: IndexedPlace['kind'],
  bbox: BBox,
  within: number[] = [],
): IndexedPlace => ({
  slug: name.toLowerCase().replace(' ', '-'),
  href: '',
  name,
  localName: null,
  localLang: null,
  kind,
  geometry: kind === 'city' ? 'disc' : kind === 'region' ? 'extent' : 'outline',
  count: 0,
  total: 0,
  point: [(bbox[0] + bbox[2]) / 2, (bbox[1] + bbox[3]) / 2],
  bbox,
  country: null,
  within,
});

const fact = (id: string, places: [number, Role][], figure = false): IndexedFact =>
  ({
    id,
    statement: id,
    places,
    topics: [id],
    when: null,
    lead: figure ? { value: 1 } : null,
    quantities: [],
    citation: { slug: 'x', publisher: null, agency: null, title: null },
  }) as unknown as IndexedFact;

const [CAMBODIA, PHNOM_PENH, BAVET, PANAMA, DARIEN] = [0, 1, 2, 3, 4];

const index: ReaderIndex = {
  version: '1',
  steps: [2, 4, 10] as const,
  tallies: [],
  flows: [],
  places: [
    place('Cambodia', 'country', [102.3, 10.4, 107.6, 14.7]),
    place('Phnom Penh', 'city', [104.8, 11.5, 105, 11.7], [CAMBODIA]),
    place('Bavet', 'city', [106.1, 11, 106.2, 11.1], [CAMBODIA]),
    place('Panama', 'country', [-83, 7.2, -77.1, 9.7]),
    place('Darien', 'region', [-78.2, 7.2, -77, 8.6], [PANAMA]),
  ],
  facts: [
    fact('a', [[BAVET, 'where']]),
    fact('b', [[PHNOM_PENH, 'where']]),
    fact('c', [
      [PHNOM_PENH, 'from'],
      [CAMBODIA, 'where'],
    ]),
    fact('d', [[CAMBODIA, 'where']], true),
    fact('e', [[DARIEN, 'where']]),
    fact('f', [[PANAMA, 'actor']]),
  ],
};

const list = (asked: Partial<Listed>, filters: Partial<Filters> = {}) => {
  const selection = select(index, { ...NO_FILTERS, ...filters });
  const listed = { scope: null, look: null, sort: 'count' as const, ...asked };
  return listingOf(index, selection, gather(index, selection), listed);
};
const names = (asked: Partial<Listed>, filters?: Partial<Filters>) =>
  list(asked, filters).rows.map(({ name, total }) => `${name} ${total}`);

const WORLD: BBox = [-180, -80, 180, 80];
const CAMBODIA_IN_SIGHT: BBox = [102, 10, 108, 15];

test('far out, facts rise to their country; regions count their own', () => {
  const far = list({ look: { bbox: WORLD, risen: true } });
  expect(far.rows.map(({ name, total }) => `${name} ${total}`)).toEqual([
    'Cambodia 4',
    'Panama 1',
    'Darien 1',
  ]);
  expect(far.rows[0]!.inside.map(({ name, count }) => `${name} ${count}`)).toEqual([
    'Phnom Penh 2',
    'Bavet 1',
  ]);
  expect(far).toMatchObject({ facts: 5, beyond: { places: 0, facts: 0 } });
});

test('close by, each place counts what is said of itself, and what is out of sight is told', () => {
  const near = list({ look: { bbox: CAMBODIA_IN_SIGHT, risen: false } });
  expect(near.rows.map(({ name, total }) => `${name} ${total}`)).toEqual([
    'Cambodia 2',
    'Phnom Penh 2',
    'Bavet 1',
  ]);
  expect(near).toMatchObject({ facts: 4, beyond: { places: 1, facts: 1 } });
});

test('rows are sorted by number of facts, by their newest fact or by name', () => {
  const look = { bbox: CAMBODIA_IN_SIGHT, risen: false };
  expect(names({ look, sort: 'date' })).toEqual(['Bavet 1', 'Phnom Penh 2', 'Cambodia 2']);
  expect(names({ look, sort: 'name' })).toEqual(['Bavet 1', 'Cambodia 2', 'Phnom Penh 2']);
  expect(names({ look, sort: 'count' })[2]).toBe('Bavet 1');
});

test('the page of a region lists what lies in it, and only what passes the filters', () => {
  expect(names({ scope: 'cambodia' })).toEqual(['Cambodia 2', 'Phnom Penh 2', 'Bavet 1']);
  expect(names({ scope: 'cambodia' }, { topic: ['a'] })).toEqual(['Bavet 1']);
  expect(list({ scope: 'cambodia' }, { topic: ['e'] })).toMatchObject({ rows: [], facts: 0 });
});

test('a row leads with a fact that states a figure, if one does', () => {
  expect(list({ scope: 'cambodia' }).rows[0]!.lead.id).toBe('d');
});

test('a place in a repeated world is in view, and an extent that only reaches in', () => {
  const panama = index.places[PANAMA]!;
  expect(touches(panama, [270, -10, 300, 20])).toBe(true);
  expect(touches(panama, [-80, 8, -79, 9])).toBe(true);
  expect(touches(panama, [-70, 8, -60, 9])).toBe(false);
  expect(touches(index.places[BAVET]!, [-254.5, 10, -253, 12])).toBe(true);
});
