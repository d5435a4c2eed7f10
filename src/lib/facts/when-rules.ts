import { edtf, interval, plusDays, sinceMonday, type Day } from './days';

const ORDINALS: Readonly<Record<string, number>> = {
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

const MONTH = MONTHS.join('|');

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

const COUNT = `\\d{1,2}|${COUNTS.join('|')}`;

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

const WEEKDAY = WEEKDAYS.join('|');

const YEAR = '(\\d{4}\\b|last year|this year|the previous year)';

type Rule = readonly [
  pattern: RegExp,
  date: (match: RegExpExecArray, from: Day | null) => string | null,
];

function weekOf(day: Day): string {
  const monday = plusDays(day, -sinceMonday(day));
  return interval(edtf(monday), edtf(plusDays(monday, 6)));
}

/** Time expressions that need more than a date parser, the surest first. */
const RULES: readonly Rule[] = [
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
    new RegExp(`\\b(first|last|final) (${COUNT}) months of ${YEAR}`, 'i'),
    ([, end = '', count = '', year], from) => {
      const at = yearOf(year, from);
      const length = countOf(count);
      if (!at || length > 12) return null;
      return /first/i.test(end) ? months(at, 1, length) : months(at, 13 - length, 12);
    },
  ],
  [
    new RegExp(
      `\\b(?:between|from) (${MONTH}) (?:and|to|until|through) (${MONTH})(?: (?:of )?${YEAR})?(?! \\d)`,
      'i',
    ),
    ([, first = '', last = '', year], from) => {
      const at = yearOf(year, from);
      return at === null ? null : months(at, monthOf(first), monthOf(last));
    },
  ],
  [
    new RegExp(`\\b(?:between|from) (${MONTH}) (?:and|to|until) (?:now|today)\\b`, 'i'),
    ([, name = ''], from) => from && interval(edtf(lastMonth(name, undefined, from)), edtf(from)),
  ],
  [
    new RegExp(`\\bsince (\\d{1,2}) (${MONTH})(?:,? (\\d{4}))?`, 'i'),
    ([, day, name = '', year], from) => {
      if (!from) return null;
      const first = lastMonth(name, year, from);
      return interval(edtf({ ...first, day: Number(day) }), edtf(from));
    },
  ],
  [
    new RegExp(`\\b(?:last|past|previous) (${COUNT}) (days|weeks|months|years)\\b`, 'i'),
    ([, count = '', unit = ''], from) => lastWhile(countOf(count), unit.toLowerCase(), from),
  ],
  [
    new RegExp(
      `\\b(\\d{1,2}) (${MONTH}) (?:to|until|through|and|–) (\\d{1,2}) (${MONTH})(?:,? (\\d{4}))?`,
      'i',
    ),
    ([, day1, month1 = '', day2, month2 = '', year], from) => {
      const at = year ? Number(year) : from?.year;
      if (at === undefined) return null;
      const first = { year: at, month: monthOf(month1), day: Number(day1) };
      const last = { year: at, month: monthOf(month2), day: Number(day2) };
      if (first.month > last.month) first.year--;
      return interval(edtf(first), edtf(last));
    },
  ],
  [
    new RegExp(
      `\\bbetween (?:\\p{L}+,? )?(\\d{1,2}) (${MONTH}),?(?: (\\d{4}),?)? and (?:\\p{L}+,? )?(\\d{1,2}) (${MONTH})(?:,? (\\d{4}))?`,
      'iu',
    ),
    ([, day1, month1 = '', year1, day2, month2 = '', year2], from) => {
      const at = year2 ?? year1 ?? from?.year;
      if (at === undefined) return null;
      const first = { year: Number(year1 ?? at), month: monthOf(month1), day: Number(day1) };
      return interval(
        edtf(first),
        edtf({ year: Number(at), month: monthOf(month2), day: Number(day2) }),
      );
    },
  ],
  [
    new RegExp(`\\bweek of (\\d{1,2}) (${MONTH}) (\\d{4})`, 'i'),
    ([, day, name = '', year]) =>
      weekOf({ year: Number(year), month: monthOf(name), day: Number(day) }),
  ],
  [
    /\b(?:so far this year|since the start of (?:the|this) year|this year so far|up to now this 12 months)\b/i,
    (_match, from) => (from ? interval(`${from.year}-01-01`, edtf(from)) : null),
  ],
  [
    new RegExp(`\\bsince (?:the start of |early |mid-?|late )?(${MONTH})(?: (\\d{4}))?\\b`, 'i'),
    ([, name = '', year], from) => {
      if (!from) return null;
      return interval(edtf(lastMonth(name, year, from)), edtf(from));
    },
  ],
  [
    new RegExp(`\\bsince (?:last )?(${WEEKDAY})\\b`, 'i'),
    ([, name = ''], from) => {
      const first = lastWeekday(name, from);
      return first && from ? interval(edtf(first), edtf(from)) : null;
    },
  ],
  [
    /\bsince (?:early |mid-|late )?((?:19|20)\d{2})\b/i,
    ([, year = ''], from) => (from ? interval(year, edtf(from)) : year),
  ],
  [/\b(?:throughout|in the whole of|all of|during) (\d{4})\b/i, ([, year]) => year ?? null],
  [
    /\b(?:earlier )?this month\b/i,
    (_match, from) => (from?.month ? edtf({ ...from, day: null }) : null),
  ],
  [
    /\blast month\b/i,
    (_match, from) =>
      from?.month ? edtf({ ...plusDays({ ...from, day: 1 }, -1), day: null }) : null,
  ],
  [/\b(?:last|this) week\b/i, ([words], from) => week(from, /last/i.test(words) ? -7 : 0)],
  [/\bnext week\b/i, (_match, from) => (from?.day == null ? null : weekOf(plusDays(from, 7)))],
  [/\bsince last week\b/i, (_match, from) => week(from, -7)],
  [
    new RegExp(`\\b(${MONTH}) (?:of )?last year\\b`, 'i'),
    ([, name = ''], from) => (from ? edtf(month(from.year - 1, monthOf(name))) : null),
  ],
  [/\b(?:last year|the year before)\b/i, (_match, from) => (from ? String(from.year - 1) : null)],
  [/\bthis year\b/i, (_match, from) => (from ? String(from.year) : null)],
  [
    new RegExp(`\\b(${WEEKDAY})\\b(?!,? (?:\\d|${MONTH}))`, 'i'),
    ([, name = ''], from) => {
      const day = lastWeekday(name, from);
      return day && edtf(day);
    },
  ],
  [/\bin (?:early|mid|late)[- ](\d{4})\b/i, ([, year]) => year ?? null],
  [
    new RegExp(
      `\\b(?:in|by|since|of|until) (?:early |late |mid-? ?)?(${MONTH})(?:,? (\\d{4}))?(?![ ]?\\d)`,
      'i',
    ),
    ([, name = '', year], from) =>
      year
        ? edtf(month(year, monthOf(name)))
        : from
          ? edtf(lastMonth(name, undefined, from))
          : null,
  ],
];

