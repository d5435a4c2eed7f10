import { union, type BBox } from '../../core/bbox';

/** What a collection of the atlas is: one of the files under `/data/`. */
export interface Collection {
  id: 'places' | 'areas' | 'flows';
  title: string;
  description: string;
  /** What its features lie in. */
  bbox: BBox | null;
}

const CRS84 = 'http://www.opengis.net/def/crs/OGC/1.3/CRS84';

/** Not the core of OGC API - Features 1.0: it asks for queries, which static files cannot answer. */
const CLASSES = ['http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson'];

const link = (rel: string, href: string, type = 'application/json') => ({ rel, href, type });

function collectionOf({ id, title, description, bbox }: Collection, origin: string) {
  return {
    id,
    title,
    description,
    itemType: 'feature',
    crs: [CRS84],
    ...(bbox && { extent: { spatial: { bbox: [bbox], crs: CRS84 } } }),
    links: [
      link('self', `${origin}/ogc/${id}.json`),
      link('items', `${origin}/data/${id}.geojson`, 'application/geo+json'),
      link('license', 'https://creativecommons.org/licenses/by/4.0/', 'text/html'),
    ],
  };
}

/**
 * A static subset of OGC API - Features by file name: landing page, conformance, the list of
 * collections and each of them. Items are the published GeoJSON, whole: a client that asks for a
 * part by query gets all.
 *
 * @param origin Of the published atlas; empty for addresses from the root.
 */
export function ogcApi(
  { title, description }: { title: string; description: string },
  collections: readonly Collection[],
  origin: string,
): Record<string, object> {
  const all = collections.map((each) => collectionOf(each, origin));
  return {
    'landing.json': {
      title,
      description,
      links: [
        link('self', `${origin}/ogc/landing.json`),
        link('conformance', `${origin}/ogc/conformance.json`),
        link('data', `${origin}/ogc/collections`),
      ],
    },
    'conformance.json': { conformsTo: CLASSES },
    collections: { collections: all, links: [link('self', `${origin}/ogc/collections`)] },
    ...Object.fromEntries(all.map((each) => [`${each.id}.json`, each])),
  };
}

/** What some boxes span; null if there is none. */
export const spanOf = (boxes: readonly BBox[]): BBox | null =>
  boxes.length ? union([...boxes]) : null;
