import type { Position } from 'geojson';

const key = ([lng = 0, lat = 0]: Position) => `${lng} ${lat}`;

/**
 * Lines that end where another begins, as one line: a border comes in pieces, and every end of a
 * piece would show as a notch. Directions are kept; rings close.
 */
export function stitch(lines: readonly Position[][]): Position[][] {
  const byStart = new Map<string, Position[][]>();
  for (const line of lines) {
    const [first] = line;
    if (first) byStart.set(key(first), [...(byStart.get(key(first)) ?? []), line]);
  }
  const starts = new Set(lines.flatMap((line) => line.slice(-1).map(key)));
  const used = new Set<Position[]>();
  const follow = (first: Position[]): Position[] => {
    const joined: Position[] = [];
    for (let line: Position[] | undefined = first; line;) {
      used.add(line);
      joined.push(...(joined.length ? line.slice(1) : line));
      const end: Position | undefined = line.at(-1);
      line = end && byStart.get(key(end))?.find((next) => !used.has(next));
    }
    return joined;
  };
  const heads = lines.filter(([first]) => first && !starts.has(key(first)));
  return [...heads, ...lines].flatMap((line) => (used.has(line) ? [] : [follow(line)]));
}
