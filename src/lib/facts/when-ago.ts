import { edtf, interval, plusDays, type Day } from './days';
import type { Rule } from './when-spans';
import { COUNT, countOf, monthsBefore } from './when-words';

/** Days counted from the article’s own: “this morning”, “last night”, “three days ago”. */
export const NEAR_DAYS: readonly Rule[] = [
  [/\b(?:this (?:morning|afternoon|evening)|tonight)\b/i, (_match, from) => dayOff(from, 0)],
  [/\b(?:overnight|last night)\b/i, (_match, from) => dayOff(from, -1)],
  [/\btomorrow\b/i, (_match, from) => dayOff(from, 1)],
  [
    new RegExp(`\\b(${COUNT}|an?) (day|week|month)s? ago\\b`, 'i'),
    ([, count = '', unit = ''], from) => from && ago(countOf(count) || 1, unit.toLowerCase(), from),
  ],
  [
    /\bso far this month\b/i,
    (_match, from) => (from?.day == null ? null : interval(edtf({ ...from, day: 1 }), edtf(from))),
  ],
];

/** Years and decades that have passed: “five years ago”, “in the 1980s and 1990s”. */
export const LONG_AGO: readonly Rule[] = [
  [
    /(?<!\bsince the )(?<!\bsince the \p{L}+[ -])\b((?:19|20)\d)0s(?: (?:and|or|to) (?:the )?(?:early |mid-|late )?((?:19|20)\d)0s)?\b/iu,
    ([, first = '', last]) => interval(`${first}0`, `${last ?? first}9`),
  ],
  [
    new RegExp(`\\b(${COUNT}|an?) (year|decade)s? ago\\b`, 'i'),
    ([, count = '', unit = ''], from) => from && ago(countOf(count) || 1, unit.toLowerCase(), from),
  ],
];

function dayOff(from: Day | null, days: number): string | null {
  return from?.day == null ? null : edtf(plusDays(from, days));
}

/** So long before the article’s day, as exactly as the unit is: a day, a month, a year. */
function ago(count: number, unit: string, from: Day): string | null {
  if (unit === 'year') return String(from.year - count);
  if (unit === 'decade') return String(from.year - 10 * count);
  if (unit === 'day' || unit === 'week') return dayOff(from, -count * (unit === 'day' ? 1 : 7));
  return from.month === null ? null : edtf(monthsBefore(from, count));
}
