import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Atlas } from '../atlas';
import type { Marks } from '../marks';
import { placeProperties } from './place-properties';

/** Outlines of provinces and countries, and the outermost extent of informal regions. */
export function areasGeoJson(
  atlas: Atlas,
  marks: Marks,
): FeatureCollection<Polygon | MultiPolygon> {
  const outermost = marks.extents.features.filter(({ properties }) => properties.ring === 3);
  const shapes = new Map(
    [...marks.areas.features, ...outermost].map(({ properties, geometry }) => [
      properties.slug,
      geometry,
    ]),
  );
  return {
    type: 'FeatureCollection',
    features: atlas.places.flatMap((place) => {
      const geometry = shapes.get(place.slug);
      if (!geometry || !place.facts.length) return [];
      return [
        { type: 'Feature' as const, id: place.id, geometry, properties: placeProperties(place) },
      ];
    }),
  };
}
