import { en } from 'chrono-node';
import type { Span } from '../core/span';
import { interval, isoOf, type Day } from './days';
import { ruleDates } from './when-rules';

/** Only a sentence with one of these is worth a closer look for a date. */
const HINT =
  /\d|january|february|march|april|\bmay\b|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|year|today|yesterday|quarter/i;

/** The day that relative dates count from, and how exactly it is known. */
function reference(published: string | null): Day | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(published ?? '');
  if (!match) return null;
  const [, year, month, day] = match;
  return { year: Number(year), month: month ? Number(month) : null, day: day ? Number(day) : null };
}

/**
 * The EDTF date or interval that a sentence gives its fact, or null. Relative dates need the
 * article’s date; without it only dates with their year are read.
 *
 * @param published EDTF date of the article.
 */
export function whenOf(text: string, sentence: Span, published: string | null): string | null {
  const words = text.slice(sentence.start, sentence.end);
  if (!HINT.test(words)) return null;
  const from = reference(published);
  return ruleDates(words, from) ?? chronoDate(words, from) ?? bareYear(words);
}

/** Spans like “in 20 days” and “five hours” are lengths, not dates. */
const DATED =
  /\d{4}|jan|feb|mar|apr|\bmay\b|jun|jul|aug|sep|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|\bago\b/i;

function chronoDate(words: string, from: Day | null): string | null {
  const day = from ?? { year: 2000, month: 1, day: 1 };
  const instant = new Date(Date.UTC(day.year, (day.month ?? 7) - 1, day.day ?? 15, 12));
  for (const { text, start, end } of en.parse(words, { instant, timezone: 0 })) {
    if (!DATED.test(text) || !(from || /\b\d{4}\b/.test(text))) continue;
    const toDay = start.isCertain('day') || start.isCertain('weekday');
    if (!toDay && !start.isCertain('month')) continue;
    const relative = !start.isCertain('month') && !/\d{4}/.test(text);
    if (relative && from?.day == null) continue;
    const first = isoOf(start, toDay);
    return end ? interval(first, isoOf(end, toDay)) : first;
  }
  return null;
}

function bareYear(words: string): string | null {
  const match =
    /\b(?:in|of|for|during|throughout|since|by|until|than|whole of)\s+((?:19|20)\d{2})\b(?!,\d)/i.exec(
      words,
    );
  return match?.[1] ?? null;
}
