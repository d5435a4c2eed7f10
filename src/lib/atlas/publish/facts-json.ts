import type { FactPlace, Quantity } from '../../facts/fact';
import type { Applied } from '../../facts/corrections';
import type { Atlas } from '../atlas';
import { claimsByFact } from '../claims';

function quantity({ start, end, words, value, unit, ...rest }: Quantity) {
  const stated = Object.entries(rest).filter(([, said]) => said !== null);
  return { words, value, unit, start, end, ...Object.fromEntries(stated) };
}

function place(own: FactPlace) {
  const { place, role, roleReason, mention, start, end, confidence, site, alternatives } = own;
  return {
    id: place.id,
    name: place.name,
    role,
    roleReason,
    mention,
    start,
    end,
    confidence,
    ...(site === null ? {} : { site }),
    alternatives,
  };
}

function correctionOf({ date, reason, changes }: Applied) {
  return { date, reason, changes };
}

/** Every fact, newest first. Spans count UTF-16 units in the article's body. */
export function factsJson(atlas: Atlas) {
  const claims = claimsByFact(atlas);
  const corrections = new Map(atlas.corrections.map((correction) => [correction.fact, correction]));
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
    ...(claims.has(fact.id) && { claims: claims.get(fact.id)!.map(({ id }) => id) }),
    ...(corrections.has(fact.id) && { corrected: correctionOf(corrections.get(fact.id)!) }),
    ...(fact.notOnMap === null ? {} : { notOnMap: fact.notOnMap }),
  }));
}
