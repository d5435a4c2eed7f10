import polylabel from 'polylabel';

/** Mean length of a degree of latitude, km. */
const DEGREE_KM = 111.19;

/**
 * Polygons (arrays of rings) of a GeoJSON Polygon or MultiPolygon. A ring that jumps across the
 * antimeridian goes on past 180 instead.
 */
export function polygonsOf(geometry) {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.map((rings) => rings.map(unwrapped));
}

function unwrapped(ring) {
  const jumps = ring.some(([lng], i) => i > 0 && Math.abs(lng - ring[i - 1][0]) > 180);
  return jumps ? ring.map(([lng, lat]) => [lng < 0 ? lng + 360 : lng, lat]) : ring;
}

/** Twice the signed area of a ring with longitudes shrunk to its latitude, in square degrees. */
function ringArea(ring) {
  const shrink = Math.cos((ring[0][1] * Math.PI) / 180);
  let sum = 0;
  for (let i = 0; i < ring.length - 1; i++) {
    sum += (ring[i][0] * ring[i + 1][1] - ring[i + 1][0] * ring[i][1]) * shrink;
  }
  return sum;
}

/** Area of a polygon's outer ring in km². */
export function areaKm2(polygon) {
  return (Math.abs(ringArea(polygon[0])) / 2) * DEGREE_KM * DEGREE_KM;
}

/** `[west, south, east, north]` of a polygon. */
export function boxOf(polygon) {
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of polygon[0]) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

/** Whether a point lies in a polygon (even-odd over all rings). */
export function contains(polygon, [x, y]) {
  let inside = false;
  for (const ring of polygon) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [xi, yi] = ring[i];
      const [xj, yj] = ring[j];
      if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
    }
  }
  return inside;
}

function centroid(ring) {
  let area = 0;
  let cx = 0;
  let cy = 0;
  for (let i = 0; i < ring.length - 1; i++) {
    const cross = ring[i][0] * ring[i + 1][1] - ring[i + 1][0] * ring[i][1];
    area += cross;
    cx += (ring[i][0] + ring[i + 1][0]) * cross;
    cy += (ring[i][1] + ring[i + 1][1]) * cross;
  }
  return [cx / (3 * area), cy / (3 * area)];
}

/**
 * A point that stands for polygons, inside one of them: the centroid of all, else that of the
 * largest, else the pole of inaccessibility of that.
 */
export function pointIn(polygons) {
  const main = polygons.reduce((a, b) => (areaKm2(b) > areaKm2(a) ? b : a));
  const whole = meanOf(polygons.map((polygon) => [centroid(polygon[0]), areaKm2(polygon)]));
  const own = centroid(main[0]);
  const [lng, lat] = polygons.some((polygon) => contains(polygon, whole))
    ? whole
    : contains(main, own)
      ? own
      : polylabel(main, 0.01);
  return [lng > 180 ? lng - 360 : lng, lat];
}

function meanOf(weighted) {
  const total = weighted.reduce((sum, [, weight]) => sum + weight, 0);
  return [0, 1].map((side) => weighted.reduce((sum, [p, w]) => sum + p[side] * w, 0) / total);
}

function gapKm(a, b) {
  const shrink = Math.cos((((a[1] + a[3]) / 2) * Math.PI) / 180);
  const dx = Math.max(0, a[0] - b[2], b[0] - a[2]);
  const turned = Math.max(0, 360 - (Math.max(a[2], b[2]) - Math.min(a[0], b[0])));
  const dy = Math.max(0, a[1] - b[3], b[1] - a[3]);
  return Math.hypot(Math.min(dx, turned) * shrink, dy) * DEGREE_KM;
}

/** Small parts nearer than this to the largest part belong to what a reader wants to see of it. */
const NEAR_KM = 1200;
/** Parts of at least this share of the whole belong to it up to `FAR_KM`. */
const LARGE_SHARE = 0.01;
const FAR_KM = 4500;

/**
 * The parts of a country or province that its extent should frame: without far islands and
 * overseas parts, which would make the extent of France reach South America.
 */
export function mainParts(polygons) {
  const areas = polygons.map(areaKm2);
  const boxes = polygons.map(boxOf);
  const total = areas.reduce((a, b) => a + b, 0);
  const main = areas.indexOf(Math.max(...areas));
  return polygons.filter((_, i) => {
    const gap = gapKm(boxes[main], boxes[i]);
    return gap <= NEAR_KM || (areas[i] >= total * LARGE_SHARE && gap <= FAR_KM);
  });
}

/** The narrowest box around boxes; east is above 180 where it crosses the antimeridian. */
export function boxAround(boxes) {
  const spans = boxes.flatMap(cutAt180).sort((a, b) => a[0] - b[0]);
  const merged = [];
  for (const [west, east] of spans) {
    const last = merged.at(-1);
    if (last && west <= last[1]) last[1] = Math.max(last[1], east);
    else merged.push([west, east]);
  }
  let widest = merged[0][0] + 360 - merged.at(-1)[1];
  let start = 0;
  for (let i = 1; i < merged.length; i++) {
    const gap = merged[i][0] - merged[i - 1][1];
    if (gap > widest) [widest, start] = [gap, i];
  }
  const west = merged[start][0];
  const east = start === 0 ? merged.at(-1)[1] : merged[start - 1][1] + 360;
  const south = Math.min(...boxes.map((b) => b[1]));
  const north = Math.max(...boxes.map((b) => b[3]));
  return east - west >= 359 ? [-180, south, 180, north] : [west, south, east, north];
}

function cutAt180([west, , east]) {
  if (east <= 180) return [[west, east]];
  return west >= 180
    ? [[west - 360, east - 360]]
    : [
        [west, 180],
        [-180, east - 360],
      ];
}

/** Great-circle distance in km. */
export function distanceKm([lng1, lat1], [lng2, lat2]) {
  const rad = Math.PI / 180;
  const h =
    Math.sin(((lat2 - lat1) * rad) / 2) ** 2 +
    Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.sin(((lng2 - lng1) * rad) / 2) ** 2;
  return 2 * 6371.0088 * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Half the diagonal of a box in km: the radius of the circle around it. */
export function halfDiagonalKm([west, south, east, north]) {
  const middle = [(west + east) / 2, (south + north) / 2];
  const corner = [west, Math.abs(south) < Math.abs(north) ? south : north];
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const km = Math.hypot((middle[0] - corner[0]) * shrink, middle[1] - corner[1]) * DEGREE_KM;
  return Math.max(1, Math.round(km));
}

/** The mean of points on the sphere, each weighted by its area if known. */
export function middleOf(places) {
  const sum = [0, 0, 0];
  for (const { point, areaKm2: area = 1 } of places) {
    const [lng, lat] = point.map((d) => (d * Math.PI) / 180);
    sum[0] += area * Math.cos(lat) * Math.cos(lng);
    sum[1] += area * Math.cos(lat) * Math.sin(lng);
    sum[2] += area * Math.sin(lat);
  }
  const lng = Math.atan2(sum[1], sum[0]);
  return [lng, Math.atan2(sum[2], Math.hypot(sum[0], sum[1]))].map((r) => (r * 180) / Math.PI);
}
