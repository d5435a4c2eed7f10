import type { Position } from 'geojson';
import { union, type BBox } from '../core/bbox';
import type { AtlasPlace } from './atlas';
import { areaOf, signedArea, type Boundaries } from './boundaries';

/** An island may make a frame larger by this factor whatever its size: Corsica, Shetland. */
const SLIGHT = 1.25;

/**
 * And by so many times more as its part of the land on it asks for: Hokkaido doubles the frame of Honshu
 * for a third of its land (3), Alaska trebles that of the other states for a fifth (12). Looked at for 60 countries.
 */
const WORTH = 4;

/** What is left must be so much of the land, or the country is its islands; and its frame so much smaller than the whole. */
const LEAST_LAND = 0.8;
const LEAST_GAIN = 1.5;

const boxOf = ([ring = []]: Position[][]): BBox =>
  union(ring.map(([lng = 0, lat = 0]): BBox => [lng, lat, lng, lat]));

const sizeOf = ([west, south, east, north]: BBox) => (east - west) * (north - south);

/** The land of a polygon with its lakes, in square degrees of the equator. */
function landOf(polygon: Position[][]): number {
  const [, south, , north] = boxOf(polygon);
  const parallel = Math.cos((((south + north) / 2) * Math.PI) / 180);
  return (Math.abs(signedArea(polygon[0] ?? [])) / 2) * parallel;
}

/** The extent of a country's outline without islands that are far off for their size; null where that is all of it, or no outline is known. */
export function mainlandOf(boundaries: Boundaries, id: string): BBox | null {
  const geometry = areaOf(boundaries, id)?.geometry;
  if (!geometry) return null;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const parts = polygons
    .map((polygon) => ({ box: boxOf(polygon), land: landOf(polygon) }))
    .sort((a, b) => b.land - a.land);
  const [first] = parts;
  if (!first) return null;
  let { box, land } = first;
  for (const part of parts.slice(1)) {
    const larger = union([box, part.box]);
    const growth = sizeOf(larger) / sizeOf(box);
    if (growth > SLIGHT && growth - 1 > (WORTH * part.land) / land) continue;
    box = larger;
    land += part.land;
  }
  const whole = union(parts.map((part) => part.box));
  const all = parts.reduce((sum, part) => sum + part.land, 0);
  return land >= LEAST_LAND * all && sizeOf(whole) >= LEAST_GAIN * sizeOf(box) ? box : null;
}

/** What a map of a place shows: all of it, of a country no far island on which nothing is said to have happened. */
export function frameOf(
  place: AtlasPlace,
  inside: readonly AtlasPlace[],
  mainland: BBox | null,
): BBox {
  if (place.kind !== 'country' || !mainland) return place.bbox;
  return union([mainland, ...inside.map(({ bbox }) => bbox)]);
}
