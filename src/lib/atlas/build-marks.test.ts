import { expect, test } from 'vitest';
import { syntheticFacts } from '../../../tests/synthetic';
import { readArticles } from '../articles/read';
import { atlasOf } from '../files/atlas';
import { loadBoundaries } from '../files/boundaries';
import { loadGazetteer } from '../files/gazetteer';
import type { LngLat } from '../core/lng-lat';
import { assemble } from './assemble';
import { middleOf } from './boundaries';
import { buildMarks } from './build-marks';
import { countryFinder } from './world-plane';

const gazetteer = loadGazetteer('full');
const boundaries = loadBoundaries();
const marksOf = (facts: number) => {
  const made = syntheticFacts(gazetteer, facts);
  const ground = {
    title: 'Synthetic',
    gazetteer,
    middleOf: (id: string) => middleOf(boundaries, id),
  };
  return buildMarks(assemble({ ...ground, ...made }), boundaries);
};

test('figures stand in the sea as long as there is room for all of them', () => {
  const few = marksOf(12);
  expect(few.figures.features.length).toBeGreaterThan(1);
  expect(few.leaders.features.length).toBeGreaterThan(1);
  const many = marksOf(2000);
  expect(many.labels.features.length).toBeGreaterThan(100);
  expect(many.figures.features).toEqual([]);
  expect(many.leaders.features).toEqual([]);
});

test('a name of the ground stands on its own ground, and never for a country with facts', () => {
  const { names, figures } = marksOf(12);
  const counted = figures.features.map(({ properties }) => properties.country);
  const countryAt = countryFinder(boundaries);
  expect(names.features.length).toBeGreaterThan(3);
  for (const { geometry, properties } of names.features) {
    const ground = properties.country === null ? null : `iso:${properties.country}`;
    expect(countryAt(geometry.coordinates as LngLat), properties.name).toBe(ground);
    if (ground) expect(counted).not.toContain(properties.country);
  }
});

test('the only country of an atlas has its figure too', () => {
  const { articles } = readArticles('laos.txt', 'Police arrested twelve people in Vientiane.');
  const { figures, leaders } = atlasOf('One article', articles).marks;
  expect(figures.features.map(({ properties }) => properties.slug)).toEqual(['laos']);
  expect(leaders.features).toHaveLength(1);
});

test('a region of one country is counted in its country on the map of the world', () => {
  const text = 'Police held six men in the Gulf of Fonseca. A ferry sank off Oahu, killing two.';
  const { articles } = readArticles('regions.txt', text);
  const { figures } = atlasOf('Two regions', articles).marks;
  const slugs = figures.features.map(({ properties }) => properties.slug);
  expect(slugs).toContain('united-states');
  expect(slugs).not.toContain('oahu');
});

test('names of the ground stand also where there are too many countries for figures', () => {
  expect(marksOf(2000).names.features.length).toBeGreaterThan(0);
});
