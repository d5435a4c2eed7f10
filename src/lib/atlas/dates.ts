import { daysOf } from '../core/edtf';
import type { IndexedFact } from './reader-index';

/** A stretch of time a reader may pick; both null is all of it. */
export interface DateRange {
  from: string | null;
  to: string | null;
}

/** The month so many months after another. */
export function addMonths(month: string, count: number): string {
  const all = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  return `${String(Math.floor(all / 12)).padStart(4, '0')}-${String((all % 12) + 1).padStart(2, '0')}`;
}

/** First and last month of what some facts are dated to; null if none is. */
export function monthsOf(facts: readonly Pick<IndexedFact, 'when'>[]): DateRange {
  let from: string | null = null;
  let to: string | null = null;
  for (const { when } of facts) {
    const days = when === null ? null : daysOf(when);
    if (!days) continue;
    if (from === null || days.first < from) from = days.first;
    if (to === null || days.last > to) to = days.last;
  }
  return { from: from && from.slice(0, 7), to: to && to.slice(0, 7) };
}

/** The ranges offered for some facts: all, the newest twelve months, and each year that a fact begins or ends in. */
export function datePresets(facts: readonly Pick<IndexedFact, 'when'>[]): DateRange[] {
  const all = { from: null, to: null };
  const { to } = monthsOf(facts);
  if (to === null) return [all];
  const days = facts.flatMap(({ when }) => (when === null ? [] : (daysOf(when) ?? [])));
  const years = new Set(days.flatMap(({ first, last }) => [first.slice(0, 4), last.slice(0, 4)]));
  return [
    all,
    { from: addMonths(to, -11), to },
    ...[...years]
      .sort()
      .reverse()
      .map((year) => ({ from: year, to: year })),
  ];
}
