import { isAhead, weekday, weekend } from './ahead';
import { edtf, interval, plusDays, type Day } from './days';
import { FEAST, feastDay } from './feasts';
import { LONG_AGO, NEAR_DAYS } from './when-ago';
import { SPANS, type Rule } from './when-spans';
import {
  COUNT,
  countOf,
  DAY_ORDINAL,
  dayOf,
  lastMonth,
  lastWeekday,
  MONTH,
  month,
  monthOf,
  monthsBefore,
  nextMonth,
  week,
  WEEKDAY,
  weekOf,
  weekWithin,
} from './when-words';

/** “Since the coup of 1 February 2021”, “since a deadline to leave ran out on 25 August”. */
const EVENT = '(?:(?:the|an?|their|its|his|her) (?:[\\p{L}-]+ ){1,9}?(?:of|on|in) )?';

/** Before a day of the week: it is not that of what was said. After it: it is no part of a date. */
const NOT_SAID = '(?<!\\b(?:said|told|announced|reported|published|released)\\b[^,;]{0,24})';
const ALONE = `\\b(?!,? (?:\\d|${MONTH}))`;

/** Time expressions that need more than a date parser, the surest first. */
const RULES: readonly Rule[] = [
  [
    /(?<![\d.])(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2})(?!\d)/,
    ([, day, number, year]) =>
      Number(number) > 12 ? null : edtf({ ...month(year, Number(number)), day: Number(day) }),
  ],
  [
    new RegExp(`\\b(${DAY_ORDINAL}) of (${MONTH})(?:,? (\\d{4}))?\\b`, 'i'),
    ([, ordinal = '', name = '', year], from) =>
      year || from
        ? edtf({ ...lastMonth(name, year, from ?? month(year, 1)), day: dayOf(ordinal) })
        : null,
  ],
  [
    /\b(?:fiscal|financial|school|academic) year (?:of )?((?:19|20)\d{2})[/–-](?:20)?(\d{2})\b/i,
    ([, first = '', last = '']) => interval(first, `${first.slice(0, 2)}${last}`),
  ],
  [FEAST, feastDay],
  [
    new RegExp(`\\b(since )?last (${MONTH})\\b`, 'i'),
    ([, since, name = ''], from) => {
      if (!from?.month) return null;
      const first = edtf(lastMonth(name, undefined, plusDays({ ...from, day: 1 }, -1)));
      return since ? interval(first, edtf(from)) : first;
    },
  ],
  ...SPANS,
  [
    new RegExp(`\\bsince ${EVENT}(\\d{1,2}) (${MONTH})(?:,? (\\d{4}))?`, 'iu'),
    ([, day, name = '', year], from) => {
      if (!from) return null;
      const first = lastMonth(name, year, from);
      return interval(edtf({ ...first, day: Number(day) }), edtf(from));
    },
  ],
  [
    new RegExp(
      `\\b(?:over|in|during|for|within) the (?:past|last) (day|week|month|year|decade)\\b(?! of (?:${MONTH}))`,
      'i',
    ),
    ([, unit = ''], from) =>
      unit === 'decade' ? lastWhile(10, 'years', from) : lastWhile(1, `${unit}s`, from),
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
    new RegExp(`\\b(\\d{1,2}) (?:and|to|or|–) (\\d{1,2}) (${MONTH})(?:,? (\\d{4}))?`, 'i'),
    ([, first, last, name = '', year], from) => {
      const at = year ? month(year, monthOf(name)) : from && lastMonth(name, undefined, from);
      if (!at || Number(first) >= Number(last)) return null;
      return interval(edtf({ ...at, day: Number(first) }), edtf({ ...at, day: Number(last) }));
    },
  ],
  [
    new RegExp(
      `\\b(first|last|final) day of (?:(${MONTH})(?:,? (\\d{4}))?|((?:19|20)\\d{2}))\\b`,
      'i',
    ),
    ([, which = '', name, year, whole], from) => {
      const first = which.toLowerCase() === 'first';
      if (whole) return edtf({ ...month(whole, first ? 1 : 12), day: first ? 1 : 31 });
      if (!name || !(year || from)) return null;
      const at = lastMonth(name, year, from ?? month(year, 1));
      return edtf(
        first ? { ...at, day: 1 } : plusDays({ ...at, month: at.month! + 1, day: 1 }, -1),
      );
    },
  ],
  [
    new RegExp(`\\b(first|second|third|last|final) week of (${MONTH})(?:,? (\\d{4}))?`, 'i'),
    ([, which = '', name = '', year], from) =>
      year || from ? weekWithin(which, lastMonth(name, year, from ?? month(year, 1))) : null,
  ],
  [
    new RegExp(`\\bweek (?:of|to|ending|beginning) (\\d{1,2}) (${MONTH})(?: (\\d{4}))?`, 'i'),
    ([, day, name = '', year], from) =>
      year || from
        ? weekOf({ ...lastMonth(name, year, from ?? month(year, 1)), day: Number(day) })
        : null,
  ],
  [
    /\b(?:so far this year|since (?:the )?new year(?:[’']s day)?|since the (?:start|beginning) of (?:the|this) year|this year so far|up to now this 12 months)\b/i,
    (_match, from) => (from ? interval(`${from.year}-01-01`, edtf(from)) : null),
  ],
  [
    new RegExp(`\\bsince (${MONTH})\\b.* by (?:the end of|early|mid|late)[ -](${MONTH})\\b`, 'i'),
    ([, first = '', last = ''], from) =>
      from &&
      interval(edtf(lastMonth(first, undefined, from)), edtf(lastMonth(last, undefined, from))),
  ],
  [
    new RegExp(
      `(?<!\\bof (?:them|these|those|whom) )\\bsince ${EVENT}(?:the start of |early |mid-?|late )?(${MONTH})(?: (\\d{4}))?\\b`,
      'iu',
    ),
    ([, name = '', year], from) => {
      if (!from) return null;
      return interval(edtf(lastMonth(name, year, from)), edtf(from));
    },
  ],
  [
    new RegExp(`\\bsince \\p{Ll}[^,;.]{5,60}? in (?:(${MONTH}) )?((?:19|20)\\d{2})\\b`, 'iu'),
    ([, name, year], from) =>
      from && interval(name ? edtf(month(year, monthOf(name))) : year!, edtf(from)),
  ],
  [
    new RegExp(`\\bsince (?:last )?(${WEEKDAY})\\b`, 'i'),
    ([, name = ''], from) => {
      const first = lastWeekday(name, from);
      return first && from ? interval(edtf(first), edtf(from)) : null;
    },
  ],
  [
    /(?<!\bthan (?:in|at) any \p{L}+ )\bsince (?:the (?:start|beginning) of |early |mid-|late )?((?:19|20)\d{2})\b/iu,
    ([, year = ''], from) => (from ? interval(year, edtf(from)) : year),
  ],
  [
    /\b(?:between|from) ((?:19|20)\d{2}) (?:and|to|until|through) ((?:19|20)\d{2})\b/i,
    ([, first = '', last = '']) => (first < last ? interval(first, last) : null),
  ],
  [/\bsince last year\b/i, (_match, from) => from && interval(`${from.year - 1}`, edtf(from))],
  [/\b(?:throughout|in the whole of|all of|during) (\d{4})\b/i, ([, year]) => year ?? null],
  [
    /\b(?:in|during|(?:each|both) of|both) ((?:19|20)\d{2}),? (?:and|or) ((?:19|20)\d{2})\b/i,
    ([, first = '', last = '']) => (first < last ? interval(first, last) : null),
  ],
  [new RegExp(`${NOT_SAID}\\b(?:on|as of) (${WEEKDAY})${ALONE}`, 'i'), weekday],
  ...NEAR_DAYS,
  [
    /\b(?:earlier )?this month\b/i,
    (_match, from) => (from?.month ? edtf({ ...from, day: null }) : null),
  ],
  [
    /\blast month\b/i,
    (_match, from) =>
      from?.month ? edtf({ ...plusDays({ ...from, day: 1 }, -1), day: null }) : null,
  ],
  [
    /\bnext month\b/i,
    (_match, from) =>
      from?.month ? edtf({ ...plusDays({ ...from, day: 1 }, 31), day: null }) : null,
  ],
  [/\bnext year\b/i, (_match, from) => (from ? String(from.year + 1) : null)],
  [/\b(?:last|this) week\b/i, ([words], from) => week(from, /last/i.test(words) ? -7 : 0)],
  [/\bnext week\b/i, (_match, from) => (from?.day == null ? null : weekOf(plusDays(from, 7)))],
  [/\b(?:(this|next)|last|over the|at the|during the) weekend\b/i, weekend],
  [
    new RegExp(`\\b(${MONTH}) (?:of )?last year\\b`, 'i'),
    ([, name = ''], from) => (from ? edtf(month(from.year - 1, monthOf(name))) : null),
  ],
  [
    /\b(?:last year|(?<!\b(?:(?:19|20)\d{2}|fiscal year)\b.*)the year before)\b/i,
    (_match, from) => (from ? String(from.year - 1) : null),
  ],
  [/\bthis year\b/i, (_match, from) => (from ? String(from.year) : null)],
  [/\bin (?:early|mid|late)[- ](\d{4})\b/i, ([, year]) => year ?? null],
  [
    new RegExp(
      `\\b(?:in|by|since|of|until|till|next|this|during|(?:from|to|for|before|after|between|every|through|an?|the)(?! may\\b))(?: early| late| mid)?[- ](${MONTH})\\b(?:,? (\\d{4}))?(?![ ]?\\d)`,
      'i',
    ),
    (match, from) => {
      const [, name = '', year] = match;
      if (year) return edtf(month(year, monthOf(name)));
      if (!from || /^(?:may|march)$/.test(name)) return null;
      return edtf(isAhead(match) ? nextMonth(name, from) : lastMonth(name, undefined, from));
    },
  ],
];

/** “The last six months”, up to the article’s day. */
function lastWhile(count: number, unit: string, from: Day | null): string | null {
  if (from?.month == null || from.day === null) return null;
  if (unit === 'days' || unit === 'weeks')
    return interval(edtf(plusDays(from, -count * (unit === 'days' ? 1 : 7))), edtf(from));
  if (unit === 'years') return interval(String(from.year - count), edtf(from));
  return interval(edtf(monthsBefore(from, count)), edtf(from));
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

/**
 * What is read only where nothing else in a sentence is a date: “appeared in court Friday”; years and
 * decades that have passed, which news tells beside what is new; “the police said on Friday”.
 */
const LAST_RULES: readonly Rule[] = [
  [new RegExp(`${NOT_SAID}\\b(${WEEKDAY})${ALONE}`, 'i'), weekday],
  ...LONG_AGO,
  [
    /\b(?:by|before|until|till|towards?|at) (?:the (?:end|close) of the year|the year is (?:out|over)|(?:the )?year[’'-]?s?[ -]end)\b/i,
    (_match, from) => (from ? String(from.year) : null),
  ],
  [new RegExp(`\\b(${WEEKDAY})${ALONE}`, 'i'), weekday],
];

/** The date of the first rule that reads a sentence; null if none does. */
export function ruleDates(sentence: string, from: Day | null): ReadDate | null {
  return firstOf(RULES, sentence, from);
}

/** The date of the first of the last rules that reads a sentence; null if none does. */
export function lastDates(sentence: string, from: Day | null): ReadDate | null {
  return firstOf(LAST_RULES, sentence, from);
}

function firstOf(rules: readonly Rule[], sentence: string, from: Day | null): ReadDate | null {
  for (const [pattern, date] of rules) {
    const match = pattern.exec(sentence);
    const when = match ? date(match, from) : null;
    if (match && when) return { when, words: match[0] };
  }
  return null;
}
