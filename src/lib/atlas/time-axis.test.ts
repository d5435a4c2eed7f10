import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  binMonthsFor,
  binRange,
  binsOf,
  packLines,
  rangeOf,
  type Line,
  type Years,
} from './time-axis';
import { timelineOf, type SpanCount } from './timeline';

const fact = (when: string | null, dated: 'stated' | 'published' | null = 'stated') => ({
  when,
  dated: when ? dated : null,
});

test('facts are counted by month, by span, or as undated, and apart where only the article has a date', () => {
  const { months, spans, undated } = timelineOf([
    fact('2024-03-02'),
    fact('2024-03'),
    fact('2024-03-09', 'published'),
    fact('2024'),
    fact('2024-01/2024-12'),
    fact(null),
  ]);
  expect(months).toEqual([{ month: '2024-03', count: 2, published: 1 }]);
  expect(spans).toMatchObject([{ first: '2024-01-01', last: '2024-12-31', count: 2 }]);
  expect(undated).toBe(1);
});

test('columns are months, quarters or years, by how much time there is', () => {
  expect(binMonthsFor([2019, 2026], 120)).toBe(1);
  expect(binMonthsFor([2000, 2026], 120)).toBe(3);
  expect(binMonthsFor([1900, 2026], 120)).toBe(12);
});

test('no fact is lost in a coarser column', () => {
  const months = fc.array(
    fc.record({
      month: fc.constantFrom('2019-01', '2019-03', '2020-12', '2026-12'),
      count: fc.nat(50),
      published: fc.nat(50),
    }),
  );
  fc.assert(
    fc.property(months, fc.constantFrom(1, 3, 12), (months, size) => {
      const sum = (of: readonly { count: number; published: number }[]) =>
        of.reduce((all, { count, published }) => all + count + published, 0);
      expect(sum(binsOf(months, [2019, 2026], size))).toBe(sum(months));
    }),
  );
});

test('the columns of a range give the range again', () => {
  const years: Years = [2019, 2026];
  fc.assert(
    fc.property(fc.nat(94), fc.integer({ min: 1, max: 95 }), (start, length) => {
      const bins: [number, number] = [start, Math.min(96, start + length)];
      expect(binRange(rangeOf(bins, years, 1), years, 1)).toEqual(bins);
    }),
  );
  expect(rangeOf([0, 96], years, 1)).toEqual({ from: null, to: null });
  expect(binRange({ from: '2024', to: '2024' }, years, 1)).toEqual([60, 72]);
  expect(binRange({ from: '1900', to: '1901' }, years, 12)).toEqual([0, 1]);
});

/** What a line and its number take. */
const LEAST = 0.07;
const reach = ({ start, end, number }: Line): [number, number] => [
  number === 'before' ? start - LEAST : start,
  number === 'after' ? end + LEAST : end,
];

test('the number of a short line stands after it, at the end of the axis before it', () => {
  const day = (date: string): SpanCount => ({
    first: date,
    last: date,
    count: 1,
    published: false,
  });
  const spans = [day('2019-06-01'), day('2026-12-30')];
  const { lines } = packLines(spans, [2019, 2026], 1, 0.07);
  expect(lines.map(({ number }) => number)).toEqual(['after', 'before']);
});

test('lines of one row never touch, nor do their numbers, and what has no room is counted', () => {
  const year = fc.integer({ min: 2019, max: 2025 });
  const span = fc.record({ year, years: fc.integer({ min: 0, max: 3 }), count: fc.nat(9) });
  fc.assert(
    fc.property(fc.array(span), (given) => {
      const spans = given.map(({ year, years, count }): SpanCount => ({
        first: `${year}-02-01`,
        last: `${Math.min(2026, year + years)}-05-31`,
        count,
        published: false,
      }));
      const { lines, left } = packLines(spans, [2019, 2026], 3, LEAST);
      const sum = (of: readonly { count: number }[]) => of.reduce((n, { count }) => n + count, 0);
      expect(sum(lines) + left).toBe(sum(spans));
      for (const a of lines) {
        expect(a.row).toBeLessThan(3);
        for (const b of lines) {
          if (a !== b && a.row === b.row) {
            const [[from, to], [other, end]] = [reach(a), reach(b)];
            expect(to <= other || end <= from).toBe(true);
          }
        }
      }
    }),
  );
});
