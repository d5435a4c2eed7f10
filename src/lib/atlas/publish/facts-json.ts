import type { FactPlace, Quantity } from '../../facts/fact';
import type { Atlas } from '../atlas';

function quantity({ start, end, words, value, unit, ...rest }: Quantity) {
  const stated = Object.entries(rest).filter(([, said]) => said !== null);
  return { words, value, unit, start, end, ...Object.fromEntries(stated) };
}

function place({ place, role, mention, start, end, confidence, site, alternatives }: FactPlace) {
  return {
    id: place.id,
    name: place.name,
    role,
    mention,
    start,
    end,
    confidence,
    ...(site === null ? {} : { site }),
    alternatives,
  };
}

/** Every fact, newest first. Spans count UTF-16 units in the article's body. */
export function factsJson(atlas: Atlas) {
  return atlas.facts.map((fact) => ({
    id: fact.id,
    statement: fact.statement,
    article: fact.article,
    locator: fact.locator,
    places: fact.places.map(place),
    when: fact.when,
    dated: fact.dated,
    quantities: fact.quantities.map(quantity),
    topics: fact.topics,
    ...(fact.notOnMap === null ? {} : { notOnMap: fact.notOnMap }),
  }));
}
