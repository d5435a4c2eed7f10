import type { Span } from '../core/span';
import type { Quantity } from './fact';
import { NUMBER_PATTERN, numberOf } from './numbers';
import { unitAfter, unitBefore } from './units';

const QUALIFIERS =
  'more than|as many as|at least|at most|no more than|fewer than|less than|just over|just under|close to|up to|an estimated|a total of|nearly|almost|about|around|over|under|some|roughly|approximately|exactly|only|another|above|below';

const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'USD',
  us$: 'USD',
  usd: 'USD',
  '€': 'EUR',
  eur: 'EUR',
  '£': 'GBP',
  gbp: 'GBP',
  '¥': 'JPY',
};

const MONEY = '(US\\$|USD|EUR|GBP|[$€£¥])? ?';

const QUANTITY = new RegExp(
  `(?<![\\p{L}\\p{N}.,$€£¥-])(?:(${QUALIFIERS}) )?(?:(between|from) )?${MONEY}(${NUMBER_PATTERN})(?![\\p{L}\\p{N}])` +
    `(?:( to | and |–|-|—)${MONEY}(${NUMBER_PATTERN})(?![\\p{L}\\p{N}]))?( ?%| per ?cent\\b)?`,
  'giu',
);

const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const MONTH_BEFORE = new RegExp(`\\b(?:${MONTHS})\\.? $`, 'i');
const MONTH_AFTER = new RegExp(`^(?: (?:to|and) \\d{1,2})? (?:of )?(?:${MONTHS})\\b`, 'i');
const NAME_BEFORE =
  /(?:\b(?:Tier|No\.|Number|Article|Section|Chapter|Phase|Route|Highway|Covid|COVID|Group|Level|Type|Boeing|Airbus)[ -]|[#¶])$/;

/**
 * The numbers of a sentence with what they count. Years, days of months and numbers inside names are
 * not quantities. Spans are in the text that the sentence is a span of; they cover the number and
 * its range, not the qualifier.
 *
 * @param names Spans that are names: numbers in them count nothing.
 */
export function quantitiesOf(text: string, sentence: Span, names: readonly Span[]): Quantity[] {
  const found: Quantity[] = [];
  const words = text.slice(sentence.start, sentence.end);
  for (const match of words.matchAll(QUANTITY)) {
    const [whole, qualifier, pairing, money, first = '', joint, money2, second, percent] = match;
    const lead = (qualifier ? qualifier.length + 1 : 0) + (pairing ? pairing.length + 1 : 0);
    const start = sentence.start + match.index + lead;
    let end = sentence.start + match.index + whole.length;
    if (names.some((name) => name.start < end && start < name.end)) continue;
    const before = text.slice(sentence.start, start);
    const after = text.slice(end, sentence.end);
    if (isDate(before, first, money, percent, after) || NAME_BEFORE.test(before)) continue;
    const isRange = second !== undefined && pairsUp(pairing, joint, first, second);
    const value = scaled(first, isRange ? second : undefined);
    const max = isRange ? numberOf(second) : null;
    if (Number.isNaN(value)) continue;
    if (!isRange && second !== undefined)
      end = start + (money?.length ?? 0) + first.length + (whole.includes(`${money} `) ? 1 : 0);
    const tail = text.slice(end, sentence.end);
    const currency = money ?? money2;
    const counted = unitAfter(tail) ?? again(first, text.slice(sentence.start, start), found, tail);
    if (!currency && !percent && counted === null) continue;
    if (!currency && !percent && /^(?:one|a)$/i.test(first) && counted?.unit !== 'people') continue;
    found.push({
      start,
      end,
      value,
      max,
      unit: currency
        ? (CURRENCIES[currency.toLowerCase()] ?? currency)
        : percent
          ? 'percent'
          : counted!.unit,
      of: currency || percent ? null : counted!.of,
      qualifier: qualifier?.toLowerCase() ?? null,
    });
    if (!isRange && second !== undefined) {
      const rest = { start: end + joint!.length, end: sentence.end };
      found.push(...quantitiesOf(text, rest, names));
      break;
    }
  }
  return found;
}

/** “197 cases …, after 164 in 2023”, “compounds …: 52 of 53”: a bare number counts the noun before it. */
function again(
  number: string,
  before: string,
  found: readonly Quantity[],
  after: string,
): { unit: string; of: string | null } | null {
  if (!/^\d{2}|^\d,/.test(number) || /^ ?(?:[-:]\d|[a-z]*-)/.test(after)) return null;
  const last = found.at(-1);
  const compares = /(?:\b(?:after|against|from|than|to|the|and|of|with) |, )$/i.test(before);
  if (last && compares) return { unit: last.unit, of: null };
  const partly = /^ of \d+/.exec(after);
  const unit = partly ? unitBefore(before) : null;
  return unit ? { unit, of: partly![0].trim() } : null;
}

/** “$18 to 37 billion”: the scale of the second number holds for both. */
function scaled(first: string, second: string | undefined): number {
  const value = numberOf(first);
  if (second === undefined) return value;
  const scale = /(?:thousand|million|billion|trillion)$/i.exec(second)?.[0];
  if (!scale || /[a-z]$/i.test(first)) return value;
  return numberOf(`${first} ${scale}`);
}

/** Whether two numbers are the ends of a range rather than two counts: “from 18 to 37”, “10–20”. */
function pairsUp(
  pairing: string | undefined,
  joint: string | undefined,
  first: string,
  second: string,
): boolean {
  const [a, b] = [scaled(first, second), numberOf(second)];
  if (!(a < b) || isYear(first) || isYear(second)) return false;
  const word = joint?.trim().toLowerCase();
  return word === 'and' ? pairing?.toLowerCase() === 'between' : true;
}

function isDate(
  before: string,
  number: string,
  money: string | undefined,
  percent: string | undefined,
  after: string,
): boolean {
  if (money || percent) return false;
  if (isYear(number)) return !/^ (?:people|migrants|cases|men|women|children)\b/i.test(after);
  if (!/^\d{1,2}$/.test(number)) return false;
  return MONTH_BEFORE.test(before) || MONTH_AFTER.test(after);
}

function isYear(number: string): boolean {
  return /^(?:1[5-9]|20)\d{2}$/.test(number);
}
