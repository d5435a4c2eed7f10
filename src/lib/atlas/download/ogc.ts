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

const OPENAPI = 'application/vnd.oai.openapi+json;version=3.0';

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
      link('self', `${origin}/ogc/collections/${id}`),
      link('items', `${origin}/ogc/${itemsFile(id)}`, 'application/geo+json'),
      link('license', 'https://creativecommons.org/licenses/by/4.0/', 'text/html'),
    ],
  };
}

/** The file below `/ogc/` that holds the features of a collection. */
export const itemsFile = (id: Collection['id']) => `collections/${id}/items`;

/** What QGIS and other clients ask for before anything else, in the least that OpenAPI 3.0 allows. */
function openApi(title: string, origin: string) {
  const answers = { 200: { description: 'As OGC API - Features 1.0 has it, queries left out' } };
  const paths = ['', '/{id}', '/{id}/items'].map((path) => {
    const parameters = path && [
      { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
    ];
    return [
      `/collections${path}`,
      { get: { ...(parameters && { parameters }), responses: answers } },
    ];
  });
  return {
    openapi: '3.0.2',
    info: { title, version: '1' },
    servers: [{ url: `${origin}/ogc` }],
    paths: Object.fromEntries(paths),
  };
}

/**
 * A static subset of OGC API - Features by file name below `/ogc/`: landing page, conformance, API
 * definition, the list of collections and each of them. Clients make the addresses of a collection
 * and its items themselves, so that what is asked for without a slash is the index of a folder. Items
 * are the published GeoJSON, whole: a client that asks for a part by query gets all.
 *
 * @param origin Of the published atlas; empty for addresses from the root, which QGIS does not take.
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
        link('service-desc', `${origin}/ogc/api.json`, OPENAPI),
        link('conformance', `${origin}/ogc/conformance.json`),
        link('data', `${origin}/ogc/collections`),
      ],
    },
    'conformance.json': { conformsTo: CLASSES },
    'api.json': openApi(title, origin),
    'collections/index.html': {
      collections: all,
      links: [link('self', `${origin}/ogc/collections`)],
    },
    ...Object.fromEntries(all.map((each) => [`collections/${each.id}/index.html`, each])),
  };
}

/** What some boxes span; null if there is none. */
export const spanOf = (boxes: readonly BBox[]): BBox | null =>
  boxes.length ? union([...boxes]) : null;
