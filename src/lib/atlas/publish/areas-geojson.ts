import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import type { Atlas } from '../atlas';
import { windRing } from '../boundaries';
import type { Marks } from '../marks';
import { placeProperties } from './place-properties';

/** A shape as RFC 7946 winds it; rounding may have turned a ring. */
function wound<G extends Polygon | MultiPolygon>(geometry: G): G {
  const turn = (rings: Position[][]) => rings.map((ring, i) => windRing(ring, i === 0));
  const coordinates =
    geometry.type === 'Polygon' ? turn(geometry.coordinates) : geometry.coordinates.map(turn);
  return { ...geometry, coordinates };
}

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
        {
          type: 'Feature' as const,
          id: place.id,
          geometry: wound(geometry),
          properties: placeProperties(place),
        },
      ];
    }),
  };
}
