/** Letters typed within this time of each other make one word (APG, "Listbox", type-ahead). */
const WORD_MS = 700;

let typed = '';
let last = 0;

/**
 * Where a key leads in a list of names: the next, the one before, the ends, or, from letters typed in
 * quick succession, the next name that begins with them. Null if nowhere.
 *
 * @param at Position of the row that has the focus.
 */
export function rowAfter(key: string, at: number, names: readonly string[]): number | null {
  const end = names.length - 1;
  const steps: Record<string, number> = {
    ArrowDown: Math.min(at + 1, end),
    ArrowUp: Math.max(at - 1, 0),
    Home: 0,
    End: end,
  };
  const to = steps[key];
  if (to !== undefined) return to;
  if ([...key].length !== 1 || key === ' ') return null;
  const now = Date.now();
  typed = now - last < WORD_MS ? typed + key.toLowerCase() : key.toLowerCase();
  last = now;
  const from = typed.length === 1 ? 1 : 0;
  const order = names.map((_, i) => (at + from + i) % names.length);
  return order.find((i) => names[i]!.trim().toLowerCase().startsWith(typed)) ?? null;
}
