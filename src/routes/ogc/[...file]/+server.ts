import { error, json } from '@sveltejs/kit';
import { itemsFile, ogcApi, spanOf } from '$lib/atlas/download/ogc';
import { publish } from '$lib/atlas/publish/publish';
import { loadConfig, loadDrawnAtlas, loadViews } from '$lib/files/atlas';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

function files() {
  const { title, subtitle, origin } = loadConfig();
  const { places } = loadViews().atlas;
  const told = places.filter(({ facts }) => facts.length);
  const isPoint = ({ kind }: (typeof told)[0]) => kind === 'site' || kind === 'city';
  const boxOf = (some: typeof told) => spanOf(some.map(({ bbox }) => bbox));
  const [points, areas] = [told.filter(isPoint), told.filter((place) => !isPoint(place))];
  return ogcApi(
    { title, description: subtitle },
    [
      {
        id: 'places',
        title: 'Places',
        description: 'Sites and cities with facts',
        bbox: boxOf(points),
      },
      {
        id: 'areas',
        title: 'Areas',
        description: 'Provinces, countries and regions with facts',
        bbox: boxOf(areas),
      },
      {
        id: 'flows',
        title: 'Flows',
        description: 'People moved from one place to another',
        bbox: boxOf(told),
      },
    ],
    origin ?? '',
  );
}

const COLLECTIONS = ['places', 'areas', 'flows'] as const;

export const entries: EntryGenerator = () =>
  [...Object.keys(files()), ...COLLECTIONS.map(itemsFile)].map((file) => ({ file }));

export const GET: RequestHandler = ({ params }) => {
  const asked = COLLECTIONS.find((id) => itemsFile(id) === params.file);
  if (asked) {
    const { atlas, marks } = loadDrawnAtlas();
    const items = JSON.parse(publish(`${asked}.geojson`, atlas, marks));
    const count = items.features.length;
    const headers = { 'Content-Type': 'application/geo+json' };
    return json({ ...items, numberMatched: count, numberReturned: count }, { headers });
  }
  const found = files()[params.file];
  if (!found) error(404, `There is no ${params.file} here.`);
  return json(found);
};
