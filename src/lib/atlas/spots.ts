/** A box of the sheet in px. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A point of it. */
export type Pixel = [x: number, y: number];

/** Whether two boxes have a point in common. */
export function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** On which side of the line from `p` to `q` a point lies: below 0, above it, or 0 on the line. */
function side(p: Pixel, q: Pixel, r: Pixel): number {
  return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
}

/** Whether two straight lines cross. */
function cross([a, b]: [Pixel, Pixel], [c, d]: [Pixel, Pixel]): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** Whether a line runs through a box. */
export function cuts(line: [Pixel, Pixel], { left, top, right, bottom }: Box): boolean {
  const falling: [Pixel, Pixel] = [
    [left, top],
    [right, bottom],
  ];
  const rising: [Pixel, Pixel] = [
    [right, top],
    [left, bottom],
  ];
  return cross(line, falling) || cross(line, rising);
}

/** Where a figure may stand, what that costs by itself, and what it takes of the sheet. */
export interface Spot {
  at: Pixel;
  /** Which side of the text is at the spot. */
  anchor: 'left' | 'right' | 'center';
  box: Box;
  /** From its place to it; null for a figure inside its shape. */
  leader: [Pixel, Pixel] | null;
  cost: number;
}

/** px of distance that a clash of two figures is worth. */
export const COST = { textOnText: 2000, leaderOnText: 600, leaderOnLeader: 250 };

/** Rounds of improvement; the first atlas is settled after four. */
const ROUNDS = 5;

/** The cost of two figures standing where they stand. */
function clash(a: Spot, b: Spot): number {
  let cost = meet(a.box, b.box) ? COST.textOnText : 0;
  if (a.leader && cuts(a.leader, b.box)) cost += COST.leaderOnText;
  if (b.leader && cuts(b.leader, a.box)) cost += COST.leaderOnText;
  if (a.leader && b.leader && cross(a.leader, b.leader)) cost += COST.leaderOnLeader;
  return cost;
}

/** What all figures cost together. */
function total(spots: readonly Spot[]): number {
  return spots.reduce(
    (sum, spot, i) =>
      spots.slice(i + 1).reduce((inner, other) => inner + clash(spot, other), sum + spot.cost),
    0,
  );
}

/** One spot for each figure, taken in turn from `first` on: the cheapest beside the others, until all rest. */
function settleFrom(first: number, choices: readonly Spot[][]): Spot[] {
  const chosen: (Spot | undefined)[] = choices.map(() => undefined);
  for (let turn = 0; turn < ROUNDS * choices.length; turn++) {
    const i = (first + turn) % choices.length;
    const others = chosen.filter((spot, j) => spot && j !== i) as Spot[];
    let least = Infinity;
    for (const spot of choices[i]!) {
      if (spot.cost >= least) break;
      const cost = others.reduce((sum, other) => sum + clash(spot, other), spot.cost);
      if (cost < least) [least, chosen[i]] = [cost, spot];
    }
  }
  return chosen as Spot[];
}

/** One spot of each list of choices, the cheapest first in each, so that all together cost little: the best that any first turn leads to. */
export function settle(choices: readonly Spot[][]): Spot[] {
  const tries = choices.map((_, first) => settleFrom(first, choices));
  const costs = tries.map(total);
  return tries[costs.indexOf(Math.min(...costs))] ?? [];
}
