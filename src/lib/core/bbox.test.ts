import { expect, test } from 'vitest';
import { around, union } from './bbox';
import { distanceKm } from './lng-lat';

test('a box around a point reaches as far as asked in each direction', () => {
  const [west, south, east, north] = around([104.92, 11.56], 10);
  expect(distanceKm([104.92, 11.56], [104.92, north])).toBeCloseTo(10, 1);
  expect(distanceKm([104.92, 11.56], [east, 11.56])).toBeCloseTo(10, 1);
  expect(west).toBeLessThan(104.92);
  expect(south).toBeLessThan(11.56);
});

test('a union holds every box', () => {
  expect(
    union([
      [0, 1, 2, 3],
      [-5, 2, 1, 9],
    ]),
  ).toEqual([-5, 1, 2, 9]);
});

test('a union of nothing is a mistake of the caller', () => {
  expect(() => union([])).toThrow('no boxes');
});

test('Phnom Penh lies about 175 km from Sihanoukville', () => {
  const km = distanceKm([104.916, 11.562], [103.53, 10.609]);
  expect(km).toBeGreaterThan(170);
  expect(km).toBeLessThan(190);
});
