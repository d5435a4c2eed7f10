import { expect, test } from 'vitest';
import { factIds } from './fact-id';

const first = 'Panama deported 29 Colombians in August 2024.';
const second = 'Mulino won office in Panama in May.';

/** The ids of an article as they are kept from one build to the next. */
function given(...statements: string[]): Record<string, string> {
  const ids = factIds('a', statements);
  return Object.fromEntries(ids.map((id, i) => [id, statements[i]!]));
}

test('ids do not depend on order, case or punctuation', () => {
  const [one, two] = factIds('a', [first, second]);
  expect(factIds('a', [second.toUpperCase(), first.replace('.', '!')])).toEqual([two, one]);
  expect(factIds('b', [first])).not.toEqual([one]);
});

test.each([
  ['another number', 'Panama deported 31 Colombians in August 2024.'],
  ['a mended typo', 'Panama deported 29 Colombian in August 2024.'],
  ['a word more', 'Panama has deported 29 Colombians in August 2024.'],
])('an id survives %s', (_, edited) => {
  const before = given(first, second);
  expect(factIds('a', [edited, second], before)).toEqual(Object.keys(before));
});

test('a new statement never takes the id of one that is still there, nor of one that is gone', () => {
  const before = given(first);
  const [same, other] = factIds('a', [first, 'Panama deported 29 Cubans in July 2024.'], before);
  expect(same).toBe(Object.keys(before)[0]);
  expect(other).not.toBe(same);
  expect(factIds('a', [second], before)).toEqual(factIds('a', [second]));
});

test('a statement made twice has two ids', () => {
  expect(new Set(factIds('a', [first, first])).size).toBe(2);
});
