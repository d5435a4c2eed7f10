import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Atlas } from '../atlas';
import { placeProperties } from './place-properties';

/**
 * Sites and cities as points. A first-level unit whose outline no source has stands here by its
 * seat, and says so with `"geometry": "seat"`; countries and regions never do.
 */
export function placesGeoJson(atlas: Atlas): FeatureCollection<Point> {
  const points = atlas.places.filter(
    ({ geometry, facts }) => facts.length > 0 && /^(dot|disc|seat)$/.test(geometry),
  );
  return {
    type: 'FeatureCollection',
    features: points.map((place): Feature<Point> => ({
      type: 'Feature',
      id: place.id,
      geometry: { type: 'Point', coordinates: place.point },
      properties: placeProperties(place),
    })),
  };
}
