import type { Span } from '../core/span';
import { BEFALLEN, isBefallen, WERE_BEFALLEN } from './befallen';
import { countedAs } from './counted';
import type { Quantity } from './fact';
import { numberOf, NUMBER_PATTERN } from './numbers';
import {
  CURRENCIES,
  isNoCount,
  isYear,
  pairsUp,
  QUALIFIERS,
  QUANTITY,
  scaled,
} from './quantity-pattern';
import { ownYears } from './quantity-years';
import { hasOwnNoun, namesAnimals, unitAfter, unitBefore, type Unit } from './units';
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
    const last = said.at(-1);
    const listed = last?.unit === quantity.unit && isLike(text, phraseOf(text, last), quantity);
    const counted = listed ? last.counted : countedAs(quantity.unit, text, sentence, phrase);
    const per = perOf(text.slice(phrase.end, sentence.end));
    said.push({ ...quantity, counted, per, when: years[i]! });
  }
  return said;
}

/** A number with the words that it counts. */
function phraseOf(text: string, { start, end, of }: Pick<Quantity, 'start' | 'end' | 'of'>): Span {
  return { start, end: of === null ? end : text.indexOf(of, end) + of.length };
}

/** Whether a number counts what the one before it counts: the next of a list, or a bare number. */
function isLike(text: string, before: Span, { start, end, of, qualifier }: Found): boolean {
  if (OF_THESE.test(text.slice(end))) return true;
  if (of === null) {
    return !BEFALLEN.test(text.slice(before.end, start)) && !WERE_BEFALLEN.test(text.slice(end));
  }
  const between = text.slice(before.end, start - (qualifier ? qualifier.length + 1 : 0));
  return /^(?:,| and|, and|(?:[^;\d]|(?:19|20)\d\d){0,50} (?:including|among them|among whom)) $/.test(
    between,
  );
}

const PER = /^(?:[^.;,\d]{0,12}?) (?:a|per|each|every|an) (hour|day|week|month|year)\b/i;
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
  `^ (?:out )?of (?:the |its |their |all )?(${NUMBER_PATTERN})(?![\\p{L}\\p{N}])`,
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
    if (isNoCount(before, first, money, percent, text.slice(end, sentence.end))) continue;
    const value = scaled(first, isRange ? second : undefined);
    if (Number.isNaN(value)) continue;
    const part = wholeAfter(text.slice(end, sentence.end));
    if (part) {
      end += part[0].length;
      pattern.lastIndex = end - sentence.start;
    }
    const tail = text.slice(end, sentence.end);
    if (IN_TIME.test(tail) || (value < 120 && AGED.test(before))) continue;
    // “Two sisters, one of them 16”: she is counted already.
    if (/^one$/i.test(first) && /^ of (?:them|whom)\b/.test(tail)) continue;
    const unit = unitOf({ currency: money ?? money2, percent, first, before, tail, part, found });
    if (unit?.unit === 'people' && !Number.isInteger(value)) continue;
    if (!unit || (/^(?:one|a)$/i.test(first) && unit.unit !== 'people' && !part)) continue;
    found.push({
      start,
      end,
      words: text.slice(start, end),
      value,
      max: isRange ? numberOf(second) : null,
      outOf: part ? numberOf(part[1]!) : null,
      ...unit,
      qualifier: qualifier?.toLowerCase() ?? null,
    });
  }
  return found;
}

/** “Two weeks ago”, “five years later”, “a 53-year-old man”: when or how old, not how many. */
const IN_TIME =
  /^[ -]\p{L}+[ -](?:ago|later|earlier|early|late|old|afterwards)\b|^ (?:days|weeks|months|years|decades) on(?=,| the (?:count|number|figure|total|toll)\b)|^ (?:hours|days|weeks|months|years|decades) after\b/u;
const AGED =
  /\b(?:aged|ages?|at the age of|turned|an? (?:girl|boy|child|man|woman) of) (?:(?:from|between) )?(?:\d{1,2} (?:to|and) )?$/i;

interface Context {
  currency: string | undefined;
  percent: string | undefined;
  /** The number, the sentence before it and after it. */
  first: string;
  before: string;
  tail: string;
  /** Whether it is a part of another number. */
  part: RegExpExecArray | null;
  found: readonly Found[];
}

function unitOf({ currency, percent, first, before, tail, part, found }: Context): Unit | null {
  if (currency && !percent)
    return { unit: CURRENCIES[currency.toLowerCase()] ?? currency, of: null };
  if (percent) return { unit: 'percent', of: null };
  const counted = OF_A_YEAR.test(tail) ? null : unitAfter(tail);
  if (counted?.unit === 'KRW' && !/(?:[mb]|tr)illion$/i.test(first)) return null;
  if (counted?.unit === 'GBP' && WEIGHT.test(`${before}·${tail}`))
    return { ...counted, unit: 'lb' };
  if (counted) return counted;
  const others = OF_THEM.exec(tail);
  if (others) {
    const unit = unitBefore(before);
    return unit ? { unit, of: others[1] ?? null } : null;
  }
  if (OF_THE_DEAD.test(tail)) return { unit: 'people', of: null };
  if (isBefallen(before, tail)) return { unit: 'people', of: null };
  if (
    (WERE_BEFALLEN.test(tail) && !namesAnimals(before)) ||
    ABOARD.test(tail) ||
    isCrowd(before, tail)
  )
    return { unit: 'people', of: null };
  if (part) {
    const unit = unitBefore(before);
    return unit ? { unit, of: null } : null;
  }
  return again(first, before, found, tail);
}

/** “Sent back 62,000, 17,000 of them Afghans”. */
const OF_THESE = /^ of (?:them|these|those|whom)\b/;

