import { toKML } from '@placemarkio/tokml';
import type { Feature } from 'geojson';
import { wholeGeoJson } from './geojson';
import type { Published } from './published';

/** Places and areas as KML 2.2 placemarks, each described by its facts and their sources. */
export function kml(published: Published): string {
  const features = wholeGeoJson(published).features.map(
    ({ id, geometry, properties }): Feature => ({
      type: 'Feature',
      ...(id === undefined ? {} : { id }),
      geometry,
      properties: {
        name: properties?.['name'],
        description: properties?.['statements'],
        link: properties?.['link'],
        kind: properties?.['kind'],
        precisionKm: properties?.['precisionKm'],
      },
    }),
  );
  return toKML({ type: 'FeatureCollection', features });
}
