import { csvParse } from 'd3-dsv';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { feedAt, feedList } from '../../files/feeds';
import { loadPublished } from '../../files/published';
import { FORMATS } from './formats';
import { factsCsv } from './facts-csv';
import { placesWithFacts, subset } from './published';

const published = loadPublished();
const made = (file: string) => FORMATS.find((format) => format.file === file)!.make(published);

test('the table has a row for each place of each fact, and each row its source', () => {
  const rows = csvParse(made('facts.csv').slice(1));
  const places = published.facts.map((fact) => Math.max(1, fact.places.length));
  expect(rows).toHaveLength(places.reduce((a, b) => a + b, 0));
  for (const row of rows) {
    expect(published.facts.find(({ id }) => id === row['fact'])?.statement).toBe(row['statement']);
    expect(Number(row['paragraph'])).toBeGreaterThan(0);
  }
});

test('no cell is run as a formula', () => {
  const [first] = published.facts;
  const hostile = { ...first!, statement: '=HYPERLINK("http://x","y")' };
  expect(factsCsv({ ...published, facts: [hostile] })).toContain(`"'=HYPERLINK`);
});

test('map programs get every place with facts, each with its statements', () => {
  const { features } = JSON.parse(made('atlas.geojson'));
  expect(features).toHaveLength(placesWithFacts(published).length);
  for (const { properties } of features) expect(properties.statements).toMatch(/\(.*¶\d+\)/);
  const kml = parseHTML(made('atlas.kml')).document;
  expect(kml.querySelectorAll('Placemark')).toHaveLength(features.length);
});

test('gazetteers get every place with its facts as sourced descriptions', () => {
  const { features } = JSON.parse(made('atlas.lpf.json'));
  expect(features).toHaveLength(placesWithFacts(published).length);
  for (const { names, descriptions, geometry } of features) {
    expect(names[0].toponym).toBeTruthy();
    expect(geometry.type).toBeTruthy();
    for (const { value, source } of descriptions) expect([value, source].every(Boolean)).toBe(true);
  }
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

test('every feed is Atom, its entries dated, named and linked', () => {
  for (const { path, count } of feedList()) {
    const { document } = parseHTML(feedAt(path) ?? '');
    const entries = [...document.querySelectorAll('entry')];
    expect(entries, path).toHaveLength(Math.min(100, count));
    for (const of of [document.querySelector('feed')!, ...entries]) {
      for (const needed of ['id', 'title', 'updated', 'link']) {
        expect(of.querySelector(needed), `${path}: ${needed}`).not.toBeNull();
      }
    }
  }
});
