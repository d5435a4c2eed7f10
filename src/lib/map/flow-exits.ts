import type { FlowProperties, Marks } from '../atlas/marks';
import { meet, type Box } from '../atlas/spots';
import { hasPoint } from '../core/bbox';
import type { LngLat } from '../core/lng-lat';
import type { View } from './live-map-options';
import { project, type StagePoint, type StageSize } from './mercator';

/** Where a flow leaves the map, and what is written there. */
export interface FlowExit extends StagePoint {
  slug: string;
  href: string;
  /** "to China, at least 3,706", "from Banteay Meanchey". */
  text: string;
}

/** A letter in italics of 13 px, the height of a line, and the air around it, in px. */
const LETTER_PX = 6.2;
const LINE_PX = 18;
const AIR_PX = 8;

/** Where the edge is taken, words move inward along their line in steps of so many px. */
const STEP_PX = 28;
const STEPS = 6;

/** The part of the stage that words may stand in. */
export function roomFor(
  { width, height }: StageSize,
  covered: { right: number; bottom: number },
): Box {
  // Degrees stand along the upper edge.
  return { left: 0, top: 22, right: width - covered.right, bottom: height - covered.bottom };
}

/** Width of a letter of a place's name and height of it with its local name, in px. */
const NAME_PX = 7.6;
const NAME_HIGH_PX = 36;

/** About where the names of the marks in sight stand: of an area on its point, of a town on both sides of its disc. */
export function nameBoxes({ labels, points }: Marks, { camera, size, look }: View): Box[] {
  const marks = [...labels.features, ...points.features].filter(({ geometry }) =>
    hasPoint(look.bbox, geometry.coordinates),
  );
  return marks.map(({ geometry, properties }) => {
    const { x, y } = project(camera, size, geometry.coordinates as LngLat);
    const beside = properties.kind === 'city' || properties.kind === 'site' ? 2 : 1;
    const half = (properties.name.length * NAME_PX * beside) / 2;
    const high = NAME_HIGH_PX / 2;
    return { left: x - half, right: x + half, top: y - high, bottom: y + high };
  });
}

/**
 * The words of each flow of which one end is in sight and the other is not, beside the edge that it
 * crosses: where it goes on to, or comes from. Words that would lie on others, or on what is taken
 * already, are left out, those of the fewest people first.
 *
 * @param names Names of places by slug.
 * @param taken What covers the map: buttons, scale, credit.
 */
export function flowExits(
  flows: Marks['flows']['features'],
  names: ReadonlyMap<string, string>,
  { camera, size }: Pick<View, 'camera' | 'size'>,
  room: Box,
  taken: readonly Box[],
): FlowExit[] {
  const boxes = [...taken];
  return flows
    .toSorted((a, b) => (b.properties.value ?? 0) - (a.properties.value ?? 0))
    .flatMap(({ geometry, properties }) => {
      const line = geometry.coordinates.map((at) => project(camera, size, at as LngLat));
      const [start, end] = [isIn(line[0], room), isIn(line.at(-1), room)];
      const name = names.get(start ? properties.to : properties.from);
      if (start === end || name === undefined) return [];
      const text = wordsOf(properties, start, name);
      const inward = start ? line.toReversed() : line;
      for (const point of stepsAlong(inward, room)) {
        const box = boxAround(point, text, room);
        if (boxes.some((other) => meet(box, other))) continue;
        boxes.push(box);
        const { slug, href } = properties;
        const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
        return [{ slug, href, text, x, y }];
      }
      return [];
    });
}

/** Half of a number along a line, in px. */
const HALF_NUMBER_PX = 40;

/** The flows whose middle is so near an edge, or past it, that the number there would be cut off. */
export function cutOff(
  flows: Marks['flows']['features'],
  { camera, size }: Pick<View, 'camera' | 'size'>,
  { left, top, right, bottom }: Box,
): string[] {
  const inner = {
    left: left + HALF_NUMBER_PX,
    top: top + HALF_NUMBER_PX,
    right: right - HALF_NUMBER_PX,
    bottom: bottom - HALF_NUMBER_PX,
  };
  return flows.flatMap(({ geometry: { coordinates }, properties: { slug } }) => {
    const middle = coordinates[Math.floor(coordinates.length / 2)];
    return middle && isIn(project(camera, size, middle as LngLat), inner) ? [] : [slug];
  });
}

function wordsOf({ label }: FlowProperties, leaves: boolean, name: string): string {
  return (leaves ? `to ${name}` : `from ${name}`) + (label && `, ${label}`);
}

function isIn(point: StagePoint | undefined, { left, top, right, bottom }: Box): boolean {
  return !!point && point.x > left && point.x < right && point.y > top && point.y < bottom;
}

/** Points of a line from outside: where it comes into the room, and further on every few px. */
function stepsAlong(line: readonly StagePoint[], room: Box): StagePoint[] {
  const first = line.findIndex((point) => isIn(point, room));
  const [outside, inside] = [line[first - 1], line[first]];
  if (!outside || !inside) return [];
  const path = [entry(outside, inside, room), ...line.slice(first)];
  const points: StagePoint[] = [];
  let next = 0;
  let walked = 0;
  for (let i = 1; i < path.length && points.length < STEPS; i++) {
    const [from, to] = [path[i - 1]!, path[i]!];
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    for (; next <= walked + length && points.length < STEPS; next += STEP_PX) {
      const share = length ? (next - walked) / length : 0;
      points.push({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });
    }
    walked += length;
  }
  return points;
}

/** Where a straight line from outside a box to inside it crosses its edge. */
function entry(
  outside: StagePoint,
  inside: StagePoint,
  { left, top, right, bottom }: Box,
): StagePoint {
  const [dx, dy] = [inside.x - outside.x, inside.y - outside.y];
  const shares = [
    outside.x < left && (left - outside.x) / dx,
    outside.x > right && (right - outside.x) / dx,
    outside.y < top && (top - outside.y) / dy,
    outside.y > bottom && (bottom - outside.y) / dy,
  ].map(Number);
  const share = Math.max(...shares);
  return { x: outside.x + dx * share, y: outside.y + dy * share };
}

/** The box of words around a point, moved so that it is within the room. */
function boxAround({ x, y }: StagePoint, text: string, room: Box): Box {
  const [half, high] = [(text.length * LETTER_PX) / 2 + AIR_PX, LINE_PX / 2];
  const [cx, cy] = [
    Math.min(Math.max(x, room.left + half), room.right - half),
    Math.min(Math.max(y, room.top + high), room.bottom - high),
  ];
  return { left: cx - half, right: cx + half, top: cy - high, bottom: cy + high };
}
