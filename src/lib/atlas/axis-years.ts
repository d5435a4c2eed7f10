import type { Years } from './time-axis';
import type { Timeline } from './timeline';

/** The years of all facts, and those of nearly all: an axis that a few old facts stretch shows little of the others. */
export interface AxisYears {
  all: Years;
  most: Years;
}

/** An axis of so many years has room for each of its facts. */
const FEW_YEARS = 20;

/** The share of the facts that a longer one may leave out at either end. */
const LEFT_OUT = 0.03;

/** The years of an axis for facts of those days; null for none. */
export function axisYears(days: readonly { first: string; last: string }[]): AxisYears | null {
  if (days.length === 0) return null;
  const sorted = (end: 'first' | 'last') =>
    days.map((day) => Number(day[end].slice(0, 4))).sort((a, b) => a - b);
  const [firsts, lasts] = [sorted('first'), sorted('last')];
  const all: Years = [firsts[0]!, lasts.at(-1)!];
  if (all[1] - all[0] < FEW_YEARS) return { all, most: all };
  const out = Math.floor(days.length * LEFT_OUT);
  return { all, most: [lasts[out]!, Math.max(lasts[out]!, firsts.at(-1 - out)!)] };
}

/**
 * The years to show under a date filter: nearly all, unless it reaches beyond them. An axis of all
 * stays until no date is chosen, so that it does not change under a grip that is dragged back.
 *
 * @param before What was shown before this filter; null at first.
 */
export function shownYears(
  { all, most }: AxisYears,
  { from, to }: { from: string | null; to: string | null },
  before: Years | null,
): Years {
  const ends = [from, to].filter((end) => end !== null);
  const isOut = (end: string) => parseInt(end) < most[0] || parseInt(end) > most[1];
  return ends.some(isOut) || (before === all && ends.length > 0) ? all : most;
}

/** What of a timeline lies in some years, and how many facts lie before and after them. */
export function inYears({ months, spans, undated }: Timeline, [first, last]: Years) {
  const part = (side: number) => {
    const isIn = (from: string, to = from) =>
      (parseInt(to) < first ? -1 : parseInt(from) > last ? 1 : 0) === side;
    return {
      months: months.filter(({ month }) => isIn(month)),
      spans: spans.filter((span) => isIn(span.first, span.last)),
      undated,
    };
  };
  const factsIn = ({ months, spans }: Timeline) =>
    months.reduce((sum, { published }) => sum + published, 0) +
    [...months, ...spans].reduce((sum, { count }) => sum + count, 0);
  return { shown: part(0), before: factsIn(part(-1)), after: factsIn(part(1)) };
}
