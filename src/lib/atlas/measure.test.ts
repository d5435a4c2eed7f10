import { expect, it } from 'vitest';
import { tintLabels, tintOf } from './measure';

it('tints by facts as LOOK has it, and by people in orders of size', () => {
  expect([1, 2, 3, 4, 9, 10, 400].map((n) => tintOf('facts', n))).toEqual([1, 2, 2, 3, 3, 4, 4]);
  const people = [1, 99, 100, 1362, 9999, 10_000].map((n) => tintOf('people-arrested', n));
  expect(people).toEqual([1, 1, 2, 3, 3, 4]);
});

it('names its classes for the key', () => {
  const labels = (measure: Parameters<typeof tintLabels>[0]) =>
    tintLabels(measure).map(({ label }) => label);
  expect(labels('facts')).toEqual(['1', '2–3', '4–9', '10+']);
  expect(labels('people-deported')).toEqual(['1+', '100+', '1,000+', '10,000+']);
});
