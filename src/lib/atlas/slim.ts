import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';

/** Rings smaller than this share of the largest one's box are islets that no map here shows. */
const LEAST_SHARE = 2e-5;

/** Rounds a line's points and drops those that fall together. */
function slimLine(line: readonly Position[], decimals: number): Position[] {
  const factor = 10 ** decimals;
  const out: Position[] = [];
  for (const [lng = 0, lat = 0] of line) {
    const [x, y] = [Math.round(lng * factor) / factor, Math.round(lat * factor) / factor];
    const last = out[out.length - 1];
    if (last?.[0] !== x || last[1] !== y) out.push([x, y]);
  }
  return out;
}

function boxArea(ring: readonly Position[]): number {
  const [xs, ys] = [ring.map(([x = 0]) => x), ring.map(([, y = 0]) => y)];
  return (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys));
}

/**
 * An outline for drawing: as many decimals of a degree as asked for (3 are about 100 m), islets of
 * a large shape left out. A shape never vanishes: its largest part always stays.
 */
export function slimArea(
  geometry: Polygon | MultiPolygon,
  decimals: number,
): Polygon | MultiPolygon {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const areas = polygons.map(([outer = []]) => boxArea(outer));
  const largest = Math.max(...areas);
  const kept = polygons
    .filter((_, i) => (areas[i] ?? 0) >= largest * LEAST_SHARE)
    .map((rings) => rings.map((ring) => slimLine(ring, decimals)).filter((ring) => ring.length > 3))
    .filter((rings) => rings.length > 0);
  const [only] = kept;
  if (!only) return geometry;
  return kept.length === 1
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: kept };
}

/** Lines for drawing, rounded as asked for. */
export function slimLines(geometry: MultiLineString, decimals: number): MultiLineString {
  const coordinates = geometry.coordinates
    .map((line) => slimLine(line, decimals))
    .filter((line) => line.length > 1);
  return { type: 'MultiLineString', coordinates };
}
