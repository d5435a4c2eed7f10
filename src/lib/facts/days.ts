/** A day, month or year; what is null is not known. */
export interface Day {
  year: number;
  month: number | null;
  day: number | null;
}

interface Components {
  get(component: 'year' | 'month' | 'day'): number | null;
}

const two = (value: number) => String(value).padStart(2, '0');

/** EDTF text of a date that chrono has read, to the month or to the day; so many years later. */
export function isoOf(date: Components, toDay: boolean, years = 0): string {
  const month = `${Number(date.get('year')) + years}-${two(date.get('month') ?? 1)}`;
  return toDay ? `${month}-${two(date.get('day') ?? 1)}` : month;
}

/** EDTF text of a day, month or year. */
export function edtf({ year, month, day }: Day): string {
  if (month === null) return String(year);
  return day === null ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
}

/** EDTF interval, or the one date if both ends are the same. */
export function interval(first: string, last: string): string {
  if (first === last) return first;
  return first < last ? `${first}/${last}` : `${last}/${first}`;
}

/** The day a number of days after another; both must be full days. */
export function plusDays({ year, month, day }: Day, days: number): Day {
  const at = new Date(Date.UTC(year, (month ?? 1) - 1, (day ?? 1) + days));
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}

/** Days since Monday of the week of a full day. */
export function sinceMonday({ year, month, day }: Day): number {
  return (new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1)).getUTCDay() + 6) % 7;
}
