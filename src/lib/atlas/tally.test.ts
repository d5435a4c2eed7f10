import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addUp, type Tally } from './tally';

const tally = (value: number, days: string | null, more: Partial<Tally> = {}): Tally => {
  const [first = '', last = first] = days?.split('/') ?? [];
  return {
    value,
    max: null,
    qualifier: null,
    whom: null,
    days: days === null ? null : { first, last },
    ...more,
  };
};

test.each([
  [
    'other days are added',
    [tally(5852, '2024-01-01/2024-12-31'), tally(2159, '2023-01-01/2023-12-31')],
    8011,
  ],
  [
    'a part of the same days is not',
    [tally(5852, '2024-01-01/2024-12-31'), tally(700, '2024-04-06')],
    5852,
  ],
  [
    'without a date nothing is added',
    [tally(2695, '2024-01-01/2024-12-31'), tally(700, null)],
    2695,
  ],
  [
    'people of different countries are added, even without a date',
    [
      tally(347, null, { whom: 'iso:VN' }),
      tally(271, null, { whom: 'iso:ID' }),
      tally(226, null, { whom: 'iso:CN' }),
    ],
    844,
  ],
  [
    'but not to all people',
    [tally(1362, null), tally(347, null, { whom: 'iso:VN' }), tally(271, null, { whom: 'iso:ID' })],
    1362,
  ],
])('%s', (_, tallies, sum) => {
  expect(addUp(tallies)?.value).toBe(sum);
});

test('one number keeps its qualifier and range; several are at least their sum', () => {
  const [range] = [tally(18, '2023-01-01', { max: 37, qualifier: 'about' })];
  expect(addUp([range!])).toMatchObject({ value: 18, max: 37, qualifier: 'about' });
  expect(addUp([range!, tally(2, '2024-01-01')])).toMatchObject({
    value: 20,
    max: 39,
    qualifier: 'at least',
  });
  expect(addUp([])).toBeNull();
});

const anyTally = fc
  .record({
    value: fc.nat(5000),
    day: fc.option(fc.integer({ min: 10, max: 28 })),
    whom: fc.option(fc.constantFrom('iso:KH', 'iso:CN')),
  })
  .map(({ value, day, whom }) => tally(value, day === null ? null : `2024-01-${day}`, { whom }));

test('whatever the numbers: a sum is between the largest and all of them, in any order', () => {
  const check = fc.property(fc.array(anyTally, { minLength: 1, maxLength: 12 }), (tallies) => {
    const sum = addUp(tallies)!;
    expect(sum.value).toBeGreaterThanOrEqual(Math.max(...tallies.map(({ value }) => value)));
    expect(sum.value).toBeLessThanOrEqual(tallies.reduce((all, { value }) => all + value, 0));
    expect(sum.value).toBe(sum.parts.reduce((all, { value }) => all + value, 0));
    for (const [i, a] of sum.parts.entries()) {
      for (const b of sum.parts.slice(i + 1)) expect(addUp([a, b])?.parts).toHaveLength(2);
    }
  });
  fc.assert(check);
});
