import type { LngLat } from './lng-lat';

/** `[west, south, east, north]` in degrees. Boxes that cross the antimeridian have `east > 180`. */
export type BBox = [west: number, south: number, east: number, north: number];

/** The smallest box around all of `boxes`, which must not be empty. */
export function union(boxes: readonly BBox[]): BBox {
  const first = boxes[0];
  if (!first) throw new Error('union: no boxes given');
  return boxes.reduce<BBox>(
    ([w, s, e, n], b) => [
      Math.min(w, b[0]),
      Math.min(s, b[1]),
      Math.max(e, b[2]),
      Math.max(n, b[3]),
    ],
    first,
  );
}

/** A box that reaches `km` from the point in each direction. */
export function around([lng, lat]: LngLat, km: number): BBox {
  const dLat = km / 111.2;
  const dLng = dLat / Math.max(0.05, Math.cos((lat * Math.PI) / 180));
  return [lng - dLng, Math.max(-85, lat - dLat), lng + dLng, Math.min(85, lat + dLat)];
}

/** Whether a box holds all of another. */
export function holds(outer: BBox, inner: BBox): boolean {
  const [west, south, east, north] = outer;
  return west <= inner[0] && south <= inner[1] && east >= inner[2] && north >= inner[3];
}

/** Whether a point lies in a box. */
export function hasPoint(
  [west, south, east, north]: BBox,
  [lng = 0, lat = 0]: readonly number[],
): boolean {
  return lng >= west && lng <= east && lat >= south && lat <= north;
}
