import { en } from 'chrono-node';
import type { Span } from '../core/span';
import { isAhead } from './ahead';
import { interval, isoOf, type Day } from './days';
import type { Dated } from './fact';
import { FEAST } from './feasts';
import { withoutComparedYears } from './quantity-years';
import { SEASON, seasonDate } from './seasons';
import { fromTo, lastDates, ruleDates, type ReadDate } from './when-rules';
import { MONTH, WEEKDAY } from './when-words';

/** Only a sentence with one of these is worth a closer look for a date. */
const HINT =
  /\d|january|february|march|april|\bmay\b|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|year|today|tonight|tomorrow|yesterday|overnight|last night|this (?:morning|afternoon|evening)| ago\b|quarter/i;

/** The day that relative dates count from, and how exactly it is known. */
function reference(published: string | null): Day | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(published ?? '');
  if (!match) return null;
  const [, year, month, day] = match;
  return {
    year: Number(year),
    month: month && Number(month) <= 12 ? Number(month) : null,
    day: day ? Number(day) : null,
  };
}

/** When something was, and how that is known. */
export interface When {
  when: string | null;
  dated: Dated;
}

/**
 * When a sentence says its fact was: an EDTF date or interval. Dates without a year are worked out
 * from the article's date and then `inferred`; a sentence without any date has only the article's.
 *
 * @param published EDTF date of the article, or null.
 * @param hasSeasons Whether its places have the seasons of the northern half; elsewhere they are not read.
 */
export function whenOf(
  text: string,
  sentence: Span,
  published: string | null,
  hasSeasons: boolean,
): When {
  const words = text.slice(sentence.start, sentence.end);
  const isSeason = hasSeasons && SEASON.test(words);
  const read =
    HINT.test(words) || FEAST.test(words) || isSeason
      ? readDate(words, reference(published), isSeason)
      : null;
  if (read) {
    const years = read.when.match(/\d{4}(?=-|\/|$)/g) ?? [];
    const day = Number(published?.slice(8));
    const isUpToNow =
      read.when.endsWith(`/${published}`) && !new RegExp(`\\b${day}\\b`).test(read.words);
    const stated =
      !isUpToNow &&
      years.every((year) =>
        new RegExp(`${year}|[-/–]${year.slice(2)}\\b|${year.slice(0, 3)}0s`).test(read.words),
      );
    return { when: read.when, dated: stated ? 'stated' : 'inferred' };
  }
  return published ? { when: published, dated: 'published' } : { when: null, dated: null };
}

/** “April of 2006” is April 2006. */
const MONTH_OF_YEAR = new RegExp(`\\b(${MONTH}) of (?=(?:19|20)\\d{2}\\b)`, 'gi');

/** “The first under the July agreement”: when that was made, not what the sentence tells. */
const OF_A_DEAL = new RegExp(
  `(?<=\\b(?:under|by|per|in line with|despite|as part of) )the (?:${MONTH}) (?=(?:agreement|accord|deal|pact|treaty|truce|ceasefire|decree|law|order|ruling|memorandum)\\b)`,
  'gi',
);

/** “An Indian who had come by boat in early August”: not when the sentence’s own fact was. */
const WHO_HAD = /\b(?:who|which) (?:had|have|has) [^,;.]*/g;
const MAIN_DAY = new RegExp(`\\b\\d{1,2} (?:${MONTH})\\b|\\b(?:${MONTH}) \\d{1,2}\\b`, 'i');

/** “On 4 June, the third charter this year”. */
const NTH_THIS_YEAR =
  /(?<=\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)) (?:such )?(?:\p{Ll}+ ){0,2}\p{Ll}+) (?:so far )?this (?:year|month|week)\b(?=.*\d| after| in)/giu;

