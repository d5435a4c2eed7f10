import { expect, test } from 'vitest';
import type { Gazetteer } from '../gazetteer/gazetteer';
import { fold } from '../gazetteer/fold';
import { loadGazetteer } from '../files/gazetteer';
import type { Place, PlaceKind } from '../gazetteer/place';
import { slugOf } from './slug-of';

function place(
  id: string,
  name: string,
  kind: PlaceKind,
  country: string | null,
  more = {},
): Place {
  return {
    id,
    name,
    localName: null,
    kind,
    feature: kind === 'admin1' ? 'province' : 'town',
    country,
    countries: country ? [country] : [],
    admin1: null,
    point: [0, 0],
    bbox: null,
    precisionKm: 1,
    population: 0,
    ...more,
  };
}

/** Best known first, as a gazetteer answers. */
const PLACES = [
  place('iso:KH', 'Cambodia', 'country', 'KH'),
  place('cur:darien-gap', 'Darién Gap', 'region', null),
  place('gn1:KH.22', 'Phnom Penh', 'admin1', 'KH'),
  place('gn1:KH.08', 'Koh Kong', 'admin1', 'KH'),
  place('gn1:US.IL', 'Illinois', 'admin1', 'US'),
  place('gn:1', 'Phnom Penh', 'city', 'KH', { feature: 'capital' }),
  place('gn:2', 'Koh Kong', 'city', 'KH'),
  place('gn:3', 'Springfield', 'city', 'US', { admin1: 'gn1:US.MO' }),
  place('gn:4', 'Springfield', 'city', 'US', { admin1: 'gn1:US.IL' }),
  place('gn:5', 'Sihanoukville', 'city', 'KH'),
];

const gazetteer = {
  countryOf: (index: number) => PLACES[index]?.country ?? '',
  lookup: (name: string) => PLACES.flatMap((p, i) => (fold(p.name) === name ? [i] : [])),
  name: (index: number) => PLACES[index]?.name ?? '',
  place: (index: number) => PLACES[index],
  indexOf: (id: string) => PLACES.findIndex((p) => p.id === id),
} as unknown as Gazetteer;

test.each([
  ['iso:KH', 'cambodia'],
  ['cur:darien-gap', 'darien-gap'],
  ['gn:5', 'sihanoukville-kh'],
  ['gn:1', 'phnom-penh-kh'],
  ['gn1:KH.22', 'phnom-penh-province-kh'],
  ['gn1:KH.08', 'koh-kong-kh'],
  ['gn:2', 'koh-kong-town-kh'],
  ['gn:3', 'springfield-us'],
  ['gn:4', 'springfield-illinois-us'],
])('%s is found at %s', (id, slug) => {
  const found = PLACES.find((p) => p.id === id);
  if (!found) throw new Error(`no test place ${id}`);
  expect(slugOf(found, gazetteer)).toBe(slug);
});

test('a district called after a country does not take its slug', () => {
  const gazetteer = loadGazetteer('full');
  const slug = (id: string) => slugOf(gazetteer.place(gazetteer.indexOf(id)), gazetteer);
  expect(slug('iso:AL')).toBe('albania');
  expect(slug('gn2:CO.08.18029')).toBe('albania-gn2-co-08-18029');
});
