import { geoMercator, geoPath, type GeoProjection } from 'd3-geo';
import type { GeoPermissibleObjects } from 'd3-geo';
import type { BBox } from '../../core/bbox';
import { PathWriter } from './path-writer';

/** A drawing's frame: its projection, and how it turns shapes into path data. */
export interface View {
  width: number;
  height: number;
  /** As MapLibre counts it: the world is 512 · 2^zoom px wide. */
  zoom: number;
  /** Extent in sight. */
  bbox: BBox;
  projection: GeoProjection;
  /** Path data to a tenth of a px, cut to the frame; empty if nothing is in sight. */
  path: (shape: GeoPermissibleObjects) => string;
}

/** Closest and farthest zoom of a page's first view. */
const ZOOMS = [0.9, 9.5] as const;

/** Room left around what is fitted, in px. */
const PADDING = 56;

/** Lines beyond the frame are cut this far outside it, so that strokes do not show their ends. */
const BLEED = 16;

function mercatorY(lat: number): number {
  const clamped = Math.max(-85, Math.min(85, lat));
  return Math.log(Math.tan(Math.PI / 4 + (clamped * Math.PI) / 360));
}

/** The extent in sight, a little more than the frame. */
function seen(projection: GeoProjection, width: number, height: number): BBox {
  const [west = -180, north = 85] = projection.invert?.([-BLEED, -BLEED]) ?? [];
  const [east = 180, south = -85] = projection.invert?.([width + BLEED, height + BLEED]) ?? [];
  const whole = width / projection.scale() >= 2 * Math.PI || east <= west;
  return whole ? [-180, south, 180, north] : [west, south, east, north];
}

/** The same projection and fit as the live map's for an extent in a frame. */
export function viewOf(bbox: BBox, width: number, height: number): View {
  const [west, south, east, north] = bbox;
  const [x, y] = [((east - west) * Math.PI) / 180, mercatorY(north) - mercatorY(south)];
  const fit = Math.min((width - 2 * PADDING) / x, (height - 2 * PADDING) / y);
  const fitted = Math.log2((fit * 2 * Math.PI) / 512);
  const zoom = Math.min(ZOOMS[1], Math.max(ZOOMS[0], fitted));
  const middle = (mercatorY(north) + mercatorY(south)) / 2;
  const lat = (Math.atan(Math.exp(middle)) * 360) / Math.PI - 90;
  const projection = geoMercator()
    .rotate([-(west + east) / 2, 0])
    .center([0, lat])
    .scale((512 * 2 ** zoom) / (2 * Math.PI))
    .translate([width / 2, height / 2])
    .clipExtent([
      [-BLEED, -BLEED],
      [width + BLEED, height + BLEED],
    ]);
  const writer = new PathWriter();
  const draw = geoPath(projection, writer);
  const path = (shape: GeoPermissibleObjects) => {
    writer.beginPath();
    draw(shape);
    return writer.result();
  };
  return { width, height, zoom, bbox: seen(projection, width, height), projection, path };
}
