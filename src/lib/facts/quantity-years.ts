import type { Span } from '../core/span';

const YEAR = /\b(?:in|of|during|for|by|throughout) (?:early |mid-|late )?((?:19|20)\d{2})\b/i;
const BEFORE = /\b(?:the|a) (?:year before|previous year|year earlier|year ago)\b/i;

/**
 * The year that each of several numbers has to itself: “from 2,159 in 2023 to 5,852 in 2024”. Null
 * for a number without one, and for all if the sentence does not tell two years apart.
 *
 * @param quantities In the order of the sentence.
 */
export function ownYears(
  text: string,
  sentence: Span,
  quantities: readonly (Span & { unit: string })[],
): (string | null)[] {
  let last: number | null = null;
  const years = quantities.map(({ end, unit }, i) => {
    const stretch = text.slice(end, quantities[i + 1]?.start ?? sentence.end);
    const stated = YEAR.exec(stretch)?.[1];
    if (unit === 'percent') return null;
    if (stated) last = Number(stated);
    else if (last !== null && BEFORE.test(stretch)) return String(last - 1);
    return stated ?? null;
  });
  return new Set(years.filter(Boolean)).size > 1 ? years : years.map(() => null);
}
