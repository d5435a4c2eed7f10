import type { Feature, LineString, Point, Position } from 'geojson';
import type { FlowProperties } from '../atlas/marks';

/** Width at the goal in px for 10, 100, … 100,000 people, and where no number is stated. */
const LEAST_PX = 2.6;
const MOST_PX = 6.2;
const UNKNOWN_PX = 4.4;

/** A flow is cut into so many pieces, each a little wider than the one before. */
const PIECES = 40;

/** Width of the first piece: a hair. */
const HAIR_PX = 0.8;

/** Scale of the 16 px arrowhead per px of shaft: three times as wide as the shaft. */
const TIP_SHARE = 0.22;

/**
 * A flow shorter than this on the stage is inside a dot; its facts have risen to the country. A
 * filter sees whole zooms only, so that flows appear at up to twice this length.
 */
const SHORTEST_PX = 32;

/** A letter along a flow in px, in italics of 13 px, and the share of a line that its words may take. */
const LETTER_PX = 6;
const WORDS_SHARE = 0.75;

/** The zoom from which a flow is long enough to be seen as a movement. */
export function flowFromZoom(flow: Feature<LineString, FlowProperties>): number {
  return zoomOfLength(flow.geometry, SHORTEST_PX);
}

/** What is written along a flow on a map of the world: all that is said of it where that fits, else its number. */
export function worldWords({ geometry, properties }: Feature<LineString, FlowProperties>): string {
  const words = toldOf(properties);
  return zoomOfLength(geometry, wordsPx(words)) <= 1 ? words : properties.label;
}

/** "more than 40,000 deported from Myanmar to China". */
export function toldOf({ label, told }: FlowProperties): string {
  return `${label} ${told}`.trim();
}

/** How far apart in px the ends of a flow are at least for such words along it. */
export function wordsPx(words: string): number {
  return (words.length * LETTER_PX) / WORDS_SHARE;
}

/** The zoom from which the ends of a line are so many px apart. */
function zoomOfLength({ coordinates }: LineString, px: number): number {
  const [start, end] = [coordinates[0], coordinates.at(-1)];
  if (!start || !end) return Infinity;
  return Math.log2((px * 360) / (512 * Math.max(gap(start, end), 1e-6)));
}

/** Width of a flow at its goal in px, by order of size (LOOK, "flow"). */
export function flowWidthPx(value: number | null): number {
  if (value === null) return UNKNOWN_PX;
  const orders = Math.log10(Math.max(value, 10)) - 1;
  return Math.min(MOST_PX, LEAST_PX + (orders * (MOST_PX - LEAST_PX)) / 4);
}

/** A stretch of a flow. `widthPx` grows along it. */
type Piece = Feature<LineString, FlowProperties & { widthPx: number }>;

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
      widthPx: HAIR_PX + ((goal - HAIR_PX) * (i + 1)) / PIECES,
    },
  }));
}

/**
 * The tip of a flow (`bearing` clockwise from north, kept `clearPx` off the goal) and the middle of
 * it, where its number stands (`slope`, read from the left). Nothing for a line without length.
 */
export function flowEnds(
  { geometry, properties }: Feature<LineString, FlowProperties>,
  clearPx: number,
): Feature<Point>[] {
  const line = geometry.coordinates;
  const [before, end] = line.slice(-2);
  const middle = line[Math.floor(line.length / 2)];
  const next = line[Math.floor(line.length / 2) - 1];
  if (!before || !end || !middle || !next || gap(before, end) === 0) return [];
  const tipScale = TIP_SHARE * flowWidthPx(properties.value);
  const slope = bearingOf(next, middle) - 90;
  const at = (coordinates: Position, more: object): Feature<Point> => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates },
    properties: { ...properties, ...more },
  });
  return [
    at(end, { bearing: bearingOf(before, end), tipScale, tipOffset: [0, clearPx / tipScale] }),
    at(middle, { slope: slope > 90 ? slope - 180 : slope < -90 ? slope + 180 : slope }),
  ];
}

const bearingOf = (from: Position, to: Position) =>
  (Math.atan2(mx(to) - mx(from), my(to) - my(from)) * 180) / Math.PI;
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
