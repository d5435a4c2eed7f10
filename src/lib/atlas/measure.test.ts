import { expect, it } from 'vitest';
import { factSteps } from './fact-steps';
import { tintLabels, tintOf } from './measure';

const steps = factSteps(88);

it('tints by facts as LOOK has it, and by people in orders of size', () => {
  expect([1, 2, 3, 4, 9, 10, 400].map((n) => tintOf('facts', n, steps))).toEqual([
    1, 2, 2, 3, 3, 4, 4,
  ]);
  const people = [1, 99, 100, 1362, 9999, 10_000].map((n) => tintOf('people-arrested', n, steps));
  expect(people).toEqual([1, 1, 2, 3, 3, 4]);
});

it('names its classes for the key', () => {
  const labels = (measure: Parameters<typeof tintLabels>[0]) =>
    tintLabels(measure, steps).map(({ label }) => label);
  expect(labels('facts')).toEqual(['1', '2–3', '4–9', '10+']);
  expect(labels('people-deported')).toEqual(['1+', '100+', '1,000+', '10,000+']);
});

it('keeps the strongest tint for a few areas, however many facts there are', () => {
  expect([0, 1, 99, 100, 196, 5000].map(factSteps)).toEqual([
    [2, 4, 10],
    [2, 4, 10],
    [2, 4, 10],
    [3, 10, 20],
    [3, 10, 30],
    [10, 100, 1000],
  ]);
  expect(tintLabels('facts', factSteps(196)).map(({ label }) => label)).toEqual([
    '1–2',
    '3–9',
    '10–29',
    '30+',
  ]);
});
