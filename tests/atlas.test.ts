import { expect, test } from 'vitest';
import { distanceKm, type LngLat } from '../src/lib/core/lng-lat';
import { areasGeoJson } from '../src/lib/atlas/publish/areas-geojson';
import { readerIndexOf } from '../src/lib/atlas/reader-index';
import { measured } from '../src/lib/atlas/measure';
import { recount } from '../src/lib/atlas/recount';
import { NO_FILTERS } from '../src/lib/atlas/filters';
import { select } from '../src/lib/atlas/selection';
import { loadDrawnAtlas, loadViews } from '../src/lib/files/atlas';

const { atlas, marks } = loadDrawnAtlas();
const bySlug = new Map(atlas.places.map((place) => [place.slug, place]));

/** Where the places of the six articles are: GeoNames points, to be met within `km`. */
const WHERE: [slug: string, country: string, point: LngLat, km: number][] = [
  ['phnom-penh-kh', 'KH', [104.92, 11.56], 10],
  ['sihanoukville-kh', 'KH', [103.53, 10.61], 15],
  ['bavet-kh', 'KH', [106.14, 11.06], 15],
  ['koh-kong-kh', 'KH', [103.4, 11.5], 60],
  ['kandal-kh', 'KH', [105, 11.5], 60],
  ['banteay-meanchey-kh', 'KH', [102.9, 13.7], 60],
  ['mondulkiri-kh', 'KH', [107, 12.7], 60],
  ['takeo-kh', 'KH', [104.8, 10.9], 60],
  ['kratie-kh', 'KH', [106.1, 12.6], 60],
  ['pursat-kh', 'KH', [103.6, 12.3], 60],
  ['kampong-speu-kh', 'KH', [104.3, 11.5], 60],
  ['bokeo-la', 'LA', [100.6, 20.3], 60],
  ['golden-triangle', '', [100.08, 20.35], 10],
  ['darien-gap', '', [-77.5, 7.9], 60],
];

test.each(WHERE)('%s is in the atlas, where it belongs', (slug, country, point, km) => {
  const place = bySlug.get(slug);
  expect(place, `${slug} among ${[...bySlug.keys()].join(' ')}`).toBeDefined();
  if (!place) return;
  expect(place.country ?? '').toBe(country);
  expect(distanceKm(place.point, point)).toBeLessThan(km);
});

test('no mark without a fact, no fact without a citation', () => {
  const articles = new Set(atlas.articles.map(({ slug }) => slug));
  const facts = new Set(atlas.facts.map(({ id }) => id));
  for (const place of atlas.places) {
    expect(place.allFacts.length, place.slug).toBeGreaterThan(0);
    for (const id of place.allFacts) expect(facts.has(id)).toBe(true);
  }
  for (const fact of atlas.facts) {
    expect(articles.has(fact.article), fact.statement).toBe(true);
    expect(fact.locator.paragraph).toBeGreaterThan(0);
  }
});

test('every span of a fact stands for the words it says', () => {
  const bodies = new Map(atlas.articles.map(({ slug, body }) => [slug, body]));
  for (const fact of atlas.facts) {
    const body = bodies.get(fact.article) ?? '';
    expect(body.slice(fact.locator.start, fact.locator.end)).toContain(fact.statement.slice(0, 20));
    for (const place of fact.places) expect(body.slice(place.start, place.end)).toBe(place.mention);
  }
});

test('no country, province or region is drawn as a point', () => {
  for (const { properties } of marks.points.features) {
    expect(['site', 'city'].includes(properties.kind) || properties.geometry === 'seat').toBe(true);
  }
});

test('what is not on the map says why, and nothing else does', () => {
  for (const fact of atlas.facts) {
    const drawn = fact.places.some(
      ({ role }) => role === 'where' || role === 'from' || role === 'to',
    );
    expect(fact.notOnMap === null, fact.statement).toBe(drawn);
  }
});

test('ids and slugs are unique', () => {
  for (const ids of [
    atlas.facts.map(({ id }) => id),
    atlas.places.map(({ id }) => id),
    atlas.places.map(({ slug }) => slug),
    atlas.flows.map(({ slug }) => slug),
  ]) {
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test('without filters the browser counts what the build counted', () => {
  const index = readerIndexOf(loadViews());
  const selection = select(index, NO_FILTERS);
  expect(selection.facts).toEqual(index.facts);
  expect([...selection.counts]).toEqual(atlas.places.map(({ facts }) => facts.length));
  expect([...selection.totals]).toEqual(atlas.places.map(({ allFacts }) => allFacts.length));
  expect(recount(marks, index, selection)).toEqual(marks);
});

/** What the six articles say more than once, by words of the statements. */
test.each([
  ['53 compounds', 2, ['52 of 53', 'at least 53 scam compounds']],
  ['Tier 3', 2, ['put Cambodia in Tier 3', 'down to Tier 3']],
  ['rising deportations', 1, ['In short, Cambodia deported 5,852', 'detained and deported 5,852']],
])('%s is one claim of %i sources', (_, sources, statements) => {
  const ids = statements.map(
    (words) => atlas.facts.find(({ statement }) => statement.includes(words))?.id,
  );
  const claim = atlas.claims.find(({ sayings }) =>
    ids.every((id) => sayings.some(({ fact }) => fact === id)),
  );
  expect(claim?.sources).toHaveLength(sources);
});

test('a flow has facts, both ends in the atlas, and a number only where it may be added', () => {
  for (const flow of atlas.flows) {
    expect(flow.facts.length, flow.slug).toBeGreaterThan(0);
    for (const end of [flow.from, flow.to]) expect(bySlug.has(end), end).toBe(true);
    const parts = flow.tallies.reduce((sum, { value }) => sum + value, 0);
    expect(flow.value ?? 0).toBeLessThanOrEqual(parts);
  }
  expect(marks.flows.features).toHaveLength(atlas.flows.length);
});

test.each(['people-arrested', 'people-deported', 'people-rescued'] as const)(
  '%s: a whole counts no less than any part and no more than all numbers together',
  (measure) => {
    const index = readerIndexOf(loadViews());
    const ids = new Set(index.facts.map(({ id }) => id));
    const values = measured(index, ids, measure);
    const numbers = index.tallies.filter(({ counted }) => counted === measure);
    const all = numbers.reduce((sum, { value }) => sum + value, 0);
    expect(values.size).toBeGreaterThan(0);
    for (const [place, value] of values) {
      expect(value).toBeLessThanOrEqual(all);
      for (const outer of index.places[place]?.within ?? []) {
        expect(values.get(outer)).toBeGreaterThanOrEqual(value);
      }
    }
  },
);

/** Square degrees: rounded to a line, a ring has no winding. */
const SLIVER = 1e-9;

test('published outlines are wound as RFC 7946 asks: outer rings counter-clockwise', () => {
  const areaOf = (ring: number[][]) =>
    ring.slice(1).reduce((sum, [x = 0, y = 0], i) => {
      const [px = 0, py = 0] = ring[i]!;
      return sum + px * y - x * py;
    }, 0);
  for (const { geometry, properties } of areasGeoJson(atlas, marks).features) {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    for (const [outer = [], ...holes] of polygons) {
      expect(areaOf(outer), properties?.name as string).toBeGreaterThan(-SLIVER);
      for (const hole of holes) expect(areaOf(hole)).toBeLessThan(SLIVER);
    }
  }
});
