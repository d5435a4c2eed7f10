import * as chrono from 'chrono-node';
import chrome from '../../../geodata/lexicon/site-chrome.json';

/** A line that gives a date and nothing else. */
export interface StatedDate {
  /** What the line says the date is of; null if it does not. */
  label: 'published' | 'updated' | null;
  /** EDTF day or month; null for `2 hours ago` and for 04/05/2025, which is two days. */
  date: string | null;
}

/** Longest line taken for a date, in UTF-16 units: weekday, date, time and zone, with a label. */
const LONGEST = 90;

const labels = (['published', 'updated'] as const).map(
  (label) =>
    [label, new RegExp(`^(?:${chrome.labels[label].join('|')})\\b\\s*:?\\s*`, 'i')] as const,
);

const parsers = [chrono.strict, chrono.es.strict, chrono.fr.strict, chrono.pt.strict];

/** What may stand beside a date: time, zone, joining words. */
const BESIDE =
  /\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?|\b(?:[ap]\.?m\b\.?|at|on|GMT|UTC|[A-Z]{2,4}T|hrs|hours?|local time|de|el|le|à)\b|[+-]\d{2}:?\d{2}|[\s|·•,()–—-]/giu;

const pad = (n: number) => String(n).padStart(2, '0');

/** Day, month and year in figures alone; null if its first two parts could be swapped. */
function numeric(text: string): string | null | undefined {
  const match = /(?<![\d/.])(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d{2})(?!\d)/.exec(text);
  if (!match) return undefined;
  const [a, b] = [Number(match[1]), Number(match[2])];
  if (a <= 12 && b <= 12 && a !== b) return null;
  const [day, month] = a > 12 ? [a, b] : [b, a];
  return month > 12 || day > 31 || !month || !day ? null : `${match[3]}-${pad(month)}-${pad(day)}`;
}

/** The day or month that a text names in full, with its year; null if it names none. */
export function dateIn(text: string): string | null {
  if (!/(?<!\d)(?:19|20)\d{2}(?!\d)/.test(text)) return null;
  const figures = numeric(text);
  if (figures !== undefined) return figures;
  for (const parser of parsers) {
    const start = parser.parse(text)[0]?.start;
    if (!start?.isCertain('year') || !start.isCertain('month')) continue;
    const month = `${start.get('year')}-${pad(start.get('month') ?? 1)}`;
    return start.isCertain('day') ? `${month}-${pad(start.get('day') ?? 1)}` : month;
  }
  return null;
}

/** Whether a text is a date from end to end. */
function isDate(text: string): boolean {
  return parsers.some((parser) => {
    const found = parser.parse(text)[0];
    if (!found) return false;
    const rest = text.slice(0, found.index) + text.slice(found.index + found.text.length);
    return rest.replace(BESIDE, '') === '';
  });
}

/** Reads a line such as `Updated 13 December 2024`; null if it is no line of that sort. */
export function statedDate(line: string): StatedDate | null {
  if (line.length > LONGEST || !/\d/.test(line)) return null;
  for (const [label, pattern] of labels) {
    const rest = line.replace(pattern, '');
    if (rest !== line && isDate(rest)) return { label, date: dateIn(rest) };
  }
  const parts = line.split(/\s[|·•]\s/);
  const byline = parts.length > 1 || /^by\s/i.test(line);
  if (byline) {
    const inner = parts.length > 1 ? parts : line.split(/,\s(?=\p{Lu}|\d)/u).slice(1);
    const dated = [inner.join(', '), ...inner].find((part) => isDate(part));
    return dated === undefined ? null : { label: null, date: dateIn(dated) };
  }
  return isDate(line) ? { label: null, date: dateIn(line) } : null;
}
