import type { MultiLineString } from 'geojson';
import { project, unproject, type StageSize } from './mercator';
import type { Camera } from '../state/url-params';

/** A degree on the edge of the sheet. */
export interface Tick {
  /** CSS px along the edge. */
  at: number;
  label: string;
}

/** Degrees between lines, wide to narrow (LOOK, "Map style"). */
const STEPS = [30, 10, 5, 1, 0.25] as const;

/** Lines closer than this many px would be a net, not a graticule. */
const LEAST_PX = 100;

/** Where Web Mercator ends. */
const MAX_LAT = 85.05;

/** Degrees between two lines at a zoom. */
export function graticuleStep(zoom: number): number {
  const pxPerDegree = (512 * 2 ** zoom) / 360;
  return STEPS.findLast((step) => step * pxPerDegree >= LEAST_PX) ?? STEPS[0];
}

/** Each step with the zooms at which it is the one drawn. */
export function graticuleLevels(): { step: number; from: number; to: number }[] {
  const froms = STEPS.map((step) => Math.max(0, Math.log2((LEAST_PX * 360) / (512 * step))));
  return STEPS.map((step, i) => ({ step, from: i ? froms[i]! : 0, to: froms[i + 1] ?? 24 }));
}

/** All meridians and parallels a step apart, as far as the projection reaches. */
export function graticuleLines(step: number): MultiLineString {
  const meridians = multiples(-180, 180 - step, step).map((lng) => [
    [lng, -MAX_LAT],
    [lng, MAX_LAT],
  ]);
  const parallels = multiples(-MAX_LAT, MAX_LAT, step).map((lat) => [
    [-180, lat],
    [180, lat],
  ]);
  return { type: 'MultiLineString', coordinates: [...meridians, ...parallels] };
}

/** `103°E`, `30°S`, `0°`, `104°45′E`; longitudes beyond ±180° wrap. */
export function degreeLabel(degrees: number, positive: string, negative: string): string {
  const wrapped = positive === 'E' ? ((((degrees + 180) % 360) + 360) % 360) - 180 : degrees;
  const minutes = Math.round(Math.abs(wrapped) * 60);
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
  const text = rest ? `${whole}°${String(rest).padStart(2, '0')}′` : `${whole}°`;
  if (minutes === 0 || minutes === 180 * 60) return text;
  return text + (wrapped > 0 ? positive : negative);
}

/** Ticks for the upper edge (meridians) and the right edge (parallels) of the stage. */
export function edgeTicks(camera: Camera, size: StageSize): { top: Tick[]; right: Tick[] } {
  const step = graticuleStep(camera.zoom);
  const [west, north] = unproject(camera, size, { x: 0, y: 0 });
  const [east, south] = unproject(camera, size, { x: size.width, y: size.height });
  const top = multiples(west, east, step).map((lng) => ({
    at: project(camera, size, [lng, camera.center[1]]).x,
    label: degreeLabel(lng, 'E', 'W'),
  }));
  const right = multiples(south, north, step).map((lat) => ({
    at: project(camera, size, [camera.center[0], lat]).y,
    label: degreeLabel(lat, 'N', 'S'),
  }));
  return { top, right };
}

function multiples(from: number, to: number, step: number): number[] {
  const first = Math.ceil(from / step);
  const count = Math.max(0, Math.floor(to / step) - first + 1);
  return Array.from({ length: count }, (_, i) => (first + i) * step);
}