/** The months of a year from one to another; the one named first may lie in the year before. */
function months(year: number, first: number, last: number): string {
  return interval(edtf(month(first > last ? year - 1 : year, first)), edtf(month(year, last)));
}

/** A year in digits, “last year”, “this year”; without any the article’s. Null if that has none. */
function yearOf(words: string | undefined, from: Day | null): number | null {
  if (words && /^\d/.test(words)) return Number(words);
  if (!from) return null;
  return /^(?:last|the previous)/i.test(words ?? '') ? from.year - 1 : from.year;
}

function countOf(words: string): number {
  return Number(words) || COUNTS.indexOf(words.toLowerCase()) + 1;
}

/** “The last six months”, up to the article’s day. */
function lastWhile(count: number, unit: string, from: Day | null): string | null {
  if (from?.month == null || from.day === null) return null;
  if (unit === 'days' || unit === 'weeks')
    return interval(edtf(plusDays(from, -count * (unit === 'days' ? 1 : 7))), edtf(from));
  if (unit === 'years') return interval(String(from.year - count), edtf(from));
  const at = from.year * 12 + from.month - 1 - count;
  return interval(edtf(month(Math.floor(at / 12), (at % 12) + 1)), edtf(from));
}

/** A date read from a sentence, and the words that give it. */
export interface ReadDate {
  when: string;
  words: string;
}

/** The years of a change: “from 40,000 in 2021 to 80,000 in 2022”. */
export function fromTo(sentence: string): ReadDate | null {
  const match =
    /\bfrom [^;]*? (?:in|of) ((?:19|20)\d{2}),? to [^;]*? (?:in|of) ((?:19|20)\d{2})\b/i.exec(
      sentence,
    );
  return match && { when: interval(match[1]!, match[2]!), words: match[0] };
}

/** The date of the first rule that reads a sentence; null if none does. */
export function ruleDates(sentence: string, from: Day | null): ReadDate | null {
  for (const [pattern, date] of RULES) {
    const match = pattern.exec(sentence);
    const when = match ? date(match, from) : null;
    if (match && when) return { when, words: match[0] };
  }
  return null;
}

function month(year: string | number | undefined, number: number): Day {
  return { year: Number(year), month: number, day: null };
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.toLowerCase()) + 1;
}

/** A month named without its year is the last of that name up to the article’s date. */
function lastMonth(name: string, year: string | undefined, from: Day): Day {
  const number = monthOf(name);
  if (year) return month(year, number);
  return month(number > (from.month ?? 12) ? from.year - 1 : from.year, number);
}

/** News names the last such day up to its own: “on Friday” said on a Tuesday was four days ago. */
function lastWeekday(name: string, from: Day | null): Day | null {
  if (from?.day == null) return null;
  const back = (sinceMonday(from) - WEEKDAYS.indexOf(name.toLowerCase()) + 7) % 7;
  return plusDays(from, -back);
}

function week(from: Day | null, days: number): string | null {
  if (from?.day == null) return null;
  const monday = plusDays(from, days - sinceMonday(from));
  const last = days < 0 ? plusDays(monday, 6) : from;
  return interval(edtf(monday), edtf(last));
}
