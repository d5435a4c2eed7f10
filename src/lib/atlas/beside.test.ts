import { expect, test } from 'vitest';
import { besideOf } from './beside';
import type { FactView } from './view';

const facts = Array.from({ length: 20 }, (_, i) => ({ id: `${i}` }) as FactView);
const beside = (at: number, count = 20) =>
  besideOf(facts[at]!, facts.slice(0, count)).map(({ id }) => Number(id));

test('a fact has the three told before it and the three told after it beside it', () => {
  expect(beside(10)).toEqual([7, 8, 9, 11, 12, 13]);
});

test('at an end of its article it has as many, and of a short article all others', () => {
  expect(beside(0)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(beside(18)).toEqual([13, 14, 15, 16, 17, 19]);
  expect(beside(1, 4)).toEqual([0, 2, 3]);
});
