import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import type { LngLat } from '../core/lng-lat';
import { areaOf, type Boundaries } from './boundaries';
import type { Box, Pixel } from './spots';

/** The zoom for which figures are laid out: that at which the first atlas shows its whole world. */
export const FIGURE_ZOOM = 1.33;

const WORLD_PX = 512 * 2 ** FIGURE_ZOOM;

/** px of a degree of longitude at that zoom. */
export const PX_PER_DEGREE = WORLD_PX / 360;

/** Where a point lies on the map of the world, in px from its upper left. */
export function project([lng, lat]: LngLat): Pixel {
  const y = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / Math.PI;
  return [((lng + 180) / 360) * WORLD_PX, ((1 - y) / 2) * WORLD_PX];
}

/** The point under a px of it. */
export function unproject([x, y]: Pixel): LngLat {
  const lat = (Math.atan(Math.exp((1 - (2 * y) / WORLD_PX) * Math.PI)) * 360) / Math.PI - 90;
  return [(x / WORLD_PX) * 360 - 180, lat];
}

/** Points spread over a box, in degrees. */
export function samples({ left, top, right, bottom }: Box): LngLat[] {
  const steps = [0, 0.5, 1];
  return steps.flatMap((i) =>
    steps.map((j) => unproject([left + (right - left) * i, top + (bottom - top) * j])),
  );
}

/** The parts of a shape, each a list of rings. */
function partsOf(area: Feature<Polygon | MultiPolygon> | null): Position[][][] {
  if (!area) return [];
  const { type, coordinates } = area.geometry;
  return type === 'Polygon' ? [coordinates] : coordinates;
}

/** The id of the country that a point lies in (`iso:KH`), or null at sea. */
export type CountryFinder = (point: LngLat) => string | null;

/** Looks countries up by their outlines, with a quick no for those whose box is elsewhere. */
export function countryFinder(boundaries: Boundaries): CountryFinder {
  const shapes = boundaries.objects.countries.geometries.flatMap(({ id }) =>
    partsOf(areaOf(boundaries, String(id))).map((coordinates) => {
      const polygon = { type: 'Polygon' as const, coordinates };
      return { id: String(id), box: boxOf(coordinates[0] ?? []), polygon };
    }),
  );
  return ([x, y]) =>
    shapes.find(
      ({ box: { left, top, right, bottom }, polygon }) =>
        x >= left &&
        x <= right &&
        y >= top &&
        y <= bottom &&
        booleanPointInPolygon([x, y], polygon),
    )?.id ?? null;
}

/** Width and height in px of the largest part of a shape at the zoom of the world. */
export function sizeOf(area: Feature<Polygon | MultiPolygon> | null): {
  width: number;
  height: number;
} {
  const sizes = partsOf(area).map(([ring = []]) => {
    const { left, top, right, bottom } = boxOf(
      ring.map(([lng = 0, lat = 0]) => project([lng, lat])),
    );
    return { width: right - left, height: bottom - top };
  });
  const none = { width: 0, height: 0 };
  return sizes.reduce((a, b) => (b.width * b.height > a.width * a.height ? b : a), none);
}

/** The box around some points, in their own units. */
function boxOf(points: readonly Position[]): Box {
  const [xs, ys] = [points.map(([x = 0]) => x), points.map(([, y = 0]) => y)];
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
}
