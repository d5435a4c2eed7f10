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

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

const WEEKDAY = WEEKDAYS.join('|');

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
    /\b(first|second|third|fourth|last) quarter of (\d{4})\b/i,
    ([, ordinal = '', year]) => {
      const quarter = ORDINALS[ordinal.toLowerCase()]!;
      return interval(edtf(month(year, quarter * 3 - 2)), edtf(month(year, quarter * 3)));
    },
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
