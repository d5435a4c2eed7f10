import type { Place } from '../gazetteer/place';

/** Whether `outer` holds all of `inner`, as far as their countries and units tell. */
export function contains(outer: Place, inner: Place): boolean {
  if (outer.id === inner.id) return false;
  if (outer.kind === 'admin1') return inner.admin1 === outer.id;
  if (outer.kind === 'country') {
    return (
      inner.kind !== 'country' && inner.countries.length === 1 && inner.country === outer.country
    );
  }
  if (outer.kind !== 'region' || outer.countries.length < 2) return false;
  if (!outer.id.startsWith('m49:')) return false;
  return (
    inner.countries.length > 0 &&
    inner.countries.every((code) => outer.countries.includes(code)) &&
    (inner.kind !== 'region' || inner.countries.length < outer.countries.length)
  );
}
