import type { Marks } from '../atlas/marks';
import type { LngLat } from '../core/lng-lat';
import { LEVEL_ZOOM } from './layers/layer';
import { points } from './layers/points';

/** Where a mark stands, and from which zoom on it is drawn by itself. */
export interface MarkPlace {
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
    index.set(properties.slug, { at: geometry.coordinates as LngLat, leastZoom });
  }
  for (const { geometry, properties } of points.data(marks).features) {
    if (geometry.type !== 'Point') continue;
    const leastZoom = Math.max(OPEN_ZOOM, Number(properties?.fromZoom ?? 0));
    index.set(String(properties?.slug), { at: geometry.coordinates as LngLat, leastZoom });
  }
  return index;
}

/** Flows that do not touch any of these places, if at least one does; else none. */
export function flowsApart({ flows }: Marks, slugs: readonly string[]): string[] {
  const touched = flows.features.filter(
    ({ properties: { from, to } }) => slugs.includes(from) || slugs.includes(to),
  );
  if (touched.length === 0) return [];
  return flows.features.filter((flow) => !touched.includes(flow)).map((f) => f.properties.id);
}
