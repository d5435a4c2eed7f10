import 'maplibre-gl/dist/maplibre-gl.css';
import {
  addProtocol,
  LngLat,
  Map,
  setWorkerUrl,
  type ErrorEvent,
  type LngLatLike,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { Protocol } from 'pmtiles';
import { MAX_ZOOM, withinWorld } from './camera';
import { imagePixels, PIXEL_RATIO } from './hatch';

/** What a screen reader hears when the map takes focus. */
const TITLE = 'Map. Arrow keys move it, plus and minus zoom. The list holds the same places.';

/**
 * Canvas pixels per CSS px until the first picture is complete. MapLibre draws a frame for every
 * tile that arrives, some twenty-five, and none of them is seen: in few pixels they cost little.
 */
const UNSEEN_PIXEL_RATIO = 0.1;

let prepared = false;

function prepare() {
  if (prepared) return;
  setWorkerUrl(new URL(workerUrl, location.href).href);
  addProtocol('pmtiles', new Protocol().tile);
  prepared = true;
}

/** Draws a map in the screen's own pixels, also after the window has moved to another screen or been zoomed. */
function sharpen(map: Map) {
  const follow = () => {
    if (map.getPixelRatio() !== devicePixelRatio) map.setPixelRatio(devicePixelRatio);
  };
  map.on('resize', follow);
  follow();
}

/**
 * A live map in a container, once its first picture is complete. Rejects if the browser cannot
 * draw it (`GPUInitializationError`) or a tile of the first picture cannot be had; the container
 * is empty then.
 *
 * @param covered How many px of the container a sheet covers from below.
 * @param inFrame Whether the page around scrolls, so that the map may not take wheel and finger for itself.
 */
export function openMap(
  container: HTMLElement,
  style: StyleSpecification,
  camera: { center: LngLatLike; zoom: number },
  covered: () => number,
  inFrame = false,
): Promise<Map> {
  prepare();
  const map = new Map({
    container,
    style,
    ...camera,
    maxZoom: MAX_ZOOM,
    transformConstrain: ({ lng, lat }, zoom) => {
      const size = { width: container.clientWidth, height: container.clientHeight };
      const { center, ...rest } = withinWorld({ center: [lng, lat], zoom }, size, covered());
      return { center: new LngLat(...center), ...rest };
    },
    maxPitch: 0,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    attributionControl: false,
    renderWorldCopies: true,
    cooperativeGestures: inFrame,
    fadeDuration: 120,
    pixelRatio: UNSEEN_PIXEL_RATIO,
    locale: { 'Map.Title': TITLE },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.setMissingStyleImageResolver((name) => {
    const pixels = imagePixels(name);
    if (pixels && !map.hasImage(name)) map.addImage(name, pixels, { pixelRatio: PIXEL_RATIO });
  });
  return new Promise((resolve, reject) => {
    const fail = ({ error }: ErrorEvent) => {
      map.remove();
      reject(error);
    };
    map.once('error', fail);
    map.once('idle', () => {
      sharpen(map);
      map.once('idle', () => {
        map.off('error', fail);
        map.on('error', ({ error }) => console.warn(`Map: ${error.message}`));
        resolve(map);
      });
    });
  });
}
