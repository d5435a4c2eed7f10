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

function chronoDate(words: string, from: Day | null): string | null {
  const day = from ?? { year: 2000, month: 1, day: 1 };
  const at = new Date(Date.UTC(day.year, (day.month ?? 7) - 1, day.day ?? 15, 12));
  for (const result of en.parse(words, { instant: at, timezone: 0 })) {
    const { start, end } = result;
    if (!start.isCertain('day') && !start.isCertain('weekday') && !start.isCertain('month'))
      continue;
    const stated = start.isCertain('year') || (end?.isCertain('year') ?? false);
    if (!stated && !from) continue;
    if (!stated && from?.day == null && !start.isCertain('month')) continue;
    if (!from && start.isCertain('weekday') && !start.isCertain('day')) continue;
    const first = isoOf(start, start.isCertain('day') || start.isCertain('weekday'));
    if (!end) return first;
    return interval(first, isoOf(end, end.isCertain('day') || end.isCertain('weekday')));
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
