import { GeometryType } from 'flatgeobuf/lib/mjs/flat-geobuf/geometry-type.js';
import { magicbytes } from 'flatgeobuf/lib/mjs/constants.js';
import { buildHeader } from 'flatgeobuf/lib/mjs/generic/featurecollection.js';
import { serialize } from 'flatgeobuf/lib/mjs/geojson.js';
import { wholeGeoJson } from './geojson';
import type { Published } from './published';

/** A file of no features; the library's own writer needs one to tell the columns by. */
function empty(): Uint8Array<ArrayBuffer> {
  const header = buildHeader({
    geometryType: GeometryType.Unknown,
    columns: null,
    envelope: null,
    featuresCount: 0,
    indexNodeSize: 0,
    crs: null,
    title: null,
    description: null,
    metadata: null,
  });
  return Uint8Array.from([...magicbytes, ...header]);
}

/**
 * Places and areas as FlatGeobuf, with the columns of the GeoJSON download; `id` is a column, for the
 * format has no ids of its own.
 */
export function flatGeobuf(published: Published): Uint8Array<ArrayBuffer> {
  const { features } = wholeGeoJson(published);
  if (!features.length) return empty();
  const flat = features.map(({ id, geometry, properties }) => ({
    type: 'Feature' as const,
    geometry,
    properties: { id: String(id), ...properties },
  }));
  return Uint8Array.from(serialize({ type: 'FeatureCollection', features: flat }));
}
