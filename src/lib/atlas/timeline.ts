import { daysOf } from '../core/edtf';
import type { Dated } from '../facts/fact';

/** Facts of one month. */
export interface MonthCount {
  /** `2026-01`. */
  month: string;
  /** Facts whose date is their own. */
  count: number;
  /** Facts known only by the date of their article. */
  published: number;
}

/** Facts that lasted longer than a month, all over the same days. */
export interface SpanCount {
  first: string;
  last: string;
  count: number;
  /** Whether the days are those of the article and not of the facts. */
  published: boolean;
}

/** When the facts of a page happened. */
export interface Timeline {
  months: readonly MonthCount[];
  spans: readonly SpanCount[];
  /** Facts whose article has no date either. */
  undated: number;
}

/** Counts facts by month, or by their span where they lasted longer than a month. */
export function timelineOf(facts: readonly { when: string | null; dated: Dated }[]): Timeline {
  const months = new Map<string, MonthCount>();
  const spans = new Map<string, SpanCount>();
  let undated = 0;
  for (const { when, dated } of facts) {
    const days = when === null ? null : daysOf(when);
    const published = dated === 'published';
    if (!days) undated++;
    else if (days.first.slice(0, 7) === days.last.slice(0, 7)) {
      const month = days.first.slice(0, 7);
      const counted = months.get(month) ?? { month, count: 0, published: 0 };
      counted[published ? 'published' : 'count']++;
      months.set(month, counted);
    } else {
      const key = `${days.first}/${days.last}/${dated}`;
      spans.set(key, { ...days, published, count: (spans.get(key)?.count ?? 0) + 1 });
    }
  }
  return {
    months: [...months.values()].sort((a, b) => (a.month < b.month ? -1 : 1)),
    spans: [...spans.values()].sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0)),
    undated,
  };
}

/** The last month before a range and the first after it in which anything happened; none on a side without. */
export function nearestMonths(
  { months }: Pick<Timeline, 'months'>,
  { from, to }: { from: string | null; to: string | null },
): string[] {
  const before = months.findLast(({ month }) => from !== null && month < from.slice(0, 7));
  const after = months.find(
    ({ month }) => to !== null && month > (to.length === 4 ? `${to}-12` : to.slice(0, 7)),
  );
  return [before, after].flatMap((found) => found?.month ?? []);
}
