import { DOMParser } from '@xmldom/xmldom';
import { kml as placemarksOf } from '@tmcw/togeojson';
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { parseAtomFeed } from 'feedsmith';
import { deserialize } from 'flatgeobuf/lib/mjs/geojson.js';
import type { Feature, FeatureCollection } from 'geojson';
import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { feedAt, feedList } from '../../files/feeds';
import { loadPublished } from '../../files/published';
import { factsCsv } from './facts-csv';
import { flatGeobuf } from './flatgeobuf';
import { wholeGeoJson } from './geojson';
import { FORMATS } from './formats';
import { kml } from './kml';
import { placesWithFacts, subset, type Published } from './published';

/** Each format is read by a library that nobody here wrote. */
const published = loadPublished();
const made = (file: string) =>
  FORMATS.find((format) => format.file === file)!.make(published) as string;

/** The atlas with one fact of other words. */
const saying = (statement: string): Published => {
  const [first] = published.facts;
  return subset({ ...published, facts: [{ ...first!, statement }] }, new Set([first!.id]));
};

/** Any characters that XML allows: no control characters, no halves of a pair. */
const words = fc
  .string({ unit: 'grapheme' })
  .filter((text) => text.trim() !== '' && !/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(text));

/** Placemarks as a strict XML parser and a converter to GeoJSON see them. */
function placemarks(text: string): Feature[] {
  const dom = new DOMParser().parseFromString(text, 'text/xml') as unknown as Document;
  return placemarksOf(dom).features as Feature[];
}

/** Geometries by id, as text that can be compared. */
const shapes = ({ features }: FeatureCollection) =>
  features.map(({ geometry }) => JSON.stringify(geometry)).sort();

test('the table has a row for each place of each fact, and each row its source', () => {
  const rows: Record<string, string>[] = parseCsv(made('facts.csv'), { columns: true, bom: true });
  const places = published.facts.map((fact) => Math.max(1, fact.places.length));
  expect(rows).toHaveLength(places.reduce((a, b) => a + b, 0));
  for (const row of rows) {
    expect(published.facts.find(({ id }) => id === row['fact'])?.statement).toBe(row['statement']);
    expect(Number(row['paragraph'])).toBeGreaterThan(0);
  }
});

