/** First and last day of what an EDTF date or interval covers, as `YYYY-MM-DD`. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

const DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?[?~%]?$/;

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function lengthOf(year: string, month: string): number {
  const y = Number(year);
  const isLeap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  return month === '02' && isLeap ? 29 : (LENGTHS[Number(month) - 1] ?? 31);
}

function daysOfDate(date: string): Days | null {
  const match = DATE.exec(date);
  if (!match) return null;
  const [, year = '', month, day] = match;
  if (month && day) return { first: `${year}-${month}-${day}`, last: `${year}-${month}-${day}` };
  if (month) {
    return { first: `${year}-${month}-01`, last: `${year}-${month}-${lengthOf(year, month)}` };
  }
  return { first: `${year}-01-01`, last: `${year}-12-31` };
}

/** What has been read: the same few dates stand in very many facts. */
const read = new Map<string, Days | null>();

/**
 * The days that an EDTF level 0 date, month, year or interval covers. An open end (`..`) takes the
 * day of the other end. Null if the text is none of these. The same text gives
 * the same object.
 */
export function daysOf(edtf: string): Days | null {
  let days = read.get(edtf);
  if (days === undefined) read.set(edtf, (days = daysIn(edtf)));
  return days;
}

function daysIn(edtf: string): Days | null {
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return daysOfDate(from);
  const start = daysOfDate(from);
  const end = daysOfDate(to);
  if (start && end) return { first: start.first, last: end.last };
  return (from === '..' ? end : null) ?? (to === '..' ? start : null);
}

/** Whether two spans of days have a day in common. */
export function overlap(a: Days, b: Days): boolean {
  return a.first <= b.last && b.first <= a.last;
}
