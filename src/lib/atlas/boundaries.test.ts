import { expect, test } from 'vitest';
import { areaOf, type Boundaries, coastEdges, hasArea, landEdges } from './boundaries';

/** Two square countries side by side, the left one of two units: `A` west of `B`, then `C`. */
const TWO: Boundaries = {
  type: 'Topology',
  arcs: [
    [
      [1, 0],
      [1, 1],
    ],
    [
      [1, 1],
      [0, 1],
      [0, 0],
      [1, 0],
    ],
    [
      [2, 0],
      [2, 1],
    ],
    [
      [1, 0],
      [2, 0],
    ],
    [
      [2, 1],
      [1, 1],
    ],
    [
      [2, 0],
      [3, 0],
      [3, 1],
      [2, 1],
    ],
  ],
  objects: {
    admin1: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: 'gn1:X.A', arcs: [[0, 1]], properties: { country: 'X' } },
        { type: 'Polygon', id: 'gn1:X.B', arcs: [[3, 2, 4, ~0]], properties: { country: 'X' } },
        { type: 'Polygon', id: 'gn1:Y.C', arcs: [[5, ~2]], properties: { country: 'Y' } },
      ],
    },
    countries: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: 'iso:X', arcs: [[1, 3, 2, 4]], properties: { country: 'X' } },
        { type: 'Polygon', id: 'iso:Y', arcs: [[5, ~2]], properties: { country: 'Y' } },
      ],
    },
  },
};

test('an outline winds counter-clockwise, as RFC 7946 asks', () => {
  const ring = areaOf(TWO, 'gn1:X.A')?.geometry.coordinates[0] as number[][];
  const area = ring
    .slice(1)
    .reduce((sum, [x = 0, y = 0], i) => sum + (ring[i]?.[0] ?? 0) * y - x * (ring[i]?.[1] ?? 0), 0);
  expect(area).toBeGreaterThan(0);
});

test('a country edges on its neighbour only, not on the sea nor on its own units', () => {
  expect(landEdges(TWO, 'iso:X').coordinates).toEqual([
    [
      [2, 1],
      [2, 0],
    ],
  ]);
});

test('edges run with the place on the right', () => {
  expect(landEdges(TWO, 'iso:Y').coordinates).toEqual([
    [
      [2, 0],
      [2, 1],
    ],
  ]);
  expect(landEdges(TWO, 'gn1:X.A').coordinates).toEqual([
    [
      [1, 1],
      [1, 0],
    ],
  ]);
});

test('a unit between two others edges on both', () => {
  expect(landEdges(TWO, 'gn1:X.B').coordinates).toHaveLength(2);
});

test('what has no outline has no area and no edge', () => {
  expect(hasArea(TWO, 'gn1:KH.31')).toBe(false);
  expect(areaOf(TWO, 'gn1:KH.31')).toBeNull();
  expect(landEdges(TWO, 'gn1:KH.31').coordinates).toEqual([]);
});

test('coast and land edges together are the whole outline', () => {
  const length = (lines: number[][][]) =>
    lines
      .flatMap((line) =>
        line
          .slice(1)
          .map(
            ([x = 0, y = 0], i) =>
              Math.abs(x - (line[i]?.[0] ?? 0)) + Math.abs(y - (line[i]?.[1] ?? 0)),
          ),
      )
      .reduce((sum, part) => sum + part, 0);
  const [land, coast] = [landEdges(TWO, 'gn1:X.A'), coastEdges(TWO, 'gn1:X.A')];
  expect([length(land.coordinates), length(coast.coordinates)]).toEqual([1, 3]);
});