test('a table gives any words back as they were, and none is run as a formula', () => {
  fc.assert(
    fc.property(words, (statement) => {
      const [row]: Record<string, string>[] = parseCsv(factsCsv(saying(statement)), {
        columns: true,
        bom: true,
      });
      const cell = row?.['statement'] ?? '';
      expect(cell.replace(/^'(?=[=+\-@\t\r])/, '')).toBe(statement);
      expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
});

test('map programs get every place with facts, each with its statements', () => {
  const collection: FeatureCollection = JSON.parse(made('atlas.geojson'));
  expect(collection.features).toHaveLength(placesWithFacts(published).length);
  for (const { properties } of collection.features)
    expect(properties?.['statements']).toMatch(/\(.*¶\d+\)/);
});

test('FlatGeobuf holds the shapes and columns of the GeoJSON', async () => {
  const collection: FeatureCollection = JSON.parse(made('atlas.geojson'));
  const read: Feature[] = [];
  for await (const feature of deserialize(flatGeobuf(published))) read.push(feature as Feature);
  expect(shapes({ type: 'FeatureCollection', features: read })).toEqual(shapes(collection));
  for (const { properties } of read) {
    const same = collection.features.find(({ id }) => id === properties?.['id']);
    const stated = Object.entries(same?.properties ?? {}).filter(([, value]) => value !== null);
    expect(properties).toMatchObject(Object.fromEntries(stated));
  }
});

test('FlatGeobuf of an atlas without a place is a file without features', async () => {
  const none = { ...published, facts: [] };
  expect(wholeGeoJson(none).features).toEqual([]);
  const read: unknown[] = [];
  for await (const feature of deserialize(flatGeobuf(none))) read.push(feature);
  expect(read).toEqual([]);
});

test('KML has a placemark where each place is, longitude first', () => {
  const marks = placemarks(made('atlas.kml'));
  const places = placesWithFacts(published);
  expect(marks).toHaveLength(places.length);
  for (const { place } of places) {
    const mark = marks.find(({ properties }) => properties?.['name'] === place.properties.name);
    if (place.geometry.type === 'Point' && mark?.geometry?.type === 'Point') {
      expect(mark.geometry.coordinates.slice(0, 2)).toEqual(place.geometry.coordinates);
    }
  }
});

test('KML gives any words back', () => {
  fc.assert(
    fc.property(words, (statement) => {
      const texts = placemarks(kml(saying(statement))).map(({ properties }) =>
        JSON.stringify(properties),
      );
      // The client ends a line at U+0085 and U+2028 too, which XML 1.0 does not.
      const flat = (text: string) => text.replace(/\\n|[\s\u0085]/g, '');
      const wanted = flat(JSON.stringify(statement).slice(1, -1));
      expect(texts.length).toBeGreaterThan(0);
      for (const text of texts) expect(flat(text)).toContain(wanted);
    }),
    { numRuns: 50 },
  );
});

/** Terms of linkedplaces-context-v1.1.jsonld that the atlas uses. */
const TERMS =
  'identifier label value title license FeatureCollection Feature coordinates features properties geometry ccodes when timespans start end in names toponym lang types links exactMatch citations descriptions'.split(
    ' ',
  );

test('gazetteers get every place with its facts as sourced descriptions', async () => {
  const file = JSON.parse(made('atlas.lpf.json'));
  expect(file.features).toHaveLength(placesWithFacts(published).length);
  for (const { names, descriptions, geometry } of file.features) {
    expect(names[0].toponym).toBeTruthy();
    expect(geometry.type).toBeTruthy();
    expect(names[0].citations[0].label).toBeTruthy();
    for (const { value, citations } of descriptions) {
      expect([value, citations[0].label].every(Boolean)).toBe(true);
    }
  }
  // The format's own context lies on the network: these are its terms, and another would be lost.
  const context = Object.fromEntries(TERMS.map((term) => [term, `https://example.org/${term}`]));
  Object.assign(context, { type: '@type' });
  const expanded = JSON.stringify(await jsonld.expand({ ...file, '@context': context }));
  const described = file.features.flatMap(
    ({ descriptions }: { descriptions: { value: string; citations: { label: string }[] }[] }) =>
      descriptions,
  );
  const lost = described.filter(
    ({ value, citations }: { value: string; citations: { label: string }[] }) =>
      ![value, citations[0]!.label].every((text) => expanded.includes(JSON.stringify(text))),
  );
  expect(lost).toEqual([]);
  for (const { names } of file.features)
    expect(expanded).toContain(JSON.stringify(names[0].toponym));
});

test('a part holds its facts, their places, and nothing else', () => {
  const ids = published.facts.filter(({ topics }) => topics.includes('drugs')).map(({ id }) => id);
  const part = subset(published, new Set(ids));
  expect(part.facts.map(({ id }) => id)).toEqual(ids);
  const said = new Set(part.facts.flatMap(({ places }) => places.map(({ id }) => id)));
  for (const { id, properties } of [...part.places.features, ...part.areas.features]) {
    expect(said.has(String(id))).toBe(true);
    expect(properties.facts).toBeLessThanOrEqual(ids.length);
  }
  expect(subset(published, new Set(published.facts.map(({ id }) => id)))).toEqual(published);
});

test('every feed is Atom with points, its entries dated, named and linked', () => {
  for (const { path, count } of feedList()) {
    const feed = parseAtomFeed(feedAt(path) ?? '');
    expect(feed.title, path).toBeTruthy();
    expect(feed.entries, path).toHaveLength(Math.min(100, count));
    const ids = feed.entries?.map(({ id }) => id);
    expect(new Set(ids).size, path).toBe(ids?.length);
    for (const { title, updated, links, georss } of feed.entries ?? []) {
      const fact = published.facts.find(({ id }) => links?.[0]?.href?.endsWith(`/fact/${id}`));
      expect(title?.value).toBe(fact?.statement);
      expect(Date.parse(String(updated))).not.toBeNaN();
      if (!georss?.point) continue;
      const { lat, lng } = georss.point;
      const points = published.places.features.map(({ geometry }) => JSON.stringify(geometry));
      expect(points).toContain(JSON.stringify({ type: 'Point', coordinates: [lng, lat] }));
    }
  }
});
