import type { FeatureCollection, LineString } from 'geojson';
import type { Atlas } from '../atlas';
import type { Marks } from '../marks';

/** People moved, as great circles between representative points. */
export function flowsGeoJson(atlas: Atlas, marks: Marks): FeatureCollection<LineString> {
  const lines = new Map(
    marks.flows.features.map(({ properties, geometry }) => [properties.slug, geometry]),
  );
  const ids = new Map(atlas.places.map(({ slug, id }) => [slug, id]));
  return {
    type: 'FeatureCollection',
    features: atlas.flows.flatMap((flow) => {
      const geometry = lines.get(flow.slug);
      if (!geometry) return [];
      const properties = {
        kind: flow.kind,
        path: flow.href,
        from: ids.get(flow.from),
        to: ids.get(flow.to),
        people: flow.value,
        ...(flow.max === null ? {} : { max: flow.max }),
        qualifier: flow.qualifier,
        facts: flow.facts,
      };
      return [{ type: 'Feature' as const, id: flow.slug, geometry, properties }];
    }),
  };
}
