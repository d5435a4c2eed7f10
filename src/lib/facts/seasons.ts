import { isAhead } from './ahead';
import { edtf, interval, type Day } from './days';
import { month } from './when-words';
import type { ReadDate } from './when-rules';

/** The seasons of the northern half, each with its first month and its number in EDTF. */
const SEASONS: Readonly<Record<string, { first: number; code: number }>> = {
  spring: { first: 3, code: 21 },
  summer: { first: 6, code: 22 },
  autumn: { first: 9, code: 23 },
  fall: { first: 9, code: 23 },
  winter: { first: 12, code: 24 },
};

/** “Summer camp”, “the fall of Kabul”: what is called so and is no season. */
const ELSE =
  '(?! (?:camps?|school|house|homes?|palace|games|olympics|clothes|rolls?|water|jobs?)\\b)(?! from\\b| of (?!(?:19|20)\\d\\d))';

/**
 * A season by its words. “The winter of 2022” may be either that touches the year, so that a winter is
 * read by one year only where it is relative, else by both: “2021–22”.
 */
export const SEASON = new RegExp(
  `\\b(since(?: last| this)?|last|this|next|(?:in|during|over|by|until|throughout)(?= the |.*\\d{4}))(?: the)?(?: early| late| mid| end of)?[ -](spring|summer|autumn|fall|winter)\\b${ELSE}(?:,?(?: of)? ((?:19|20)\\d{2})([-–/](?:20)?\\d{2})?\\b)?`,
  'iu',
);

/** The season that a sentence is dated to, as EDTF (`2024-22` is summer 2024); null if none is. */
export function seasonDate(sentence: string, from: Day | null): ReadDate | null {
  const match = SEASON.exec(sentence);
  if (!match) return null;
  const [words, lead = '', name = '', year, toYear] = match;
  const { first, code } = SEASONS[name.toLowerCase()]!;
  const isWinter = code === 24;
  if (year && isWinter !== Boolean(toYear)) return null;
  const at = year ? Number(year) : yearBy(match, lead.toLowerCase(), first, from);
  if (at === null) return null;
  if (!/^since/i.test(lead)) return { when: `${at}-${code}`, words };
  return from && { when: interval(edtf(month(at, first)), edtf(from)), words };
}

/** The year in which a season named without one began, seen from the article’s month. */
function yearBy(
  match: RegExpExecArray,
  lead: string,
  first: number,
  from: Day | null,
): number | null {
  if (from?.month == null) return null;
  const isWinter = first === 12;
  const begun = from.month >= first ? from.year : from.year - 1;
  if (lead === 'this') return isWinter && from.month < 3 ? from.year - 1 : from.year;
  const byThen = lead === 'by' && /\b(?:will|would)\b/.test(match.input.slice(0, match.index));
  if (lead === 'next' || byThen || isAhead(match)) return begun + 1;
  const isNow = isWinter
    ? from.month === 12 || from.month < 3
    : begun === from.year && from.month < first + 3;
  return lead.endsWith('last') && isNow ? begun - 1 : begun;
}
