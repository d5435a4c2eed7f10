/** First and last day of what an EDTF date or interval covers, as `YYYY-MM-DD`. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

const DATE = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?[?~%]?$/;

/** Season of a year: 21 spring, 22 summer, 23 autumn, 24 winter. */
const SEASON = /^(\d{4})-2([1-4])[?~%]?$/;

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function lengthOf(year: string, month: string): number {
  const y = Number(year);
  const isLeap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  return month === '02' && isLeap ? 29 : (LENGTHS[Number(month) - 1] ?? 31);
}

/** A year and a number, 1 to 4 for spring to winter, if an EDTF date is a season (level 1). */
export function seasonOf(date: string): { year: number; season: number } | null {
  const match = SEASON.exec(date);
  return match && { year: Number(match[1]), season: Number(match[2]) };
}

/** Three months of the northern half; a winter ends in the year after. */
function daysOfSeason(date: string): Days | null {
  const found = seasonOf(date);
  if (!found) return null;
  const { year, season } = found;
  const first = daysOfDate(`${year}-${String(season * 3).padStart(2, '0')}`);
  const last = daysOfDate(
    season === 4 ? `${year + 1}-02` : `${year}-${String(season * 3 + 2).padStart(2, '0')}`,
  );
  return first && last && { first: first.first, last: last.last };
}

function daysOfDate(date: string): Days | null {
  const match = DATE.exec(date);
  if (!match) return daysOfSeason(date);
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
 * The days that an EDTF date, month, season, year or interval covers. An open end (`..`) takes the
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
