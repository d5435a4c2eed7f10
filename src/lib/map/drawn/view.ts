import { geoIdentity, geoPath, geoTransform } from 'd3-geo';
import type { GeoPermissibleObjects } from 'd3-geo';
import type { BBox } from '../../core/bbox';
import type { LngLat } from '../../core/lng-lat';
import { LEVEL_ZOOM } from '../layers/layer';
import { PathWriter } from './path-writer';

/** A drawing's frame: its projection, and how it turns shapes into path data. */
export interface View {
  width: number;
  height: number;
  /** As MapLibre counts it: the world is 512 · 2^zoom px wide. */
  zoom: number;
  /** The zoom from which provinces, towns and sites stand. */
  level: number;
  /** Extent in sight. */
  bbox: BBox;
  /** Where a point lies, in px from the upper left; possibly outside the frame. */
  project: (point: LngLat) => [x: number, y: number];
  /** Path data to half a px, cut to the frame; empty if nothing is in sight. */
  path: (shape: GeoPermissibleObjects) => string;
}

/** Farthest and closest zoom of a page's first view; a frame narrower than the world then shows all of it. */
const ZOOMS = [0.9, 9.5] as const;

/** Room left around what is fitted, in px. */
const PADDING = 56;

/** Lines beyond the frame are cut this far outside it, so that strokes do not show their ends. */
const BLEED = 16;

const RADIANS = Math.PI / 180;

function latitudeOf(y: number): number {
  return (Math.atan(Math.exp(y)) * 2 - Math.PI / 2) / RADIANS;
}

function mercatorY(lat: number): number {
  const clamped = Math.max(-85, Math.min(85, lat));
  return Math.log(Math.tan(Math.PI / 4 + (clamped * Math.PI) / 360));
}

/**
 * The same projection and fit as the live map's for an extent in a frame, on a sheet of the same width
 * that may be higher.
 */
export function viewOf(bbox: BBox, width: number, frameHeight: number, height = frameHeight): View {
  const [west, south, east, north] = bbox;
  const [x, y] = [((east - west) * Math.PI) / 180, mercatorY(north) - mercatorY(south)];
  const fit = Math.min((width - 2 * PADDING) / x, (frameHeight - 2 * PADDING) / y);
  const fitted = Math.log2((fit * 2 * Math.PI) / 512);
  const farthest = Math.min(ZOOMS[0], Math.log2(width / 512));
  const zoom = Math.min(ZOOMS[1], Math.max(farthest, fitted));
  const scale = (512 * 2 ** zoom) / (2 * Math.PI);
  const [midX, midY] = [((west + east) / 2) * RADIANS, (mercatorY(north) + mercatorY(south)) / 2];
  const project = ([lng, lat]: LngLat): [number, number] => [
    width / 2 + (lng * RADIANS - midX) * scale,
    height / 2 - (mercatorY(lat) - midY) * scale,
  ];
  const [reachX, reachY] = [(width / 2 + BLEED) / scale, (height / 2 + BLEED) / scale];
  const seen: BBox = [
    Math.max(-180, (midX - reachX) / RADIANS),
    latitudeOf(midY - reachY),
    Math.min(180, (midX + reachX) / RADIANS),
    latitudeOf(midY + reachY),
  ];
  return {
    width,
    height,
    zoom,
    level: LEVEL_ZOOM,
    bbox: seen,
    project,
    path: pathIn(project, width, height),
  };
}

/** The same sheet for writing on it so many times larger, in units as many times as large. */
export function enlarged(view: View, times: number): View {
  const project = (point: LngLat): [number, number] => {
    const [x, y] = view.project(point);
    return [x / times, y / times];
  };
  return { ...view, width: view.width / times, height: view.height / times, project };
}

/**
 * Shapes in the plane, as the live map has them: on the sphere, as d3-geo reads them by default, an
 * island too small to keep its winding would turn into everything but itself.
 */
function pathIn(project: View['project'], width: number, height: number): View['path'] {
  const plane = geoTransform({
    point(lng, lat) {
      this.stream.point(...project([lng, lat]));
    },
  });
  const frame = geoIdentity().clipExtent([
    [-BLEED, -BLEED],
    [width + BLEED, height + BLEED],
  ]);
  const writer = new PathWriter();
  const draw = geoPath({ stream: (to) => plane.stream(frame.stream(to)) }, writer);
  return (shape) => {
    writer.beginPath();
    draw(shape);
    return writer.result();
  };
}
