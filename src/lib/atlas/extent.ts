import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import type { BBox } from '../core/bbox';
import type { AtlasPlace } from './atlas';
import { areaOf, type Boundaries } from './boundaries';
import { markProperties } from './mark-properties';
import type { Steps } from './measure';
import type { ExtentProperties } from './marks';
import { slimArea } from './slim';

/** Size of the three rings of a soft extent, the innermost first, as shares of its box. */
const RINGS = [0.5, 0.76, 1] as const;

/** Corners of a ring: enough to read as a curve at any zoom. */
const CORNERS = 72;

/**
 * A closed curve in a box, counter-clockwise: a superellipse, rounder than the box and fuller than
 * an ellipse, since a region without a border has no corners.
 */
function curve([west, south, east, north]: BBox, share: number): Position[] {
  const [x, y] = [(west + east) / 2, (south + north) / 2];
  const [rx, ry] = [((east - west) / 2) * share, ((north - south) / 2) * share];
  const power = (value: number) => Math.sign(value) * Math.abs(value) ** 0.8;
  const ring = Array.from({ length: CORNERS }, (_, i): Position => {
    const angle = (i / CORNERS) * 2 * Math.PI;
    return [x + rx * power(Math.cos(angle)), y + ry * power(Math.sin(angle))];
  });
  return [...ring, ring[0] ?? [x, y]];
}

/** Decimals of a degree for land under a hatch, which has no outline: about 10 km. */
const HATCH_DECIMALS = 1;

/** The land of all countries of a region as one shape; null if no outline is known. */
function landOf(countries: readonly string[], boundaries: Boundaries): MultiPolygon | null {
  const coordinates = countries.flatMap((code) => {
    const geometry = areaOf(boundaries, `iso:${code}`)?.geometry;
    if (!geometry) return [];
    return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  });
  const land = slimArea({ type: 'MultiPolygon', coordinates }, HATCH_DECIMALS);
  return land.type === 'MultiPolygon' && coordinates.length ? land : null;
}

/**
 * What stands for a region without a fixed border. A region that is a list of countries (`m49:`)
 * is their land, once; any other is three nested curves in its box, which say "about here".
 */
export function extentOf(
  place: AtlasPlace,
  boundaries: Boundaries,
  steps: Steps,
): Feature<Polygon | MultiPolygon, ExtentProperties>[] {
  const land = place.id.startsWith('m49:') ? landOf(place.countries, boundaries) : null;
  const ringed = (ring: 1 | 2 | 3, geometry: Polygon | MultiPolygon) => ({
    type: 'Feature' as const,
    geometry,
    properties: { ...markProperties(place, steps), ring },
  });
  if (land) return [ringed(3, land)];
  return RINGS.map((share, i) =>
    ringed((i + 1) as 1 | 2 | 3, { type: 'Polygon', coordinates: [curve(place.bbox, share)] }),
  );
}
