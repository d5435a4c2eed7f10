import { daysOf, seasonOf } from '../core/edtf';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

interface Parts {
  year: string;
  month: string;
  day: string;
}

function parts(date: string): Parts {
  const season = seasonOf(date);
  if (season) return seasonParts(season.year, season.season);
  const [year = '', month = '', day = ''] = date.replace(/[?~%]$/, '').split('-');
  return { year, month: MONTHS[Number(month) - 1] ?? '', day: day ? String(Number(day)) : '' };
}

/** Spring to autumn lie in one year; “winter 2024–25” in two. */
function seasonParts(year: number, season: number): Parts {
  const next = String((year + 1) % 100).padStart(2, '0');
  return {
    year: season === 4 ? `${year}–${next}` : String(year),
    month: SEASONS[season - 1]!,
    day: '',
  };
}

function words({ year, month, day }: Parts): string {
  return [day, month, year].filter(Boolean).join(' ');
}

/** What two dates do not share of the first, so that "16–21 January 2026" names the month once. */
function interval(from: Parts, to: Parts): string {
  const sameYear = from.year === to.year;
  const sameMonth = sameYear && from.month === to.month;
  if (sameMonth && from.day && to.day) return `${from.day}–${words(to)}`;
  if (sameMonth) return words(to);
  const dash = from.month ? ' – ' : '–';
  return `${words(sameYear && to.month ? { ...from, year: '' } : from)}${dash}${words(to)}`;
}

/**
 * An EDTF date or interval as a reader says it: `2026-01-16/2026-01-21` is "16–21 January 2026".
 * What cannot be read stands as it is.
 */
export function edtfWords(edtf: string): string {
  if (!daysOf(edtf)) return edtf;
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return words(parts(from));
  if (to === '..') return `since ${words(parts(from))}`;
  if (from === '..') return `until ${words(parts(to))}`;
  return interval(parts(from), parts(to));
}
