import type { Map } from 'maplibre-gl';
import { sizeOf } from './camera';
import { slugsAt } from './pointer';

/** How far from the middle of the map Enter looks for a mark, in px. */
const REACH_PX = 24;

/** Enter on the map opens what lies in its middle, Escape closes; MapLibre moves and zooms. */
export function watchKeys(
  map: Map,
  { onopen, onclose }: { onopen: (slug: string) => void; onclose: () => void },
): void {
  map.getCanvas().addEventListener('keydown', (event) => {
    if (event.key === 'Enter') {
      const { width, height } = sizeOf(map);
      const [slug] = slugsAt(map, { x: width / 2, y: height / 2 }, REACH_PX);
      if (slug) onopen(slug);
    } else if (event.key === 'Escape') {
      onclose();
    }
  });
}
