import type { Feature, LineString, Point, Position } from 'geojson';
import type { FlowProperties } from '../atlas/marks';
import type { LngLat } from '../core/lng-lat';

/** Width at the goal in px for 10, 100, … 100,000 people, and where no number is stated. */
const LEAST_PX = 2.6;
const MOST_PX = 6.2;
const UNKNOWN_PX = 4.4;

/** A flow is cut into so many pieces, each a little wider than the one before. */
const PIECES = 40;

/** Width of the first piece: a hair. */
const HAIR_PX = 0.8;

/** Width of a flow at its goal in px, by order of size (LOOK, "flow"). */
export function flowWidthPx(value: number | null): number {
  if (value === null) return UNKNOWN_PX;
  const orders = Math.log10(Math.max(value, 10)) - 1;
  return Math.min(MOST_PX, LEAST_PX + (orders * (MOST_PX - LEAST_PX)) / 4);
}

/** A stretch of a flow. `widthPx` grows along it; `slug` is the flow's id, the key of its state. */
type Piece = Feature<LineString, FlowProperties & { slug: string; widthPx: number }>;

/** The tip of a flow: which way it points, clockwise from north, and how wide the shaft is. */
type Tip = Feature<Point, FlowProperties & { slug: string; widthPx: number; bearing: number }>;

/** A line as pieces of equal length in the projection, first to last. */
export function flowPieces({ geometry, properties }: Feature<LineString, FlowProperties>): Piece[] {
  const line = geometry.coordinates;
  const lengths = line.slice(1).map((to, i) => gap(line[i] ?? to, to));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const goal = flowWidthPx(properties.value);
  return Array.from({ length: PIECES }, (_, i) => ({
    type: 'Feature',
    geometry: {
      type: 'LineString',
      coordinates: stretch(line, lengths, (total * i) / PIECES, (total * (i + 1)) / PIECES),
    },
    properties: {
      ...properties,
      slug: properties.id,
      widthPx: HAIR_PX + ((goal - HAIR_PX) * (i + 1)) / PIECES,
    },
  }));
}

/** Where a flow ends; null for a line without length. */
export function flowTip({ geometry, properties }: Feature<LineString, FlowProperties>): Tip | null {
  const [before, end] = geometry.coordinates.slice(-2);
  if (!before || !end || gap(before, end) === 0) return null;
  const bearing = (Math.atan2(mx(end) - mx(before), my(end) - my(before)) * 180) / Math.PI;
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: end as LngLat },
    properties: {
      ...properties,
      slug: properties.id,
      widthPx: flowWidthPx(properties.value),
      bearing,
    },
  };
}

const mx = ([lng = 0]: Position) => lng;
const my = ([, lat = 0]: Position) =>
  (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI;
const gap = (a: Position, b: Position) => Math.hypot(mx(b) - mx(a), my(b) - my(a));

/** The part of a line between two distances from its start. */
function stretch(line: Position[], lengths: number[], from: number, to: number): Position[] {
  const part: Position[] = [];
  let walked = 0;
  lengths.forEach((length, i) => {
    const [a, b] = [line[i], line[i + 1]];
    const [start, end] = [walked, walked + length];
    walked = end;
    if (!a || !b || length === 0 || end < from || start > to) return;
    const at = (distance: number): Position => {
      const t = Math.min(1, Math.max(0, (distance - start) / length));
      return [mx(a) + (mx(b) - mx(a)) * t, (a[1] ?? 0) + ((b[1] ?? 0) - (a[1] ?? 0)) * t];
    };
    if (part.length === 0) part.push(at(from));
    part.push(at(to));
  });
  return part;
}
