import { edtf, interval, plusDays, sinceMonday, type Day } from './days';

/** Quarters and halves by their word; the last is resolved by its length. */
export const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  last: 4,
};

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Patterns of a month, a count, a day of the week and a year, as they stand in a sentence. */
export const MONTH = MONTHS.join('|');

/** How many of something in words, as far as news counts months and weeks. */
const COUNTS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

export const COUNT = `\\d{1,2}|${COUNTS.join('|')}`;

const DAY_ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  );

/** Pattern of a day of the month as an ordinal: `1st`, `twenty-first`. */
export const DAY_ORDINAL = `\\d{1,2}(?:st|nd|rd|th)|${[...DAY_ORDINALS].reverse().join('|')}`;

/** The day of the month that an ordinal of {@link DAY_ORDINAL} means. */
export function dayOf(ordinal: string): number {
  return parseInt(ordinal) || DAY_ORDINALS.indexOf(ordinal.toLowerCase()) + 1;
}

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

export const WEEKDAY = WEEKDAYS.join('|');

export const YEAR = '(\\d{4}\\b|last year|this year|the previous year)';

/** EDTF interval of the week, Monday to Sunday, that a full day lies in. */
export function weekOf(day: Day): string {
  const monday = plusDays(day, -sinceMonday(day));
  return interval(edtf(monday), edtf(plusDays(monday, 6)));
}

/** The months of a year from one to another; the one named first may lie in the year before. */
export function months(year: number, first: number, last: number): string {
  return interval(edtf(month(first > last ? year - 1 : year, first)), edtf(month(year, last)));
}

/** A year in digits, “last year”, “this year”; without any the article’s. Null if that has none. */
export function yearOf(words: string | undefined, from: Day | null): number | null {
  if (words && /^\d/.test(words)) return Number(words);
  if (!from) return null;
  return /^(?:last|the previous)/i.test(words ?? '') ? from.year - 1 : from.year;
}

/** The number of digits or of a word up to twelve; 0 for another word. */
export function countOf(words: string): number {
  return Number(words) || COUNTS.indexOf(words.toLowerCase()) + 1;
}

/** A month as a day without its day. */
export function month(year: string | number | undefined, number: number): Day {
  return { year: Number(year), month: number, day: null };
}

/** The month so many before another. */
export function monthsBefore({ year, month: number }: Day, count: number): Day {
  const at = year * 12 + number! - 1 - count;
  return month(Math.floor(at / 12), (at % 12) + 1);
}

/** 1 to 12 for an English month, in any case; 0 for another word. */
export function monthOf(name: string): number {
  return MONTHS.indexOf(name.toLowerCase()) + 1;
}

/** A month named without its year is the last of that name up to the article’s date. */
export function lastMonth(name: string, year: string | undefined, from: Day): Day {
  const number = monthOf(name);
  if (year) return month(year, number);
  return month(number > (from.month ?? 12) ? from.year - 1 : from.year, number);
}

/** A month to come without its year is the next of that name, from the article’s own on. */
export function nextMonth(name: string, from: Day): Day {
  const number = monthOf(name);
  return month(number >= (from.month ?? 0) ? from.year : from.year + 1, number);
}

/** The next such day after a full day. */
export function nextWeekday(name: string, from: Day | null): Day | null {
  const last = lastWeekday(name, from);
  return last && plusDays(last, 7);
}

/** News names the last such day up to its own: “on Friday” said on a Tuesday was four days ago. */
export function lastWeekday(name: string, from: Day | null): Day | null {
  if (from?.day == null) return null;
  const back = (sinceMonday(from) - WEEKDAYS.indexOf(name.toLowerCase()) + 7) % 7;
  return plusDays(from, -back);
}

/** EDTF interval of a week some days before the article’s; this week ends with the article’s day. */
export function week(from: Day | null, days: number): string | null {
  if (from?.day == null) return null;
  const monday = plusDays(from, days - sinceMonday(from));
  const last = days < 0 ? plusDays(monday, 6) : from;
  return interval(edtf(monday), edtf(last));
}

/** EDTF interval of the first, second, third or last seven days of a month. */
export function weekWithin(which: string, of: Day): string {
  const weeks = ['first', 'second', 'third'].indexOf(which.toLowerCase());
  const first = plusDays({ ...of, day: 1 }, 7 * weeks);
  const next = plusDays({ ...of, day: 1 }, 31);
  const start = weeks < 0 ? plusDays({ ...next, day: 1 }, -7) : first;
  return interval(edtf(start), edtf(plusDays(start, 6)));
}
