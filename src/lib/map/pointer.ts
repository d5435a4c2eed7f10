import type { Map, MapGeoJSONFeature, MapMouseEvent, PointLike } from 'maplibre-gl';
import { PICK, THIN } from './order';
import { nextPick, ranked, type Hit } from './pick';

/** Half of what a mark takes from a pointer and from a finger, in px (LOOK, "Space and lines"). */
const MOUSE_REACH_PX = 12;
const TOUCH_REACH_PX = 22;

/** Clicks closer together than this are at the same spot. */
const SAME_SPOT_PX = 4;

/** Small marks, which answer a little way around themselves. */
const SMALL = Object.keys(PICK).filter((layer) => PICK[layer] === 0 || THIN.includes(layer));
const LARGE = Object.keys(PICK).filter((layer) => !SMALL.includes(layer));

/** What a map tells about the pointer. */
export interface PointerEvents {
  /** The mark under the pointer has changed. */
  onhover: (slug: string | null) => void;
  /** A mark was clicked; null for a click on nothing. */
  onpick: (slug: string | null) => void;
  /** The mark that is open now. */
  open: () => string | null;
}

/** The slugs at a point of the map, topmost first. */
export function slugsAt(map: Map, point: { x: number; y: number }, reachPx: number): string[] {
  const { x, y } = point;
  const box: [PointLike, PointLike] = [
    [x - reachPx, y - reachPx],
    [x + reachPx, y + reachPx],
  ];
  const small = map.queryRenderedFeatures(box, { layers: SMALL });
  const large = map.queryRenderedFeatures([x, y], { layers: LARGE });
  const hit = (feature: MapGeoJSONFeature): Hit => ({
    slug: String(feature.properties.slug),
    layer: feature.layer.id,
    distancePx: distancePx(map, feature, point),
  });
  return ranked([...small, ...large].map(hit), PICK);
}

function distancePx(
  map: Map,
  { geometry, layer }: MapGeoJSONFeature,
  at: { x: number; y: number },
) {
  if (geometry.type !== 'Point' || PICK[layer.id] !== 0) return 0;
  const { x, y } = map.project(geometry.coordinates as [number, number]);
  return Math.hypot(x - at.x, y - at.y);
}

/** Reports hover and clicks until the map is removed. */
export function watchPointer(map: Map, { onhover, onpick, open }: PointerEvents): void {
  let hovered: string | null = null;
  let clicked = { x: NaN, y: NaN };
  const hover = (slug: string | null) => {
    if (slug === hovered) return;
    hovered = slug;
    map.getCanvas().style.cursor = slug ? 'pointer' : '';
    onhover(slug);
  };
  map.on('mousemove', ({ point }) => {
    if (!map.isMoving()) hover(slugsAt(map, point, MOUSE_REACH_PX)[0] ?? null);
  });
  map.on('mouseout', () => hover(null));
  map.on('click', (event: MapMouseEvent) => {
    const { point } = event;
    const touch = (event.originalEvent as PointerEvent).pointerType === 'touch';
    const slugs = slugsAt(map, point, touch ? TOUCH_REACH_PX : MOUSE_REACH_PX);
    const sameSpot = Math.hypot(point.x - clicked.x, point.y - clicked.y) <= SAME_SPOT_PX;
    clicked = point;
    onpick(nextPick(slugs, open(), sameSpot));
  });
}
