import { rgb } from './colour';

/** Pixels for `Map.addImage`: RGBA, not premultiplied. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

/** Pixels of an image per CSS px: crisp on a dense screen, smooth on others. */
export const PIXEL_RATIO = 2;

/**
 * CSS px between two lines of a hatch, measured across them, and their width. A pattern grows up to
 * twice this size between two whole zooms, so it starts below the 5 and 1 px of LOOK's hatch.
 */
const SPACING_PX = 4.24;
const WIDTH_PX = 0.85;

/** Paints a square by how much of each pixel a shape covers, 0 to 1. */
function paint(side: number, colour: string, coverage: (x: number, y: number) => number): Pixels {
  const data = new Uint8ClampedArray(side * side * 4);
  const bytes = rgb(colour);
  for (let i = 0; i < side * side; i++) {
    const alpha = Math.min(1, Math.max(0, coverage((i % side) + 0.5, Math.floor(i / side) + 0.5)));
    data.set([...bytes, Math.round(alpha * 255)], i * 4);
  }
  return { width: side, height: side, data };
}

/** Parallel lines rising at 45°, in a square that repeats without a seam. */
export function hatchPixels(colour: string): Pixels {
  const side = Math.round(SPACING_PX * Math.SQRT2 * PIXEL_RATIO);
  const half = (WIDTH_PX * PIXEL_RATIO) / 2;
  return paint(side, colour, (x, y) => {
    const along = (x + y) % side;
    const across = Math.min(along, side - along) / Math.SQRT2;
    return half + 0.5 - across;
  });
}

/** A hatched shape is never drawn smaller than this. */
export const SPOT_PX = 16;

/** A round spot of hatch, for extents that would be too small to see. */
export function spotPixels(colour: string): Pixels {
  const side = SPOT_PX * PIXEL_RATIO;
  const hatch = hatchPixels(colour);
  return paint(side, colour, (x, y) => {
    const inside = side / 2 - Math.hypot(x - side / 2, y - side / 2);
    const at = (Math.floor(y) % hatch.height) * hatch.width + (Math.floor(x) % hatch.width);
    return Math.min(inside, (hatch.data[at * 4 + 3] ?? 0) / 255);
  });
}

/** An arrowhead that points north, its tip at the middle of the upper edge. */
export function arrowPixels(colour: string): Pixels {
  const side = 16 * PIXEL_RATIO;
  return paint(side, colour, (x, y) => {
    const reach = (y / side) * (side / 2) * 0.82;
    return reach - Math.abs(x - side / 2) + 0.5;
  });
}

/** A ring of 2 px, where a town without facts lies. */
export function ringPixels(colour: string): Pixels {
  const side = 8 * PIXEL_RATIO;
  return paint(side, colour, (x, y) => {
    const out = Math.hypot(x - side / 2, y - side / 2) / PIXEL_RATIO;
    return PIXEL_RATIO * (0.55 - Math.abs(out - 2.2)) + 0.5;
  });
}

/** Names of the images: what to draw, and in which colour. */
export const hatchImage = (colour: string) => `hatch:${colour}`;
export const spotImage = (colour: string) => `spot:${colour}`;
export const arrowImage = (colour: string) => `arrow:${colour}`;
export const ringImage = (colour: string) => `ring:${colour}`;

/** The image of that name, or null if it is not one of ours. */
export function imagePixels(name: string): Pixels | null {
  const [kind, colour] = name.split(':');
  if (!colour) return null;
  if (kind === 'hatch') return hatchPixels(colour);
  if (kind === 'spot') return spotPixels(colour);
  if (kind === 'ring') return ringPixels(colour);
  return kind === 'arrow' ? arrowPixels(colour) : null;
}
