import { COUNTED } from '../../facts/counted';
import type { Atlas } from '../atlas';

/** Where the data of the map comes from, as it must be credited. */
const LICENCES = [
  {
    of: 'place names and points',
    source: 'GeoNames',
    licence: 'CC-BY-4.0',
    changes: 'selected, joined, corrected',
  },
  { of: 'boundaries, coasts, rivers, lakes', source: 'Natural Earth', licence: 'public domain' },
  {
    of: 'names of countries, provinces and regions',
    source: 'Unicode CLDR',
    licence: 'Unicode-3.0',
  },
] as const;

/** What the atlas holds: the first file that a client of the data should read. */
export function atlasJson(atlas: Atlas) {
  const drawn = atlas.facts.filter(({ notOnMap }) => notOnMap === null).length;
  return {
    format: 'dateline-atlas/1',
    title: atlas.title,
    version: atlas.version,
    counts: {
      articles: atlas.articles.length,
      facts: atlas.facts.length,
      factsOnMap: drawn,
      places: atlas.places.filter(({ facts }) => facts.length).length,
      flows: atlas.flows.length,
      claims: atlas.claims.length,
      corrections: atlas.corrections.length,
    },
    layers: [
      { id: 'places', file: 'places.geojson', geometry: 'Point' },
      { id: 'areas', file: 'areas.geojson', geometry: 'Polygon, MultiPolygon' },
      { id: 'flows', file: 'flows.geojson', geometry: 'LineString' },
    ],
    tables: [
      { id: 'facts', file: 'facts.json' },
      { id: 'claims', file: 'claims.json' },
      { id: 'articles', file: 'articles.json', format: 'CSL-JSON' },
    ],
    counted: COUNTED,
    licences: LICENCES,
  };
}
