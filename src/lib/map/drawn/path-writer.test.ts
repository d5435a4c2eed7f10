import { expect, test } from 'vitest';
import { PathWriter } from './path-writer';

function draw(points: [number, number][], close: boolean): string {
  const writer = new PathWriter();
  writer.beginPath();
  points.forEach(([x, y], i) => (i ? writer.lineTo(x, y) : writer.moveTo(x, y)));
  if (close) writer.closePath();
  return writer.result();
}

test('a line is steps from its start, to half a px', () => {
  expect(
    draw(
      [
        [10, 10],
        [20.04, 10],
        [20, 30],
      ],
      false,
    ),
  ).toBe('M10 10l10 0 0 20');
});

test('bends too small to see are left out, but not the end of a line', () => {
  expect(
    draw(
      [
        [0, 0],
        [5, 0.2],
        [10, 0],
        [10.1, 5],
        [9.8, 10],
      ],
      false,
    ),
  ).toBe('M0 0l10 0 0 10');
});

test('a ring too small to see is nothing', () => {
  expect(
    draw(
      [
        [0, 0],
        [1, 0],
        [1, 1],
      ],
      true,
    ),
  ).toBe('');
  expect(
    draw(
      [
        [0, 0],
        [3, 0],
        [3, 3],
      ],
      true,
    ),
  ).toBe('M0 0l3 0 0 3Z');
});
