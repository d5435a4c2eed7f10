import type { Span } from '../core/span';
import { GREW } from './bare-number';
import { BEFALLEN, WERE_BEFALLEN } from './befallen';
import { countedAs, IN_HOSPITAL } from './counted';
import type { Quantity } from './fact';
import { numberOf, NUMBER_PATTERN } from './numbers';
import { unitOfNumber } from './number-unit';
import { isNoCount, isYear, pairsUp, QUANTITY, scaled } from './quantity-pattern';
import { ownYears } from './quantity-years';
import { unitAfter } from './units';
import { vagueNumbers } from './vague-numbers';

/** A number as it is found, before it is said what it counts. */
export type Found = Omit<Quantity, 'counted' | 'per' | 'when'>;

/**
 * The numbers of a sentence with what they count, in its order. Years, days of months and numbers
 * inside names are not quantities. Spans are in the text that the sentence is a span of; they cover
 * the number and its range, not the qualifier.
 *
 * @param names Spans that are names: numbers in them count nothing.
 */
export function quantitiesOf(text: string, sentence: Span, names: readonly Span[]): Quantity[] {
  const exact = exactNumbers(text, sentence, names);
  const found = [...exact, ...vagueNumbers(text, sentence, exact)].sort(
    (a, b) => a.start - b.start,
  );
  const years = ownYears(text, sentence, found);
  const said: Quantity[] = [];
  for (const [i, quantity] of found.entries()) {
    const phrase = phraseOf(text, quantity);
    const among = AMONG_THEM.test(text.slice(sentence.start, quantity.start));
    const last = among ? said.findLast(({ unit }) => unit === quantity.unit) : said.at(-1);
    const listed = last?.unit === quantity.unit && isLike(text, phraseOf(text, last), quantity);
    const counted = listed ? last.counted : countedAs(quantity.unit, text, sentence, phrase);
    const per = perOf(text.slice(phrase.end, sentence.end));
    said.push({ ...quantity, counted, per, when: years[i]! });
  }
  return said;
}

/** “Arrested 1,039 people in five provinces, among them 271 Indonesians and 213 Vietnamese” */
const AMONG_THEM =
  /\b(?:among them|among whom|including) (?:[^;.]{0,80}\d[^;.]{0,80}(?:,| and) )?$/u;

/** Span of a number with the words that it counts. */
export function phraseOf(
  text: string,
  { start, end, of }: Pick<Quantity, 'start' | 'end' | 'of'>,
): Span {
  return { start, end: of === null ? end : text.indexOf(of, end) + of.length };
}

/** Whether a number counts what the one before it counts: the next of a list, or a bare number. */
function isLike(text: string, before: Span, { start, end, of, qualifier }: Found): boolean {
  const after = text.slice(end);
  if (AWAITED.test(after)) return false;
  if (OF_THESE.test(after)) {
    const verb = text.slice(before.end, start - (qualifier ? qualifier.length + 1 : 0));
    return !BEFALLEN.test(verb) && !WERE_BEFALLEN.test(after.replace(OF_THESE, ''));
  }
  if (of === null) {
    if (IN_HOSPITAL.test(after)) return false;
    return !BEFALLEN.test(text.slice(before.end, start)) && !WERE_BEFALLEN.test(after);
  }
  const between = text.slice(before.end, start - (qualifier ? qualifier.length + 1 : 0));
  return /^(?:,| and|, and|(?:[^;\d]|(?:19|20)\d\d|\d{1,2} ){0,60} (?:including|among them|among whom)) $/.test(
    between,
  );
}

/** “300 were brought down, with 2,000 more expected”: it has not befallen them. */
const AWAITED = /^ more (?:are |were )?(?:expected|waiting|due)\b/;

/** “Sent back 62,000, 17,000 of them Afghans”; “48 of them were jailed” tells for itself what befell them. */
const OF_THESE = /^ of (?:them|these|those|whom)\b/;

const PER =
  /^(?:[^.;,\d]{0,12}?)(?<! (?:within|in|over|for|after|inside)) (?:a|per|each|every|an) (hour|day|week|month|year)\b(?! (?:earlier|later|ago|before))/i;
const RHYTHM = /^ (?:(annual|year)|(month)|(week)|(dai))ly\b/i;

/** “$40 billion a year” is per year; null if a number says nothing of the kind. */
function perOf(after: string): string | null {
  const [, per] = PER.exec(after) ?? [];
  if (per) return per.toLowerCase();
  const [, year, month, week, day] = RHYTHM.exec(after) ?? [];
  return year ? 'year' : month ? 'month' : week ? 'week' : day ? 'day' : null;
}

