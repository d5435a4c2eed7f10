import { isAhead } from './ahead';
import { edtf, interval, plusDays, type Day } from './days';
import {
  COUNT,
  countOf,
  lastMonth,
  MONTH,
  month,
  monthOf,
  months,
  monthsBefore,
  nextMonth,
  ORDINALS,
  YEAR,
  yearOf,
} from './when-words';

/** Words of time, and the EDTF that they are; null where the article’s day does not tell. */
export type Rule = readonly [
  pattern: RegExp,
  date: (match: RegExpExecArray, from: Day | null) => string | null,
];

/** “Scored twice in the fourth quarter”. */
const OF_A_GAME =
  /\b(?:scor\p{Ll}+|games?|coach|touchdowns?|points?|team|play(?:ed|ers?)?|goals?|half-?time)\b/iu;

/** “Between January and mid-July”: what part of a month is left out. */
const PART = '(?:early |mid-|late |the (?:start|beginning|middle|end) of )?';

const lastOf = (name: string, from: Day) => lastMonth(name, undefined, from);

/** Parts of a year and stretches of months: “the first quarter of 2024”, “between July and now”. */
export const SPANS: readonly Rule[] = [
  [
    new RegExp(`\\b(first|second|third|fourth|last) (quarter|half) of ${YEAR}`, 'i'),
    ([, ordinal = '', part = '', year], from) => {
      const at = yearOf(year, from);
      const length = /quarter/i.test(part) ? 3 : 6;
      const nth = /last/i.test(ordinal) ? 12 / length : ORDINALS[ordinal.toLowerCase()]!;
      return at === null ? null : months(at, nth * length - length + 1, nth * length);
    },
  ],
  [
    new RegExp(`\\b(first|last|final) (${COUNT}) months of (?:${YEAR}|the year\\b)`, 'i'),
    ([, end = '', count = '', year], from) => {
      const length = countOf(count);
      const at = year || !from?.month || from.month > length ? yearOf(year, from) : from.year - 1;
      if (!at || length > 12) return null;
      return /first/i.test(end) ? months(at, 1, length) : months(at, 13 - length, 12);
    },
  ],
  [
    new RegExp(`\\bin the (${COUNT}) months (?:to|until|through) (${MONTH})(?: (\\d{4}))?\\b`, 'i'),
    ([, count = '', name = '', year], from) => {
      if (!year && !from) return null;
      const last = lastMonth(name, year, from ?? month(year, 1));
      return interval(edtf(monthsBefore(last, countOf(count) - 1)), edtf(last));
    },
  ],
  [
    new RegExp(`\\b(first|last|final) (${COUNT}) days of (${MONTH})(?:,? (\\d{4}))?\\b`, 'i'),
    ([, end = '', count = '', name = '', year], from) => {
      if (!year && !from) return null;
      const at = lastMonth(name, year, from ?? month(year, 1));
      const last = plusDays({ ...at, month: at.month! + 1, day: 1 }, -1).day!;
      const [first, to] = /first/i.test(end)
        ? [1, countOf(count)]
        : [last - countOf(count) + 1, last];
      return interval(edtf({ ...at, day: first }), edtf({ ...at, day: to }));
    },
  ],
  [
    new RegExp(
      `\\b(?:between|from) ${PART}(${MONTH}) (?:and|to|until|through) ${PART}(${MONTH})(?: (?:of )?${YEAR})?(?! \\d)`,
      'i',
    ),
    ([, first = '', last = '', year], from) => {
      const at = yearOf(year, from);
      return at === null ? null : months(at, monthOf(first), monthOf(last));
    },
  ],
  [
    new RegExp(
      `\\b(?:in|during) (${MONTH})(?:, (?:${MONTH}))*,? (?:and|or) (${MONTH})(?: (?:of )?${YEAR})?(?! \\d)`,
      'i',
    ),
    (match, from) => {
      const [, first = '', last = '', year] = match;
      if (!year && !from) return null;
      const near = isAhead(match) ? nextMonth : lastOf;
      const at = year ? yearOf(year, from) : near(last, from!).year;
      return at === null ? null : months(at, monthOf(first), monthOf(last));
    },
  ],
  [
    new RegExp(`\\b(${MONTH})(?:[-–/]| to )(${MONTH}) (\\d{4})\\b`, 'i'),
    ([, first = '', last = '', year]) => months(Number(year), monthOf(first), monthOf(last)),
  ],
  [
    new RegExp(`\\bthe year to (${MONTH})(?: (\\d{4}))?\\b`, 'i'),
    ([, name = '', year], from) => {
      if (!year && !from) return null;
      const last = lastMonth(name, year, from ?? month(year, 1));
      return interval(edtf(monthsBefore(last, 11)), edtf(last));
    },
  ],
  [
    /\bQ([1-4]) (?:of )?((?:19|20)\d{2})\b/,
    ([, nth, year]) => months(Number(year), Number(nth) * 3 - 2, Number(nth) * 3),
  ],
  [
    /\bthe (first|second|third|fourth) quarter\b(?! of)/i,
    ({ 1: ordinal = '', input }, from) => {
      if (!from?.month || OF_A_GAME.test(input)) return null;
      const last = ORDINALS[ordinal.toLowerCase()]! * 3;
      return months(from.month > last - 3 ? from.year : from.year - 1, last - 2, last);
    },
  ],
  [
    new RegExp(
      `\\b(?:between|from) (${MONTH}),? (\\d{4}) (?:and|to|until|through) (${MONTH}),? (\\d{4})\\b`,
      'i',
    ),
    ([, first = '', year1, last = '', year2]) => {
      const [start, end] = [edtf(month(year1, monthOf(first))), edtf(month(year2, monthOf(last)))];
      return start < end ? interval(start, end) : null;
    },
  ],
  [
    new RegExp(`\\b(?:between|from) (${MONTH}) (?:and|to|until) (?:now|today)\\b`, 'i'),
    ([, name = ''], from) => from && interval(edtf(lastMonth(name, undefined, from)), edtf(from)),
  ],
];