/** “In August 2024, its first flight since 2021”, “6 percent more than in all of last year”: only compared with. */
const RECORD =
  /(?:, (?:(?:the|its|their|a|an?other) )?(?:\p{Ll}+ ){0,2}(?:first|highest|lowest|largest|biggest|most|fewest|deadliest|worst|busiest|record|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))\b[^,;]*? (?:since\b[^,;.]*|(?:on|of|in) (?:any|a single) \p{Ll}+ (?:so far )?(?:this|of the|last) year)|\b(?:more|fewer|less|higher|lower) than (?:in |over )?(?:the whole of |all of |the same \p{Ll}+ (?:of )?)?last (?:year|month))(?![\p{L}’'])/giu;

function readDate(sentence: string, from: Day | null, isSeason: boolean): ReadDate | null {
  const words = sentence.replace(MONTH_OF_YEAR, '$1 ');
  const own = withoutComparedYears(words)
    .replace(OF_A_DEAL, 'the ')
    .replace(NTH_THIS_YEAR, '')
    .replace(RECORD, '');
  const main = own.replace(WHO_HAD, '');
  if (main !== own && MAIN_DAY.test(main)) return readDate(main, from, isSeason);
  return (
    fromTo(words) ??
    ruleDates(own, from) ??
    chronoDate(own, from) ??
    (isSeason ? seasonDate(own, from) : null) ??
    bareYear(own) ??
    lastDates(own, from)
  );
}

/** A day of the week is read by the rules, which know what is said from what happened. */
const BARE_WEEKDAY = new RegExp(`^(?:on )?(?:${WEEKDAY}),?$`, 'i');

/** Spans like “in 20 days” and “five hours” are lengths, not dates. */
const DATED =
  /\d{4}|jan|feb|mar|apr|\bmay\b|jun|jul|aug|sep|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|\bago\b/i;

/** “On the night of 4 September”, which the parser takes for an hour of today. */
const TIME_OF_DAY = /\bon the (?:night|morning|afternoon|evening|eve) of (?=\d|\p{Lu})/gu;

/** “On 8 May, 36 fishermen”: a number after a date is no year. */
const COUNT_AFTER = new RegExp(
  `\\b(\\d{1,2} (?:${MONTH})|(?:${MONTH}) \\d{1,2}),?(?= \\d{1,3} )`,
  'gi',
);

/** “Takes effect from 1 July”, which the parser takes for one o’clock. */
const FROM_DAY = new RegExp(`\\bfrom (?=\\d{1,2} (?:${MONTH})\\b)`, 'gi');

/** A day without its year that is this far ahead was last year’s, in days, if the sentence is in the past. */
const FAR_AHEAD = 45;
const PAST = /\b(?:was|were|had|did|(?!said)\p{Ll}+ed|fled|left|took|began|came|went|shot|held)\b/u;

/** A month by itself is read by a rule or is a name: “June Carter”. */
const BARE_MONTH = new RegExp(`^(?:${MONTH})$`, 'i');

function chronoDate(words: string, from: Day | null): ReadDate | null {
  const day = from ?? { year: 2000, month: 1, day: 1 };
  const instant = new Date(Date.UTC(day.year, (day.month ?? 7) - 1, day.day ?? 15, 12));
  for (const { text, start, end } of en.parse(
    words.replace(TIME_OF_DAY, 'on ').replace(FROM_DAY, 'on ').replace(COUNT_AFTER, '$1;'),
    {
      instant,
      timezone: 0,
    },
  )) {
    if (
      BARE_MONTH.test(text) ||
      BARE_WEEKDAY.test(text) ||
      !DATED.test(text) ||
      !(from || /\b\d{4}\b/.test(text))
    )
      continue;
    const toDay = start.isCertain('day') || start.isCertain('weekday');
    if (!toDay && !start.isCertain('month')) continue;
    const relative = !start.isCertain('month') && !/\d{4}/.test(text);
    if (relative && from?.day == null) continue;
    const days = (start.date().getTime() - instant.getTime()) / 86_400_000;
    if (from?.day && !start.isCertain('year') && days > FAR_AHEAD && wasBefore(words, text))
      return { when: isoOf(start, toDay, -1), words: text };
    const first = isoOf(start, toDay);
    return { when: end ? interval(first, isoOf(end, toDay)) : first, words: text };
  }
  return null;
}

/** Where a date begins its sentence, the verb stands this near, in characters. */
const SOON_AFTER = 60;

/** “By 31 December”, “moved to shut the camp on 1 March”, “is to open on 2 May”. */
const DEADLINE = /\b(?:by|until|till|before) $|\b(?:to (?!the\b|an?\b)\p{Ll}+|is|are)\b[^,;]*$/iu;

/** Whether a sentence tells in the past of a day that it does not call one to come. */
function wasBefore(words: string, date: string): boolean {
  const index = words.indexOf(date);
  const match = Object.assign([date], { index, input: words }) as RegExpExecArray;
  const before = words.slice(0, index);
  const after = words.slice(index + date.length).slice(0, SOON_AFTER);
  const clause = /\p{L}{4}/u.test(before) ? before : after.replace(/\b(?:will|would)\b.*/u, '');
  return PAST.test(clause) && !DEADLINE.test(before) && !isAhead(match);
}

function bareYear(words: string): ReadDate | null {
  const match =
    /\b(?:in|of|for|during|throughout|since|by|until|than|whole of|fiscal|the year)\s+((?:19|20)\d{2})\b(?!,\d| (?:people|migrants|cases|men|women|children)\b)/i.exec(
      words,
    );
  return match?.[1] ? { when: match[1], words: match[0] } : null;
}
