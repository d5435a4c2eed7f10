import { expect, test } from 'vitest';
import { syntheticFacts } from '../../../tests/synthetic';
import { readArticles } from '../articles/read';
import { atlasOf } from '../files/atlas';
import { loadBoundaries } from '../files/boundaries';
import { loadGazetteer } from '../files/gazetteer';
import { assemble } from './assemble';
import { middleOf } from './boundaries';
import { buildMarks } from './build-marks';

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

test('the only country of an atlas has its figure too', () => {
  const { articles } = readArticles('laos.txt', 'Police arrested twelve people in Vientiane.');
  const { figures, leaders } = atlasOf('One article', articles).marks;
  expect(figures.features.map(({ properties }) => properties.slug)).toEqual(['laos']);
  expect(leaders.features).toHaveLength(1);
});
