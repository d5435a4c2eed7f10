import { slugify } from '../core/slug';
import { fold } from '../gazetteer/fold';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Place } from '../gazetteer/place';

const isWide = (kind: Place['kind']) => kind === 'country' || kind === 'region';

/**
 * The path segment of a place. It depends on the gazetteer alone, never on what else an atlas
 * holds, so that links stay good: `cambodia`, `darien-gap`, `koh-kong-kh`, `phnom-penh-kh`.
 *
 * Where two places of a country share a name, the better known keeps the plain form: a capital
 * before its province, a province before its town, the larger town before the smaller, which adds
 * its province (`springfield-illinois-us`). What has a namesake and no country's code adds its id.
 */
export function slugOf(place: Place, gazetteer: Gazetteer): string {
  const name = slugify(place.name) || slugify(place.id);
  const country = place.country?.toLowerCase();
  if (place.kind === 'country') return name;
  if (place.kind === 'region') {
    const known = gazetteer.lookup(fold(place.name)).map((index) => gazetteer.place(index));
    const first = known.find(({ kind, name: other }) => isWide(kind) && slugify(other) === name);
    return !first || first.id === place.id ? name : `${name}-${slugify(place.id)}`;
  }
  if (!country) return name;

  const namesakes = gazetteer
    .lookup(fold(place.name))
    .filter((index) => gazetteer.countryOf(index) === place.country)
    .filter((index) => slugify(gazetteer.name(index)) === name)
    .map((index) => gazetteer.place(index));
  const capital = namesakes.find((other) => other.feature === 'capital');
  const province = namesakes.find((other) => other.kind === 'admin1');
  const town = namesakes.find((other) => other.kind === 'city');

  if (place.kind === 'admin1') {
    const twin = namesakes.find(({ id, kind }) => kind === 'admin1' && id < place.id);
    if (twin) return `${name}-${slugify(place.id)}`;
    return capital ? `${name}-${slugify(place.feature)}-${country}` : `${name}-${country}`;
  }
  if (place.id === capital?.id) return `${name}-${country}`;
  if (place.id === town?.id) return province ? `${name}-town-${country}` : `${name}-${country}`;
  if (!namesakes.length) return `${name}-${country}`;
  const within = place.admin1 ? gazetteer.indexOf(place.admin1) : -1;
  const around = within < 0 ? '' : slugify(gazetteer.place(within).name);
  const twin = namesakes.some((other) => other.id !== place.id && other.admin1 === place.admin1);
  return [name, around, twin || !around ? slugify(place.id) : '', country]
    .filter(Boolean)
    .join('-');
}
