import { ticks } from 'd3-array';
import type { MonthCount, SpanCount } from './timeline';

/** First and last year of an axis. */
export type Years = readonly [first: number, last: number];

/** Months that one column of squares stands for. */
export type BinMonths = 1 | 3 | 12;

/** Columns of months; of quarters or years where more than `most` columns would not stand apart. */
export function binMonthsFor([first, last]: Years, most: number): BinMonths {
  const months = (last - first + 1) * 12;
  return months <= most ? 1 : months / 3 <= most ? 3 : 12;
}

/** Months from the start of the axis to the start of a day, a month or a year. */
export function monthIndex(date: string, [first]: Years): number {
  return (Number(date.slice(0, 4)) - first) * 12 + Number(date.slice(5, 7) || 1) - 1;
}

/** Years that an axis names, about `most`, so that their names stand apart: every one, every second, every fifth, … */
export function yearTicks([first, last]: Years, most: number): number[] {
  const named = ticks(first, last + 1, Math.min(most, last - first + 1));
  return named.filter((year) => Number.isInteger(year) && year <= last);
}

/** The month at an index of the axis, `2023-10`. */
export function monthAt(index: number, [first]: Years): string {
  const year = String(first + Math.floor(index / 12)).padStart(4, '0');
  return `${year}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** A column of the timeline. */
export interface Bin {
  /** Which column of the axis, from 0. */
  at: number;
  count: number;
  published: number;
}

/** The columns that hold facts, in order. */
export function binsOf(months: readonly MonthCount[], years: Years, size: BinMonths): Bin[] {
  const bins = new Map<number, Bin>();
  for (const { month, count, published } of months) {
    const at = Math.floor(monthIndex(month, years) / size);
    const bin = bins.get(at) ?? { at, count: 0, published: 0 };
    bins.set(at, { at, count: bin.count + count, published: bin.published + published });
  }
  return [...bins.values()].sort((a, b) => a.at - b.at);
}

/** The columns of a date filter, `[start, end)`; open ends reach to the ends of the axis. */
export function binRange(
  { from, to }: { from: string | null; to: string | null },
  years: Years,
  size: BinMonths,
): [start: number, end: number] {
  const all = ((years[1] - years[0] + 1) * 12) / size;
  const clamp = (bin: number) => Math.max(0, Math.min(all, bin));
  const after = to === null ? Infinity : monthIndex(to, years) + (to.length === 4 ? 12 : 1);
  const start = from === null ? 0 : clamp(Math.floor(monthIndex(from, years) / size));
  return [Math.min(start, all - 1), Math.max(start + 1, clamp(Math.ceil(after / size)))];
}

/** The date filter for columns `[start, end)`; an end at the end of the axis is open. */
export function rangeOf([start, end]: readonly [number, number], years: Years, size: BinMonths) {
  const all = ((years[1] - years[0] + 1) * 12) / size;
  return {
    from: start <= 0 ? null : monthAt(start * size, years),
    to: end >= all ? null : monthAt(end * size - 1, years),
  };
}

/** A measured line: where it lies on an axis of length 1, in which row, and where its number stands. */
export interface Line extends SpanCount {
  start: number;
  end: number;
  row: number;
  number: 'on' | 'after' | 'before';
}

/**
 * Packs spans into rows so that none touches another; what finds no row is left over, the shortest
 * last.
 *
 * @param least Length that a line takes with its number, as a share of the axis.
 */
export function packLines(
  spans: readonly SpanCount[],
  years: Years,
  rows: number,
  least: number,
): { lines: Line[]; left: number } {
  const months = (years[1] - years[0] + 1) * 12;
  const at = (day: string, more = 0) =>
    (monthIndex(day, years) + (Number(day.slice(8, 10)) - 1 + more) / 31) / months;
  const lines: Line[] = [];
  const taken: [number, number][][] = Array.from({ length: rows }, () => []);
  let left = 0;
  const longest = [...spans].sort((a, b) => at(b.last) - at(b.first) - at(a.last) + at(a.first));
  for (const span of longest) {
    const [start, end] = [Math.max(0, at(span.first)), Math.min(1, at(span.last, 1))];
    const number = end - start >= least ? 'on' : end + least <= 1 ? 'after' : 'before';
    const from = number === 'before' ? start - least : start;
    const reach = number === 'after' ? end + least : end;
    const row = taken.findIndex((ones) => ones.every(([s, e]) => reach <= s || from >= e));
    if (row < 0) left += span.count;
    else {
      taken[row]!.push([from, reach]);
      lines.push({ ...span, start, end, row, number });
    }
  }
  return { lines, left };
}
