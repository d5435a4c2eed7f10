import type { Map, PaddingOptions } from 'maplibre-gl';
import type { Look } from '../atlas/listing';
import type { MapTarget } from '../atlas/view';
import type { BBox } from '../core/bbox';
import type { LngLat } from '../core/lng-lat';
import { levelZoom } from './layers/layer';
import { project, unproject, WORLD_PX, type StageSize } from './mercator';
import type { Camera } from '../state/url-params';

/** The longest a camera may take (LOOK, "Motion"). Under reduced motion MapLibre jumps. */
const FLIGHT_MS = 800;

/** A town fills the stage no further than this: its ring is then about 90 px (look/place-day). */
const CLOSEST_ZOOM = 9.5;

/** Beyond this zoom the basemap has nothing more to say. */
export const MAX_ZOOM = 12;

/** Room around an extent, and around a mark that is brought into view, in px. */
const MARGIN_PX = 56;

/** What covers the edges of the stage, in px: a card, a sheet. */
export type Inset = Partial<Record<'top' | 'right' | 'bottom' | 'left', number>>;

/** Inset plus margin; insets that would leave nothing are dropped. */
export function padding({ width, height }: StageSize, inset: Inset): PaddingOptions {
  const { top = 0, right = 0, bottom = 0, left = 0 } = inset;
  const [wide, high] = [width - left - right >= 240, height - top - bottom >= 160];
  const margin = Math.min(MARGIN_PX, width / 8, height / 8);
  return {
    top: margin + (high ? top : 0),
    bottom: margin + (high ? bottom : 0),
    left: margin + (wide ? left : 0),
    right: margin + (wide ? right : 0),
  };
}

/** The camera that shows an extent on a stage of that size, before there is a map to ask. */
export function cameraFor([west, south, east, north]: BBox, size: StageSize, inset: Inset): Camera {
  const { top = 0, right = 0, bottom = 0, left = 0 } = padding(size, inset);
  const unit = { width: 0, height: 0 };
  const origin = { zoom: 0, center: [0, 0] as LngLat };
  const [nw, se] = [project(origin, unit, [west, north]), project(origin, unit, [east, south])];
  const fitting = Math.min(
    CLOSEST_ZOOM,
    Math.log2((size.width - left - right) / Math.max(se.x - nw.x, 1e-9)),
    Math.log2((size.height - top - bottom) / Math.max(se.y - nw.y, 1e-9)),
  );
  const zoom = Math.max(0, fitting);
  const scale = 2 ** zoom;
  const middle = {
    x: (nw.x + se.x) / 2 + (right - left) / 2 / scale,
    y: (nw.y + se.y) / 2 + (bottom - top) / 2 / scale,
  };
  return { zoom, center: unproject(origin, unit, middle) };
}

/**
 * The nearest camera that shows nothing north or south of the world in what a sheet that covers so
 * many px of the stage from below leaves to see. (MapLibre's own rule asks the whole stage, which on
 * a phone is so much taller than what is seen that the world never fits.)
 */
export function withinWorld(camera: Camera, { height }: StageSize, coveredPx: number): Camera {
  const seen = Math.max(height - coveredPx, MARGIN_PX);
  const zoom = Math.min(MAX_ZOOM, Math.max(camera.zoom, 0, Math.log2(seen / WORLD_PX)));
  const world = { width: 0, height: WORLD_PX * 2 ** zoom };
  const top = { zoom, center: [0, 0] as LngLat };
  const { y } = project(top, world, camera.center);
  const southernmost = world.height - seen + height / 2;
  const middle = { x: 0, y: Math.min(Math.max(y, height / 2), southernmost) };
  const lat = unproject(top, world, middle)[1];
  return { zoom, center: [camera.center[0], lat] };
}

/** The zoom from which provinces, towns and sites stand on a stage, whatever covers it. */
export function levelOn(target: MapTarget | null, size: StageSize): number {
  return levelZoom(target, target ? cameraFor(target.bbox, size, {}).zoom : 0);
}

/** What a camera has in sight above a sheet that covers so many px of the stage from below. */
export function lookOf(camera: Camera, size: StageSize, level: number, coveredPx = 0): Look {
  const [west, north] = unproject(camera, size, { x: 0, y: 0 });
  const [east, south] = unproject(camera, size, { x: size.width, y: size.height - coveredPx });
  return { bbox: [west, south, east, north], risen: camera.zoom < level };
}

/** Flies until an extent fills what is not covered. `data` travels with the map's events. */
export function flyToFit(map: Map, bbox: BBox, inset: Inset, data?: object): void {
  map.flyTo({ ...cameraFor(bbox, sizeOf(map), inset), duration: FLIGHT_MS }, data);
}

/** Brings a mark into view if it is outside, under the card, or not drawn at this height. */
export function reveal(map: Map, at: LngLat, leastZoom: number, inset: Inset): void {
  const size = sizeOf(map);
  const { top = 0, right = 0, bottom = 0, left = 0 } = padding(size, inset);
  const { x, y } = map.project(at);
  const inView = x >= left && x <= size.width - right && y >= top && y <= size.height - bottom;
  if (inView && map.getZoom() >= leastZoom) return;
  map.easeTo({
    center: at,
    zoom: Math.max(map.getZoom(), leastZoom),
    offset: [(left - right) / 2, (top - bottom) / 2],
    duration: FLIGHT_MS,
  });
}

/** Size of the stage a map stands on. */
export function sizeOf(map: Map): StageSize {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  return { width, height };
}

/** Where a map looks. */
export function cameraOf(map: Map): Camera {
  const { lng, lat } = map.getCenter();
  return { zoom: map.getZoom(), center: [lng, lat] };
}
