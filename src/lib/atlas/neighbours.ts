import { distanceKm, type LngLat } from '../core/lng-lat';
import type { AtlasPlace } from './atlas';

/** A place near another, and where that one lies from it: “12 km west”. */
export interface Neighbour {
  place: AtlasPlace;
  words: string;
}

/** A place named together with another, and the facts that name both. */
export interface Related {
  place: AtlasPlace;
  facts: number;
}

/** As many as a reader takes in at a glance. */
const MOST = 4;

/** Farther than this, nothing is near. */
const FARTHEST_KM = 400;

const WINDS = [
  'north',
  'north-east',
  'east',
  'south-east',
  'south',
  'south-west',
  'west',
  'north-west',
];

/** The wind in which one point lies from another: the bearing at the other, to an eighth. */
export function windOf(from: LngLat, to: LngLat): string {
  const east = (((to[0] - from[0] + 540) % 360) - 180) * Math.cos((from[1] * Math.PI) / 180);
  const bearing = (Math.atan2(east, to[1] - from[1]) * 180) / Math.PI;
  return WINDS[Math.round((bearing + 360) / 45) % WINDS.length]!;
}

/**
 * A distance no more exact than both places are: rounded to the first of 1, 5, 10, 50 km that is at
 * least their precision together, and at least a fiftieth of itself. Null if that leaves nothing.
 */
export function honestKm(km: number, precisionKm: number): number | null {
  const step = [1, 5, 10, 50].find((each) => each >= precisionKm && each >= km / 50) ?? 100;
  return Math.round(km / step) * step || null;
}

/** A province is told by its middle; countries and loose regions are too wide to be near anything. */
const isNear = ({ kind }: AtlasPlace) => kind === 'site' || kind === 'city' || kind === 'admin1';

/** The places with facts nearest to a place, nearest first, none of which holds it or lies in it. */
export function neighboursOf(place: AtlasPlace, places: readonly AtlasPlace[]): Neighbour[] {
  if (!isNear(place)) return [];
  const around = new Set([place.slug, ...place.parents, ...place.inside]);
  return places
    .filter((other) => isNear(other) && !around.has(other.slug))
    .map((other) => ({ place: other, km: distanceKm(other.point, place.point) }))
    .filter(({ km }) => km <= FARTHEST_KM)
    .sort((a, b) => a.km - b.km)
    .slice(0, MOST)
    .map(({ place: other, km }) => ({ place: other, words: wordsOf(place, other, km) }));
}

function wordsOf(place: AtlasPlace, other: AtlasPlace, km: number): string {
  const isWide = place.kind === 'admin1' || other.kind === 'admin1';
  const rounded = honestKm(km, isWide ? 10 : Math.min(50, place.precisionKm + other.precisionKm));
  if (rounded === null) return 'beside';
  const middles = isWide ? ', middle to middle' : '';
  return `about ${rounded} km ${windOf(other.point, place.point)}${middles}`;
}

/** The places that facts name together with a place, most often first; not what holds it or lies in it. */
export function relatedTo(place: AtlasPlace, places: readonly AtlasPlace[]): Related[] {
  const around = new Set([place.slug, ...place.parents, ...place.inside]);
  const own = new Set(place.allFacts);
  return places
    .filter((other) => !around.has(other.slug))
    .map((other) => ({ place: other, facts: other.facts.filter((id) => own.has(id)).length }))
    .filter(({ facts }) => facts > 0)
    .sort((a, b) => b.facts - a.facts)
    .slice(0, MOST);
}
