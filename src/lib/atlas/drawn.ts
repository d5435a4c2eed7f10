import { draws } from '../facts/draws';
import type { Fact, FactPlace } from '../facts/fact';
import type { Place } from '../gazetteer/place';

/**
 * A region of more countries than this is a continent or more: drawn, it would say nothing. The
 * widest M49 region below it, Eastern Africa, has 20.
 */
const WIDEST = 24;

/** Whether a place of a fact is drawn. */
export function isDrawn({ place, role }: FactPlace): boolean {
  return draws(role) && place.countries.length <= WIDEST;
}

/** A fact that only names places too wide to draw says so. */
export function withReason(fact: Fact): Fact {
  if (fact.notOnMap !== null || fact.places.some(isDrawn)) return fact;
  const wide = fact.places.find(({ role }) => draws(role));
  return { ...fact, notOnMap: `${wide?.place.name ?? 'Its place'} is too wide to be drawn.` };
}

/** The places of a fact that are drawn, each once. */
export function placesOf({ places }: Fact): Place[] {
  const drawn: Place[] = [];
  for (const each of places) {
    if (isDrawn(each) && !drawn.some(({ id }) => id === each.place.id)) drawn.push(each.place);
  }
  return drawn;
}