/** “12 others”, “100,000 of them”: what was named last. */
const OF_THEM = /^ (?:(others)|of (?:them|those|these|whom|its own|their own))\b/;
const OF_THE_DEAD =
  /^ of (?:the|those) (?:dead|wounded|injured|missing|killed|detained|arrested)\b/;

/** “weighs 50 pounds”, “six feet tall and 130 pounds”, “50 pounds of cocaine”. */
const WEIGHT = /\b(?:weigh\p{L}*|tall) [^,;]*·|· pounds of \p{Ll}/iu;

/** “A caravan of about 1,200 left”. */
function isCrowd(before: string, after: string): boolean {
  return (
    CROWD.test(before) &&
    !hasOwnNoun(
      after.replace(
        /^ (?:left|went|came|fled|had|has|set|crossed|reached|arrived|asked|was|were|in)\b.*/u,
        '',
      ),
    )
  );
}

const CROWD = new RegExp(
  `\\b(?:caravan|crowd|crew|family|group|convoy|party|band|column|team) of (?:(?:${QUALIFIERS}) )?$`,
  'i',
);

/** “145 of the 290 on board” */
const ABOARD = /^ (?:on board|aboard)\b/;

/** “Deaths rose from 1,200”, “the number of sites grew to 53”. */
const GREW =
  /\b(?:rose|fell|grew|risen|fallen|grown|increased|decreased|dropped|doubled|tripled|climbed|jumped|soared|surged|swelled|raised|upped|cut|(?:went|gone) (?:up|down)|increase|decrease|rise|fall|declined?|declining|slipped|shrank|swell|grow|(?:br(?:ing|ings|inging|ought)|tak(?:e|es|ing)|took|push(?:es|ed|ing)?) (?:the|its|that|this)\b[^,;]* (?:toll|total|number|count|tally))\b[^,;]*\b(?:from|to|by) (?:about |around |nearly |almost |some |more than |at least |over )?$/i;

/** “The number of people held in Libyan centres fell to 4,300”. */
const NUMBER_OF = /\bnumber of (?:\p{L}+ ){1,3}?(?=\p{L}+ed|who|in|at|from|on|held|still)\b/iu;

/** “Confirmed cases had reached 1,004”, “the toll stands at 11,300”. */
const REACHED =
  /\b(?:reached|hit|stands at|stood at|number of [^,;]* at|passed|topped|exceeded|totall?ed) (?:about |around |nearly |almost |some |more than |at least |over )?$/i;

/** “The 46,843 of the year before”. */
const OF_A_YEAR =
  /^ (?:of|in) (?:the|last) (?:previous |same )?(?:year|month|week|quarter|period)\b/;

/** “Fell 29 percent to 13,160”: what is left is no share. */
const SHARES = /\d[\d,.]* ?(?:percent|per cent|%)/g;

/** “$30,000 for the numbers 11, 28 and 46”: in a list each sum has its sign. */
const LISTS = /(?:, | and )$/;
const CURRENCY = /^[A-Z]{3}$/;

/** “21 of 29 states, up from just seven in 2014” */
const UP_FROM = /\b(?:up|down) from (?:just |only |about |around |nearly |some )?$/i;

/** “467 were missing, of whom 321 had returned” */
const OF_WHOM = /\bof whom (?:only |about |some |at least )?$/i;

/** “18 journalists in Cairo and four in Giza” */
const AND_THERE = /(?: and |, )· (?:in|at|near)\b/;

/** “had been 17 and 19” */
const AGES = /\b(?:was|were|been|is|are|aged) (?:only )?\d{1,2}(?:, \d{1,2})* and $/;

/** “a woman, 82, …” */
const AGE_ASIDE = /\p{L}, ·(?:[,.;]|$)/u;

/** “197 cases …, after 164 in 2023”: a bare number counts what the one before it counts. */
function again(
  number: string,
  before: string,
  found: readonly Found[],
  after: string,
): Unit | null {
  const last = found.findLast(({ unit }) => unit !== 'percent');
  if (last && AND_THERE.test(`${before}·${after}`)) return { unit: last.unit, of: null };
  if (last && OF_WHOM.test(before)) return { unit: last.unit, of: null };
  if (last && /^ more(?:[.,;]|$)/.test(after)) return { unit: last.unit, of: null };
  if (last && REACHED.test(before) && !CURRENCY.test(last.unit) && !hasOwnNoun(after))
    return { unit: last.unit, of: null };
  if (last && UP_FROM.test(before) && !hasOwnNoun(after)) return { unit: last.unit, of: null };
  if (
    !/^\d{2}|^\d,|(?:hundred|[mb]illion|thousand)$/.test(number) ||
    /^ ?(?:[-:]\d|[a-z]*-)/.test(after)
  )
    return null;
  if (AGES.test(before)) return null;
  if (hasOwnNoun(after) || /^ \p{Lu}\p{Ll}+ \d/u.test(after)) return null;
  if (AGE_ASIDE.test(`${before}·${after}`)) return null;
  if (!last && (GREW.test(before) || REACHED.test(before)) && !/^ \p{Lu}/u.test(after)) {
    const unit = unitBefore(NUMBER_OF.exec(before)?.[0] ?? before.replace(SHARES, ''));
    return unit ? { unit, of: null } : null;
  }
  const compares =
    /(?:\b(?:after|against|versus|from|than|to|the|and|of|with|were|was|including|year[’']s|month[’']s) |, )$/i.test(
      before,
    );
  if (!last || !compares) return null;
  return LISTS.test(before) && CURRENCY.test(last.unit) ? null : { unit: last.unit, of: null };
}
