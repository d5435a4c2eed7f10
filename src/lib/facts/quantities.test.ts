import { expect, test } from 'vitest';
import { quantitiesOf } from './quantities';

const ends = (text: string) =>
  quantitiesOf(text, { start: 0, end: text.length }, []).map(({ value, max }) => [value, max]);

test('the scale of a second number holds for the first, unless that would be the larger', () => {
  expect(ends('It cost $18 to 37 billion.')).toEqual([[18e9, 37e9]]);
  expect(ends('Between five and six hundred people landed.')).toEqual([[500, 600]]);
  expect(ends('One or two dozen homes burned.')).toEqual([[12, 24]]);
  expect(ends('From 40 to two hundred people crossed.')).toEqual([[40, 200]]);
  expect(ends('Some 900,000 to a million people fled.')).toEqual([[900_000, 1_000_000]]);
});

test('a number in words goes on after “hundred and”', () => {
  expect(ends('Three hundred and six people were held.')).toEqual([[306, null]]);
  expect(ends('A hundred and twenty people were held.')).toEqual([[120, null]]);
});
