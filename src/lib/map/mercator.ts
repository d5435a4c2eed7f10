import type { LngLat } from '../core/lng-lat';
import type { Camera } from '../state/url-params';

/** A point on the stage in CSS px from its upper left corner. */
export interface StagePoint {
  x: number;
  y: number;
}

/** The size of the stage in CSS px. */
export interface StageSize {
  width: number;
  height: number;
}

/** Side of the world in px at zoom 0; MapLibre's tiles are 512 px wide. */
export const WORLD_PX = 512;

/** Circumference of the sphere of Web Mercator in m (EPSG:3857, radius 6 378 137 m). */
const EQUATOR_M = 40_075_016.686;

const RADIANS = Math.PI / 180;

/** Share of the world's side, 0 to 1 from west to east and from north to south. */
function share([lng, lat]: LngLat): [x: number, y: number] {
  const y = Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS) / 2));
  return [lng / 360 + 0.5, 0.5 - y / (2 * Math.PI)];
}

/** Where a place lies on a stage; outside its edges too. */
export function project(camera: Camera, size: StageSize, place: LngLat): StagePoint {
  const scale = WORLD_PX * 2 ** camera.zoom;
  const [x, y] = share(place);
  const [cx, cy] = share(camera.center);
  return { x: size.width / 2 + (x - cx) * scale, y: size.height / 2 + (y - cy) * scale };
}

/** The place under a point of the stage; its longitude is not wrapped. */
export function unproject(camera: Camera, size: StageSize, { x, y }: StagePoint): LngLat {
  const scale = WORLD_PX * 2 ** camera.zoom;
  const [cx, cy] = share(camera.center);
  const [sx, sy] = [cx + (x - size.width / 2) / scale, cy + (y - size.height / 2) / scale];
  const lat = (2 * Math.atan(Math.exp((0.5 - sy) * 2 * Math.PI)) - Math.PI / 2) / RADIANS;
  return [(sx - 0.5) * 360, lat];
}

/** Metres on the ground under one CSS px at a latitude. */
export function metresPerPx(zoom: number, lat: number): number {
  return (EQUATOR_M * Math.cos(lat * RADIANS)) / (WORLD_PX * 2 ** zoom);
}

/** The zoom at which so many km at a latitude are so many px. */
export function zoomAt(km: number, px: number, lat: number): number {
  return Math.log2((EQUATOR_M * Math.cos(lat * RADIANS) * px) / (WORLD_PX * km * 1000));
}
