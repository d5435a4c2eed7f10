import type { Feature, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import centerOfMass from '@turf/center-of-mass';
import polylabel from 'polylabel';
import { feature } from 'topojson-client';
import type { LngLat } from '../core/lng-lat';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';

/** What a boundary says of itself. */
export interface BoundaryProperties {
  /** ISO 3166-1 alpha-2; empty if none is agreed. */
  country: string;
  /** Held by another than the country it is drawn in (geodata/README.md, "Disputed borders"). */
  disputed?: boolean;
}

/** The boundaries of the world: two levels on the same arcs, so that their edges coincide. */
export type Boundaries = Topology<{
  admin1: GeometryCollection<BoundaryProperties>;
  countries: GeometryCollection<BoundaryProperties>;
}>;

type Shape = GeometryObject<BoundaryProperties>;

/** The index of a topology, made once for each. */
interface Index {
  shapes: ReadonlyMap<string, Shape>;
  /** How many first-level units have each arc in their outline: one at a coast, two on land. */
  uses: Uint8Array;
}

const indexes = new WeakMap<Boundaries, Index>();

/** The arcs of a shape, ring by ring; `~i` is arc `i` run backwards. */
function rings(shape: Shape): number[][] {
  if (shape.type === 'Polygon') return shape.arcs;
  if (shape.type === 'MultiPolygon') return shape.arcs.flat();
  return [];
}

/** All arcs of a shape's outline; `~i` is arc `i` run backwards. */
export function arcsOf(shape: Shape): number[] {
  return rings(shape).flat();
}

function indexOf(boundaries: Boundaries): Index {
  const known = indexes.get(boundaries);
  if (known) return known;
  const { admin1, countries } = boundaries.objects;
  const uses = new Uint8Array(boundaries.arcs.length);
  for (const arc of admin1.geometries.flatMap(rings).flat()) {
    const i = arc < 0 ? ~arc : arc;
    uses[i] = (uses[i] ?? 0) + 1;
  }
  const shapes = [...admin1.geometries, ...countries.geometries].map((shape): [string, Shape] => [
    String(shape.id),
    shape,
  ]);
  const index = { shapes: new Map(shapes), uses };
  indexes.set(boundaries, index);
  return index;
}

/** Whether there is an outline for a place id (`iso:KH`, `gn1:KH.08`). */
export function hasArea(boundaries: Boundaries, id: string): boolean {
  return indexOf(boundaries).shapes.has(id);
}

/** The outline of a place with RFC 7946 winding, or null if there is none. */
export function areaOf(
  boundaries: Boundaries,
  id: string,
): Feature<Polygon | MultiPolygon, BoundaryProperties> | null {
  const shape = indexOf(boundaries).shapes.get(id);
  if (!shape || (shape.type !== 'Polygon' && shape.type !== 'MultiPolygon')) return null;
  const { geometry, properties } = feature(boundaries, shape) as Feature<
    Polygon | MultiPolygon,
    BoundaryProperties
  >;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const wound = polygons.map((polygon) => polygon.map((ring, i) => windRing(ring, i === 0)));
  const [only] = wound;
  return {
    type: 'Feature',
    id,
    properties,
    geometry:
      only && wound.length === 1
        ? { type: 'Polygon', coordinates: only }
        : { type: 'MultiPolygon', coordinates: wound },
  };
}

/** How near the middle of an outline is to the best one, in degrees: about 1 km. */
const MIDDLE_DEGREES = 0.01;

/**
 * Where the name of a place stands: the middle of its largest part, or the point of that farthest
 * from any edge where the middle lies outside. Null without an outline.
 */
export function middleOf(boundaries: Boundaries, id: string): LngLat | null {
  const geometry = areaOf(boundaries, id)?.geometry;
  if (!geometry) return null;
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const size = ([ring = []]: Position[][]) => Math.abs(signedArea(ring));
  const largest = parts.reduce((a, b) => (size(b) > size(a) ? b : a));
  const part: Polygon = { type: 'Polygon', coordinates: largest };
  const { coordinates } = centerOfMass(part).geometry;
  const middle = booleanPointInPolygon(coordinates, part)
    ? coordinates
    : polylabel(largest as [number, number][][], MIDDLE_DEGREES);
  return [middle[0]!, middle[1]!];
}

/** Twice the signed area of a ring in square degrees; positive runs counter-clockwise. */
export function signedArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []] = [ring[i - 1], ring[i]];
    sum += x1 * y2 - x2 * y1;
  }
  return sum;
}

/** A ring wound as RFC 7946 asks: an outer one counter-clockwise, a hole clockwise. */
export function windRing(ring: Position[], outer: boolean): Position[] {
  return signedArea(ring) > 0 === outer ? ring : [...ring].reverse();
}

/**
 * The parts of an outline that border on other land, never the coast. Each line runs with the
 * place on its right-hand side, so that a band can be drawn on the inside. Empty for an island.
 */
export function landEdges(boundaries: Boundaries, id: string): MultiLineString {
  return edges(boundaries, id, (uses) => uses > 1);
}

/** The parts of an outline that lie on the sea, with the place on their right-hand side. */
export function coastEdges(boundaries: Boundaries, id: string): MultiLineString {
  return edges(boundaries, id, (uses) => uses === 1);
}

function edges(
  boundaries: Boundaries,
  id: string,
  wanted: (uses: number) => boolean,
): MultiLineString {
  const { shapes, uses } = indexOf(boundaries);
  const shape = shapes.get(id);
  const coordinates: Position[][] = [];
  for (const ring of shape ? rings(shape) : []) {
    const whole = ring.flatMap((arc, i) =>
      i ? pointsOf(boundaries, arc).slice(1) : pointsOf(boundaries, arc),
    );
    const clockwise = signedArea(whole) < 0;
    const outer = isOuter(shape, ring);
    for (const arc of ring.filter((arc) => wanted(uses[arc < 0 ? ~arc : arc] ?? 0))) {
      const points = pointsOf(boundaries, arc);
      coordinates.push(clockwise === outer ? points : points.reverse());
    }
  }
  return { type: 'MultiLineString', coordinates: joined(coordinates) };
}

/** Whether a ring is the outer one of its polygon, not a hole. */
function isOuter(shape: Shape | undefined, ring: number[]): boolean {
  if (shape?.type === 'Polygon') return shape.arcs[0] === ring;
  if (shape?.type === 'MultiPolygon') return shape.arcs.some((polygon) => polygon[0] === ring);
  return true;
}

/** Lines that meet end to start become one: fewer caps, and a band without gaps. */
function joined(lines: Position[][]): Position[][] {
  const key = ([x, y]: Position) => `${x},${y}`;
  const out: Position[][] = [];
  for (const line of lines) {
    const last = out[out.length - 1];
    const [end, start] = [last?.[last.length - 1], line[0]];
    if (last && end && start && key(end) === key(start)) last.push(...line.slice(1));
    else out.push([...line]);
  }
  const [first, last] = [out[0], out[out.length - 1]];
  if (first && last && first !== last) {
    const [end, start] = [last[last.length - 1], first[0]];
    if (end && start && key(end) === key(start)) {
      last.push(...first.slice(1));
      out.shift();
    }
  }
  return out;
}

/** The points of an arc in degrees, in the direction asked for. */
function pointsOf(boundaries: Boundaries, arc: number): Position[] {
  const line = feature(boundaries, { type: 'LineString', arcs: [arc] });
  return line.geometry.type === 'LineString' ? line.geometry.coordinates : [];
}
