import { serialize } from 'flatgeobuf/lib/mjs/geojson.js';
import { wholeGeoJson } from './geojson';
import type { Published } from './published';

/**
 * Places and areas as FlatGeobuf, with the columns of the GeoJSON download; `id` is a column, for the
 * format has no ids of its own. Throws if there is no place: a file without features has no columns.
 */
export function flatGeobuf(published: Published): Uint8Array<ArrayBuffer> {
  const { features } = wholeGeoJson(published);
  if (!features.length)
    throw new Error('no fact of this selection has a place for FlatGeobuf to hold');
  const flat = features.map(({ id, geometry, properties }) => ({
    type: 'Feature' as const,
    geometry,
    properties: { id: String(id), ...properties },
  }));
  return Uint8Array.from(serialize({ type: 'FeatureCollection', features: flat }));
}
