import { daysOf } from '../core/edtf';
import type { Dated } from '../facts/fact';

/** Facts dated to one month. */
export interface MonthCount {
  /** `2026-01`. */
  month: string;
  count: number;
}

/** Facts that lasted longer than a month, all over the same days. */
export interface SpanCount {
  first: string;
  last: string;
  count: number;
}

/** When the facts of a page happened. */
export interface Timeline {
  months: readonly MonthCount[];
  spans: readonly SpanCount[];
  undated: number;
}

/** Counts facts with a date of their own by month, or by their span where they lasted longer than a month. */
export function timelineOf(facts: readonly { when: string | null; dated: Dated }[]): Timeline {
  const months = new Map<string, number>();
  const spans = new Map<string, SpanCount>();
  let undated = 0;
  for (const { when, dated } of facts) {
    const days = when === null || dated === 'published' ? null : daysOf(when);
    if (!days) undated++;
    else if (days.first.slice(0, 7) === days.last.slice(0, 7)) {
      const month = days.first.slice(0, 7);
      months.set(month, (months.get(month) ?? 0) + 1);
    } else {
      const key = `${days.first}/${days.last}`;
      spans.set(key, { ...days, count: (spans.get(key)?.count ?? 0) + 1 });
    }
  }
  return {
    months: [...months]
      .map(([month, count]) => ({ month, count }))
      .sort((a, b) => (a.month < b.month ? -1 : 1)),
    spans: [...spans.values()].sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0)),
    undated,
  };
}
