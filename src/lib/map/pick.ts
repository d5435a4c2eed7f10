/** Something under the pointer: whose mark it is, in which style layer, how far away in px. */
export interface Hit {
  slug: string;
  layer: string;
  distancePx: number;
}

/** The slugs under the pointer, each once: points before areas before countries, near before far. */
export function ranked(hits: readonly Hit[], ranks: Readonly<Record<string, number>>): string[] {
  const rank = ({ layer }: Hit) => ranks[layer] ?? Infinity;
  const sorted = [...hits].sort((a, b) => rank(a) - rank(b) || a.distancePx - b.distancePx);
  return [...new Set(sorted.map(({ slug }) => slug))];
}

/** What a click opens. Another click at the same spot goes on to what lies below, and round. */
export function nextPick(
  slugs: readonly string[],
  open: string | null,
  sameSpot: boolean,
): string | null {
  const first = slugs[0] ?? null;
  if (!sameSpot || open === null) return first;
  const at = slugs.indexOf(open);
  return at < 0 ? first : (slugs[(at + 1) % slugs.length] ?? null);
}
