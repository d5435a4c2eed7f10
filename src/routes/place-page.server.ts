import { error } from '@sveltejs/kit';
import { timelineOf } from '$lib/atlas/timeline';
import type { PlaceView } from '$lib/atlas/view';
import { loadConfig, loadViews } from '$lib/files/atlas';
import { counted } from '$lib/core/counted';

/** The two paths that a place may have. */
type Way = '/place/' | '/region/';

/** Every page below a path. */
export function placeEntries(way: Way): { slug: string }[] {
  return loadViews()
    .atlas.places.filter(({ href }) => href.startsWith(way))
    .map(({ slug }) => ({ slug }));
}

function aboutPlace(place: PlaceView): object {
  const [lng, lat] = place.point;
  const [west, south, east, north] = place.bbox;
  const geo =
    place.kind === 'city' || place.kind === 'site'
      ? { '@type': 'GeoCoordinates', longitude: lng, latitude: lat }
      : { '@type': 'GeoShape', box: `${south} ${west} ${north} ${east}` };
  return {
    '@type': place.kind === 'country' ? 'Country' : 'Place',
    name: place.name,
    ...(place.localName ? { alternateName: place.localName } : {}),
    geo,
  };
}

/** What the page of a place shows; a 404 if the atlas has no such place under this path. */
export function loadPlacePage(way: Way, slug: string, locals: App.Locals) {
  const views = loadViews();
  const place = views.place(slug);
  if (!place?.href.startsWith(way)) {
    error(404, `The atlas has no fact about a place called “${slug}”.`);
  }
  const map = views.target([slug], way === '/region/' ? slug : null);
  locals.map = map;
  const all = [...place.facts, ...place.rows.flatMap((row) => views.place(row.slug)?.facts ?? [])];
  const facts = [...new Map(all.map((fact) => [fact.id, fact])).values()];
  return {
    room: 'atlas' as const,
    title: `${place.name}: ${counted(place.total, 'fact')} on the map · ${loadConfig().title}`,
    description: `${place.name}: ${facts
      .slice(0, 2)
      .map(({ statement }) => statement)
      .join(' ')}`,
    map,
    timeline: timelineOf(facts),
    place,
    flows: views.flows(slug),
    about: aboutPlace(place),
  };
}
