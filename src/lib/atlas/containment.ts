import type { Place, PlaceKind } from '../gazetteer/place';

/** Whether a place is a list of countries, as the UN's regions are: other regions hold nothing whole. */
function holdsCountries({ id, countries }: Place): boolean {
  return id.startsWith('m49:') && countries.length > 1;
}

/** Whether `outer` holds all of `inner`, as far as their countries and units tell. */
export function contains(outer: Place, inner: Place): boolean {
  if (outer.id === inner.id) return false;
  if (outer.kind === 'admin1') return inner.admin1 === outer.id;
  if (outer.kind === 'country') {
    return (
      inner.kind !== 'country' && inner.countries.length === 1 && inner.country === outer.country
    );
  }
  return (
    holdsCountries(outer) &&
    inner.countries.length > 0 &&
    inner.countries.every((code) => outer.countries.includes(code)) &&
    (inner.kind !== 'region' || inner.countries.length < outer.countries.length)
  );
}

/** How near a kind of place is as a parent: a province before a country before a region. */
const NEARNESS: Record<PlaceKind, number> = { site: 0, city: 1, admin1: 2, country: 3, region: 4 };

/**
 * What lies around each of some places, nearest first, among those places. Only a unit, a country
 * and UN regions can hold another place, so that the cost is linear in the places.
 */
export function containers(places: readonly Place[]): Map<string, Place[]> {
  const byId = new Map(places.map((place) => [place.id, place]));
  const regions = places.filter(holdsCountries);
  return new Map(
    places.map((place) => {
      const around = [byId.get(place.admin1 ?? ''), byId.get(`iso:${place.country}`), ...regions];
      const outer = around.flatMap((other) => (other && contains(other, place) ? [other] : []));
      outer.sort((a, b) => NEARNESS[a.kind] - NEARNESS[b.kind] || a.precisionKm - b.precisionKm);
      return [place.id, outer];
    }),
  );
}
