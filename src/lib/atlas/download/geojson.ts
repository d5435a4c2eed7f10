import type { FeatureCollection } from 'geojson';
import { placesWithFacts, sourceWords, type Published } from './published';

/** Places and areas in one collection, each with its facts written out: for any map program. */
export function wholeGeoJson(published: Published): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: placesWithFacts(published).map(({ place, facts }) => ({
      ...place,
      properties: {
        ...place.properties,
        topics: place.properties.topics.join('; '),
        link: `${published.origin}${place.properties.path}`,
        statements: facts
          .map((fact) => `${fact.statement} (${sourceWords(published, fact)})`)
          .join('\n'),
      },
    })),
  };
}
