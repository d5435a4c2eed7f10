import type { Position } from 'geojson';
import type { FigureProperties, MarkProperties, Marks } from '../atlas/marks';
import { figureWidth } from '../atlas/figures';
import { PX_PER_DEGREE } from '../atlas/world-plane';
import { hasPoint, union, type BBox } from '../core/bbox';
import type { LngLat } from '../core/lng-lat';
import { LEVEL_ZOOM, nearZoom } from './layers/layer';
import { flowFromZoom } from './flow-pieces';
import { points } from './layers/points';

/** A mark in words: its name, its page, and how many facts are there. */
export interface MarkLink {
  name: string;
  href: string;
  facts: number;
}

/** Where a mark stands, and from which zoom on it is drawn by itself. */
export interface MarkPlace extends MarkLink {
  at: LngLat;
  leastZoom: number;
}

/** A little above the level at which towns and provinces begin, so that their names have room. */
const OPEN_ZOOM = LEVEL_ZOOM + 1.5;

/** Where each place is on the map: its point, or the label point of its shape. */
export function indexMarks(marks: Marks): Map<string, MarkPlace> {
  const index = new Map<string, MarkPlace>();
  for (const { geometry, properties } of marks.labels.features) {
    const leastZoom = properties.kind === 'admin1' ? OPEN_ZOOM : 0;
    index.set(properties.slug, place(geometry.coordinates as LngLat, leastZoom, properties));
  }
  for (const { geometry, properties } of points.data(marks).features) {
    if (geometry.type !== 'Point') continue;
    const own = properties as MarkProperties & { fromZoom: number };
    const leastZoom = Math.max(OPEN_ZOOM, own.fromZoom);
    index.set(own.slug, place(geometry.coordinates as LngLat, leastZoom, own));
  }
  for (const flow of marks.flows.features) {
    const { coordinates } = flow.geometry;
    const { slug, name, href, facts } = flow.properties;
    const at = coordinates[Math.floor(coordinates.length / 2)] as LngLat | undefined;
    if (at) index.set(slug, { at, leastZoom: flowFromZoom(flow), name, href, facts });
  }
  return index;
}

function place(at: LngLat, leastZoom: number, { name, href, total }: MarkProperties): MarkPlace {
  return { at, leastZoom, name, href, facts: total };
}

/** Flows that neither are among some marks nor touch one, if any does; else none. */
export function flowsApart({ flows }: Marks, slugs: readonly string[]): string[] {
  const touched = flows.features.filter(({ properties: { slug, from, to } }) =>
    [slug, from, to].some((each) => slugs.includes(each)),
  );
  if (touched.length === 0) return [];
  return flows.features.filter((flow) => !touched.includes(flow)).map((f) => f.properties.slug);
}

/** Degrees that a figure's text takes above its point, on a map of the world. */
const TEXT_HIGH = 9;

/** How much of a figure's text lies west of its point. */
const WEST: Record<FigureProperties['anchor'], number> = { left: 0, right: 1, center: 0.5 };

/** The whole atlas, with the figures around it where it is seen from as far out as they are drawn. */
export function wholeExtent(bbox: BBox, zoom: number, width: number, marks: Marks): BBox {
  return zoom < nearZoom(width, marks) ? withFigures(bbox, marks) : bbox;
}

/** An extent with the figures, out at sea, of what is in it, and the flows that stay in it. */
export function withFigures(bbox: BBox, { figures, flows, labels }: Marks): BBox {
  const holds = (at: Position) => hasPoint(bbox, at);
  const inside = new Set(
    labels.features
      .filter(({ geometry }) => holds(geometry.coordinates))
      .map(({ properties }) => properties.slug),
  );
  const arcs = flows.features
    .filter(
      ({ geometry: { coordinates } }) =>
        holds(coordinates[0] ?? []) && holds(coordinates.at(-1) ?? []),
    )
    .flatMap(({ geometry }) => geometry.coordinates)
    .map(([lng = 0, lat = 0]): BBox => [lng, lat, lng, lat]);
  const boxes = figures.features
    .filter(({ properties }) => inside.has(properties.slug))
    .map(
      ({
        geometry: {
          coordinates: [lng = 0, lat = 0],
        },
        properties,
      }): BBox => {
        const degrees = figureWidth(properties) / PX_PER_DEGREE;
        const west = lng - degrees * WEST[properties.anchor];
        return [west, lat - TEXT_HIGH, west + degrees, lat + TEXT_HIGH / 2];
      },
    );
  return union([bbox, ...arcs, ...boxes]);
}
