import type { AtlasPlace } from '../atlas';

/** The properties of a published place or area: docs/formats/data.md. */
export function placeProperties(place: AtlasPlace) {
  return {
    name: place.name,
    localName: place.localName,
    slug: place.slug,
    path: place.href,
    kind: place.kind,
    feature: place.feature,
    country: place.country,
    geometry: place.geometry,
    precisionKm: place.precisionKm,
    facts: place.facts.length,
    factsInside: place.allFacts.length - place.facts.length,
    articles: place.articles.length,
    first: place.first,
    last: place.last,
    topics: place.topics,
  };
}
