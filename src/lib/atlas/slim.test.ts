import { expect, test } from 'vitest';
import { slimArea, slimLines } from './slim';

const square = (x: number, y: number, size: number) => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
];

test('islets of a large shape are left out, islands stay', () => {
  const slim = slimArea(
    {
      type: 'MultiPolygon',
      coordinates: [[square(0, 0, 10)], [square(20, 0, 1)], [square(30, 0, 0.01)]],
    },
    3,
  );
  expect(slim.type === 'MultiPolygon' && slim.coordinates).toHaveLength(2);
});

test('a shape smaller than the grid stays as it was', () => {
  const islet = { type: 'Polygon' as const, coordinates: [square(5, 5, 0.0001)] };
  expect(slimArea(islet, 2)).toEqual(islet);
});

test('points that fall together are one', () => {
  const line = slimLines(
    {
      type: 'MultiLineString',
      coordinates: [
        [
          [0, 0],
          [0.0001, 0],
          [1, 1],
        ],
      ],
    },
    2,
  );
  expect(line.coordinates).toEqual([
    [
      [0, 0],
      [1, 1],
    ],
  ]);
});
