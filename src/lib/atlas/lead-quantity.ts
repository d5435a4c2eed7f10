import type { Quantity } from '../facts/fact';

/** People before anything else counted, money next; years and shares of something last. */
const LEAD_ORDER = ['people', 'cases', 'sites', 'flights', 'USD'];

/** The number of a fact that is set off; null if it states none, for words such as “dozens” are no figure. */
export function leadQuantity(quantities: readonly Quantity[]): Quantity | null {
  const rank = ({ unit }: Quantity) => {
    const found = LEAD_ORDER.indexOf(unit);
    return found < 0 ? LEAD_ORDER.length : found;
  };
  const stated = quantities.filter(({ value }) => value !== null);
  return stated.sort((a, b) => rank(a) - rank(b) || a.start - b.start)[0] ?? null;
}
