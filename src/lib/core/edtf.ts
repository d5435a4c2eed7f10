/** First and last day of what an EDTF date or interval covers, as `YYYY-MM-DD`. */
export interface Days {
  first: string;
  last: string;
}

const DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?[?~%]?$/;

function daysOfDate(date: string): Days | null {
  const match = DATE.exec(date);
  if (!match) return null;
  const [, year = '', month, day] = match;
  if (month && day) return { first: `${year}-${month}-${day}`, last: `${year}-${month}-${day}` };
  if (month) {
    const length = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    return { first: `${year}-${month}-01`, last: `${year}-${month}-${length}` };
  }
  return { first: `${year}-01-01`, last: `${year}-12-31` };
}

/**
 * The days that an EDTF level 0 date, month, year or interval covers. An open end (`..`) takes the
 * day of the other end. Null if the text is none of these.
 */
export function daysOf(edtf: string): Days | null {
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return daysOfDate(from);
  const start = daysOfDate(from);
  const end = daysOfDate(to);
  if (start && end) return { first: start.first, last: end.last };
  return (from === '..' ? end : null) ?? (to === '..' ? start : null);
}
