import { kmBetween as km } from '../core/lng-lat';
import type { Gazetteer } from '../gazetteer/gazetteer';

const CITY = 1;
const ADMIN1 = 2;
const COUNTRY = 3;
const REGION = 4;

/** A quarter or suburb named with its city lies within this distance of it. */
const SUBURB_KM = 40;

/** A town named with its county or region lies within this distance of its middle. */
const COUNTY_KM = 80;

/** Whether the place at `inner` lies in the place at `outer`, by unit or, for towns and counties, by distance. */
export function isInside(inner: number, outer: number, gazetteer: Gazetteer): boolean {
  if (inner === outer) return false;
  const kind = gazetteer.kindCode(outer);
  const country = gazetteer.countryOf(inner);
  if (kind === COUNTRY) {
    return gazetteer.kindCode(inner) !== COUNTRY && country === gazetteer.countryOf(outer);
  }
  if (kind === ADMIN1) return gazetteer.admin1Of(inner) === outer;
  if (gazetteer.kindCode(inner) > CITY || country !== gazetteer.countryOf(outer)) return false;
  if (country === '') return false;
  return kmBetween(inner, outer, gazetteer) <= (kind === CITY ? SUBURB_KM : COUNTY_KM);
}

/** Most counties reach no farther from their middle than this, Herefordshire as those of Ohio. */
const SMALL_COUNTY_KM = 40;

/** How plainly a place lies in another, 0–1: of two towns that may lie in a county the nearer to its middle does. */
export function insideShare(inner: number, outer: number, gazetteer: Gazetteer): number {
  if (!isInside(inner, outer, gazetteer)) return 0;
  if (gazetteer.kindCode(outer) !== REGION) return 1;
  return Math.min(1, SMALL_COUNTY_KM / kmBetween(inner, outer, gazetteer));
}

/** Places of one name this near each other are one answer to where: a city and its own province. */
const SAME_SPOT_KM = 50;

/** Whether two places of one name lie so near each other that a reader would not tell them apart. */
export function isSameSpot(a: number, b: number, gazetteer: Gazetteer): boolean {
  return a === b || kmBetween(a, b, gazetteer) <= SAME_SPOT_KM;
}

/** Great-circle distance between two places of a gazetteer, in km. */
export function kmBetween(a: number, b: number, gazetteer: Gazetteer): number {
  return km(gazetteer.lng(a), gazetteer.lat(a), gazetteer.lng(b), gazetteer.lat(b));
}
