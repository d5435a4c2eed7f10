import { union, type BBox } from '../core/bbox';
import type { AtlasPlace } from './atlas';

/** A country reaches so far from its point, east or north, in a frame of the world: not to Alaska. */
const REACH = [30, 20] as const;

/** The part of a place that a frame of the world must show. */
function mainPart({ point: [lng, lat], bbox: [west, south, east, north] }: AtlasPlace): BBox {
  const [wide, high] = REACH;
  return [
    Math.max(west, lng - wide),
    Math.max(south, lat - high),
    Math.min(east, lng + wide),
    Math.min(north, lat + high),
  ];
}

/** The inhabited world, for an atlas without a place. */
export const INHABITED: BBox = [-170, -56, 180, 72];

/** The extent of a map of the whole atlas. */
export function worldFrame(places: readonly AtlasPlace[]): BBox {
  return places.length ? union(places.map(mainPart)) : INHABITED;
}