/** “52 of 53”, “three out of the five”: the whole that a number is a part of. */
const WHOLE = new RegExp(
  `^ (?:(?:out )?of (?:the |its |their |all |\\p{Lu}[\\p{L}-]+[’']s )?|(?:in|from) an? (?:party|group|crew|team|convoy) of )(${NUMBER_PATTERN})(?![\\p{L}\\p{N}])`,
  'iu',
);

function wholeAfter(after: string): RegExpExecArray | null {
  const part = WHOLE.exec(after);
  return part && !isYear(part[1]!) ? part : null;
}

function exactNumbers(text: string, sentence: Span, names: readonly Span[]): Found[] {
  const found: Found[] = [];
  const words = text.slice(sentence.start, sentence.end);
  const pattern = new RegExp(QUANTITY.source, QUANTITY.flags);
  for (let match = pattern.exec(words); match; match = pattern.exec(words)) {
    const [whole, qualifier, pairing, money, first = '', joint, money2, second, percent] = match;
    const lead = (qualifier ? qualifier.length + 1 : 0) + (pairing ? pairing.length + 1 : 0);
    const start = sentence.start + match.index + lead;
    const isRange =
      second !== undefined &&
      pairsUp(pairing, joint, first, second) &&
      !(pairing?.toLowerCase() === 'from' && GREW.test(text.slice(sentence.start, start)));
    const paired = isRange || second === undefined;
    const length = paired ? whole.length - lead : whole.indexOf(first, lead) + first.length - lead;
    let end = start + length;
    // What stands after an unpaired number is read for itself.
    if (!paired) pattern.lastIndex = end - sentence.start;
    if (names.some((name) => name.start < end && start < name.end)) continue;
    const before = text.slice(sentence.start, start);
    // “£2,500 or 50 per cent”: the sign is the second number's.
    const share = paired || !money ? percent : undefined;
    if (isNoCount(before, first, money, share, text.slice(end, sentence.end))) continue;
    const value = scaled(first, isRange ? second : undefined);
    if (Number.isNaN(value)) continue;
    const after = text.slice(end, sentence.end);
    if (/^one$/i.test(first) && AMONG.test(before) && wholeAfter(after)) continue;
    const part = wholeAfter(after);
    if (part) {
      end += part[0].length;
      pattern.lastIndex = end - sentence.start;
    }
    const tail = text.slice(end, sentence.end).replace(/^[ -]odd\b/, '');
    if (IN_TIME.test(tail) || (value < 120 && isAge(before, tail))) continue;
    // “Two sisters, one of them 16”: she is counted already.
    if (/^one$/i.test(first) && /^ of (?:them|whom)\b/.test(tail)) continue;
    const unit = unitOfNumber({
      currency: money ?? money2,
      percent: share,
      first,
      before,
      tail,
      part: part !== null,
      found,
    });
    if (unit?.unit === 'people' && !Number.isInteger(value)) continue;
    if (
      !unit ||
      (/^(?:one|a)$/i.test(first) &&
        !isRange &&
        !/^(?:people|drugs|kg|tonnes)$/.test(unit.unit) &&
        !part)
    )
      continue;
    found.push({
      start,
      end,
      words: text.slice(start, end),
      value,
      max: isRange ? numberOf(second) : null,
      outOf: part ? numberOf(part[1]!) : null,
      ...unit,
      qualifier: qualifier && !HANDS.test(before) ? qualifier.toLowerCase() : null,
    });
  }
  return found;
}

/** “He was one of 5,000 Tibetans who walked there”: the 5,000 are counted. */
const AMONG = /\b(?:he|she|it|I|\p{Lu}\p{Ll}+) (?:was|is|had been) $/u;

/** “Two weeks ago”, “five years later”, “a 53-year-old man”: when or how old, not how many. */
const IN_TIME =
  /^[ -](?!(?:in|by|of|from|since|until|at)\b)\p{L}+[ -](?:ago|later|earlier|early|late|old|afterwards|before(?=[.,;]|$))(?!\p{L})|^ (?:days|weeks|months|years|decades) on(?=,| the (?:count|number|figure|total|toll)\b)|^ (?:hours|days|weeks|months|years|decades) (?:to the day )?after\b/u;
const AGED =
  /\b(?:aged|ages?|at the age of|turned|an? (?:girl|boy|child|man|woman) of) (?:(?:from|between) )?(?:\d{1,2} (?:to|and) )?$/i;

/** “To hand over two suspects”: “over” belongs to the verb. */
const HANDS = /\b(?:hand|turn|sign)(?:s|ed|ing)? over $/i;

/** Whether a number says how old someone is; in “a boy of 15 and two men” it counts the men. */
function isAge(before: string, after: string): boolean {
  return AGED.test(before) && !(/\d and $/.test(before) && unitAfter(after) !== null);
}
