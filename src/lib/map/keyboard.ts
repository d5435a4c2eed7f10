import type { Map } from 'maplibre-gl';
import { sizeOf } from './camera';
import { slugsAt } from './pointer';

/** How far from the middle of the map Enter looks for a mark, in px. */
const REACH_PX = 24;

/** What the keyboard does that MapLibre does not. */
interface KeyEvents {
  /** The mark in the middle, which Enter would open, has changed. */
  onhover: (slug: string | null) => void;
  onopen: (slug: string) => void;
}

/**
 * Enter on the map opens what lies in its middle. MapLibre itself moves and zooms; Escape is the
 * page's, wherever the focus is.
 */
export function watchKeys(map: Map, { onhover, onopen }: KeyEvents): void {
  const inTheMiddle = () => {
    const { width, height } = sizeOf(map);
    return slugsAt(map, { x: width / 2, y: height / 2 }, REACH_PX)[0] ?? null;
  };
  map.on('moveend', ({ originalEvent }: { originalEvent?: unknown }) => {
    if (originalEvent instanceof KeyboardEvent) onhover(inTheMiddle());
  });
  const canvas = map.getCanvas();
  canvas.addEventListener('blur', () => onhover(null));
  canvas.addEventListener('keydown', ({ key }) => {
    const slug = key === 'Enter' ? inTheMiddle() : null;
    if (slug) onopen(slug);
  });
}
