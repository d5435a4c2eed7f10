import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { Feature, LineString, MultiPolygon, Point, Polygon } from 'geojson';
import type { LngLat } from '../core/lng-lat';
import type { AtlasPlace } from './atlas';
import { areaOf, type Boundaries } from './boundaries';
import { markProperties } from './mark-properties';
import type { FigureProperties, MarkProperties } from './marks';

/** The zoom at which the world is laid out: 512 · 2^1.6 px around the equator. */
const WORLD_PX = 512 * 2 ** 1.6;

/** A shape at least this wide and high, in px at that zoom, carries its figure inside. */
const ROOM = { width: 90, height: 70 };

/** Where a figure in open sea may stand: how far from its shape in px, and in which direction. */
const DISTANCES = [70, 95, 120, 150, 185];
const DIRECTIONS = Array.from({ length: 24 }, (_, i) => (i / 24) * 2 * Math.PI);

/** A px of text on land costs as much as this many px of distance. */
const LAND_COST = 26;

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

type Pixel = [x: number, y: number];

function project([lng, lat]: LngLat): Pixel {
  const y = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / Math.PI;
  return [((lng + 180) / 360) * WORLD_PX, ((1 - y) / 2) * WORLD_PX];
}

function unproject([x, y]: Pixel): LngLat {
  const lat = (Math.atan(Math.exp((1 - (2 * y) / WORLD_PX) * Math.PI)) * 360) / Math.PI - 90;
  return [(x / WORLD_PX) * 360 - 180, lat];
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether two straight lines cross. */
function cross([a, b]: [Pixel, Pixel], [c, d]: [Pixel, Pixel]): boolean {
  const side = (p: Pixel, q: Pixel, r: Pixel) =>
    (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** Size of a figure in px by the facts it counts, as LOOK sets it: 16, 22, 36. */
export function figureSize(total: number): number {
  return total >= 10 ? 36 : total >= 2 ? 22 : 16;
}

/** Places inside that a figure counts too; a loose region's count is its own. */
function inside(place: AtlasPlace): number {
  return place.geometry === 'extent' ? 0 : place.inside.length;
}

/** The box that a figure with its name takes, hung from its point to one side. */
function textBox([x, y]: Pixel, anchor: FigureProperties['anchor'], place: AtlasPlace): Box {
  const width = Math.max(36, place.name.length * 7.2, inside(place) ? 120 : 0);
  const height = figureSize(markProperties(place).total) + 18 + (inside(place) ? 16 : 0);
  const left = anchor === 'left' ? x : anchor === 'right' ? x - width : x - width / 2;
  return { left, top: y - 14, right: left + width, bottom: y - 14 + height };
}

/** Points spread over a box, in degrees. */
function samples({ left, top, right, bottom }: Box): LngLat[] {
  const steps = [0, 0.25, 0.5, 0.75, 1];
  return steps.flatMap((i) =>
    steps.map((j) => unproject([left + (right - left) * i, top + (bottom - top) * j])),
  );
}

/** Land, with a quick no for points outside a country's box. */
function landTest(boundaries: Boundaries): (point: LngLat) => boolean {
  const shapes = boundaries.objects.countries.geometries.flatMap((shape) => {
    const area = areaOf(boundaries, String(shape.id));
    if (!area) return [];
    const { geometry } = area;
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return polygons.map((coordinates) => {
      const ring = coordinates[0] ?? [];
      const lngs = ring.map(([lng = 0]) => lng);
      const lats = ring.map(([, lat = 0]) => lat);
      const box = [
        Math.min(...lngs),
        Math.min(...lats),
        Math.max(...lngs),
        Math.max(...lats),
      ] as const;
      return { box, polygon: { type: 'Polygon' as const, coordinates } };
    });
  });
  return ([lng, lat]) =>
    shapes.some(
      ({ box: [west, south, east, north], polygon }) =>
        lng >= west &&
        lng <= east &&
        lat >= south &&
        lat <= north &&
        booleanPointInPolygon([lng, lat], polygon),
    );
}

/** Width and height in px of the largest part of a shape at the zoom of the world. */
function sizeOf(area: Feature<Polygon | MultiPolygon> | null): { width: number; height: number } {
  const { geometry } = area ?? {};
  const polygons = !geometry
    ? []
    : geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.coordinates;
  const sizes = polygons.map(([ring = []]) => {
    const pixels = ring.map(([lng = 0, lat = 0]) => project([lng, lat]));
    const [xs, ys] = [pixels.map(([x]) => x), pixels.map(([, y]) => y)];
    return { width: Math.max(...xs) - Math.min(...xs), height: Math.max(...ys) - Math.min(...ys) };
  });
  return sizes.reduce((a, b) => (b.width * b.height > a.width * a.height ? b : a), {
    width: 0,
    height: 0,
  });
}

/** Figures of countries and regions on the world map, and the leaders that tie them. */
export interface Figures {
  figures: Feature<Point, FigureProperties>[];
  leaders: Feature<LineString, MarkProperties>[];
}

/**
 * Sets a figure for each place, the largest first: inside a shape that has room, else where text
 * lies on the least land near it, meets no other text and crosses no other leader.
 */
export function placeFigures(places: readonly AtlasPlace[], boundaries: Boundaries): Figures {
  const isLand = landTest(boundaries);
  const boxes: Box[] = [];
  const lines: [Pixel, Pixel][] = [];
  const out: Figures = { figures: [], leaders: [] };
  const marked = places.map(({ point }) => project(point));

  for (const place of [...places].sort(
    (a, b) => markProperties(b).total - markProperties(a).total,
  )) {
    const from = project(place.point);
    const { width, height } = sizeOf(areaOf(boundaries, place.id));
    const set = (at: Pixel, anchor: FigureProperties['anchor']) => {
      boxes.push(textBox(at, anchor, place));
      const length = inside(place);
      const note = length ? `and ${length} ${length === 1 ? 'place' : 'places'} inside it` : '';
      out.figures.push({
        type: 'Feature',
        geometry: { type: 'Point', coordinates: unproject(at) },
        properties: { ...markProperties(place), note, anchor },
      });
    };
    if (width >= ROOM.width && height >= ROOM.height) {
      set(from, 'center');
      continue;
    }
    let best: { at: Pixel; anchor: 'left' | 'right'; cost: number } | null = null;
    for (const distance of DISTANCES) {
      for (const direction of DIRECTIONS) {
        const at: Pixel = [
          from[0] + distance * Math.cos(direction),
          from[1] - distance * Math.sin(direction),
        ];
        const anchor = Math.cos(direction) >= 0 ? 'left' : 'right';
        const box = textBox(at, anchor, place);
        if (boxes.some((other) => meet(box, other))) continue;
        if (lines.some((line) => cross(line, [from, at]))) continue;
        if (
          marked.some(([x, y]) =>
            meet(box, { left: x - 8, right: x + 8, top: y - 8, bottom: y + 8 }),
          )
        )
          continue;
        const onLand = samples(box).filter(isLand).length;
        const cost = distance + onLand * LAND_COST;
        if (!best || cost < best.cost) best = { at, anchor, cost };
      }
    }
    if (!best) continue;
    lines.push([from, best.at]);
    out.leaders.push({
      type: 'Feature',
      geometry: { type: 'LineString', coordinates: [place.point, unproject(best.at)] },
      properties: markProperties(place),
    });
    set(best.at, best.anchor);
  }
  return out;
}
