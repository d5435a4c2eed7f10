import type { PlaceView } from '$lib/atlas/view';
import { loadConfig, loadViews } from '$lib/files/atlas';
import type { PageServerLoad } from './$types';

/** A region in the index, with what lies inside it. */
function entry({
  slug,
  href,
  name,
  localName,
  localLang,
  geometry,
  count,
  total,
  first,
  last,
}: PlaceView) {
  return { slug, href, name, localName, localLang, geometry, count, total, first, last };
}

export const load: PageServerLoad = () => {
  const views = loadViews();
  const { title } = loadConfig();
  const places = views.atlas.places.flatMap(({ slug }) => views.place(slug) ?? []);
  const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, 'en');
  const inside = ({ country }: PlaceView, kind: (place: PlaceView) => boolean) =>
    places
      .filter((place) => place.country === country && kind(place))
      .map(entry)
      .sort(byName);
  const countries = places
    .filter(({ kind }) => kind === 'country')
    .map((country) => ({
      ...entry(country),
      provinces: inside(country, ({ kind }) => kind === 'admin1'),
      places: inside(country, ({ kind }) => kind === 'city' || kind === 'site'),
    }))
    .sort(byName);
  const regions = places
    .filter(({ kind }) => kind === 'region')
    .map(entry)
    .sort(byName);
  return {
    room: 'text' as const,
    title: `Regions · ${title}`,
    description: `${countries.length} countries and ${regions.length} regions with facts, and the provinces and towns inside them.`,
    countries,
    regions,
    about: { '@type': 'CollectionPage', name: 'Regions' },
  };
};
