import type { Span } from '../core/span';

const YEAR = /\b(?:in|of|during|for|by|throughout) (?:early |mid-|late )?((?:19|20)\d{2})\b/i;
const LEAD =
  /^(?:In|During|Throughout) (?:the [\p{Ll} ]{1,30} of )?(?:\p{Lu}\p{Ll}+ )?((?:19|20)\d{2})\b(?!-)/u;
const EARLIER = '(?:the |a )?(?:year before|previous year|year earlier|year ago|year prior)';
const EARLIER_AFTER = new RegExp(`\\b${EARLIER}\\b(?![’']s)`, 'i');
const EARLIER_BEFORE = new RegExp(`\\b${EARLIER}[’']s (?:\\p{L}+ ){0,2}$`, 'iu');

/** Before a number these set it against another: its year is its own, not the fact’s. */
const COMPARED = /\b(?:compared (?:to|with)|against|than|from)(?: \p{L}+){0,3} $/iu;

/**
 * The year that each of several numbers has to itself: “from 2,159 in 2023 to 5,852 in 2024”. Null
 * for a number without one, and for all if the sentence does not set two years apart.
 *
 * @param quantities In the order of the sentence.
 */
export function ownYears(
  text: string,
  sentence: Span,
  quantities: readonly (Span & { unit: string })[],
): (string | null)[] {
  const lead = LEAD.exec(text.slice(sentence.start, sentence.end))?.[1] ?? null;
  let base = lead;
  let isCompared = false;
  const years = quantities.map(({ start, end, unit }, i) => {
    if (unit === 'percent') return null;
    const before = text.slice(quantities[i - 1]?.end ?? sentence.start, start);
    const after = text.slice(end, quantities[i + 1]?.start ?? sentence.end);
    const clause = /;(?<own>[^;]*)$/.exec(before)?.groups?.own ?? '';
    const stated = (YEAR.exec(after.split(';')[0]!) ?? YEAR.exec(clause))?.[1] ?? null;
    const earlier = EARLIER_BEFORE.test(before) || (!stated && EARLIER_AFTER.test(after));
    if (base && earlier) return String(Number(base) - 1);
    base ??= stated;
    if (i > 0 && stated && COMPARED.test(before)) isCompared = true;
    return stated ?? lead;
  });
  return isCompared || new Set(years.filter(Boolean)).size > 1 ? years : years.map(() => null);
}

/** A sentence without the years of what it only compares with: “5,852, compared to 2,159 in 2023”. */
export function withoutComparedYears(sentence: string): string {
  return sentence.replace(
    /\b(?:(?:compared (?:to|with)|(?:twice|times|half|double) (?:\p{L}+ ){1,4}as(?= in )|against(?= (?:\p{L}+ ){0,3}[\d$€£])|than(?! [\d$€£]))|(?<=\b(?:up|down|(?:rose|fell|grew|dropped|rise|fall|increase|decrease|climbed|jumped)\b[^,;.]{0,40}) )from(?= (?:\p{L}+ ){0,3}[\d$€£]))(?: (?:[^,;.]|[,.](?=\d)){0,40}?\b(?:in|of) )(?:19|20)\d{2}\b/giu,
    (whole) => whole.replace(/\d{4}$/, '····'),
  );
}
