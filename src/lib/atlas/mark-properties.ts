import type { AtlasPlace } from './atlas';
import type { PlaceKind } from '../gazetteer/place';
import type { MarkProperties } from './marks';
import { factSteps } from './fact-steps';
import { tintOf, type Steps } from './measure';

/**
 * What every mark of a place carries. A loose region counts only what is said of it: the countries
 * that it touches have marks of their own.
 */
export function markProperties(place: AtlasPlace, steps: Steps): MarkProperties {
  const { slug, href, name, localName, kind, geometry, country, precisionKm } = place;
  const count = place.facts.length;
  const total = totalOf(place);
  return {
    slug,
    href,
    name,
    localName,
    kind,
    geometry,
    country,
    precisionKm,
    count,
    total,
    ...valueProperties(place, count, total, steps),
  };
}

/** Facts of a place with all inside it; of a loose region only its own. */
export function totalOf({ geometry, facts, allFacts }: AtlasPlace): number {
  return geometry === 'extent' ? facts.length : allFacts.length;
}

/** Where the tints of facts begin in an atlas of these places. */
export function stepsOf(places: readonly AtlasPlace[]): Steps {
  const outlined = places.filter(({ geometry }) => geometry === 'outline');
  return factSteps(Math.max(0, ...outlined.map(totalOf)));
}

/** Facts as the measure: a country's with all inside it, a province's own, since only those tint it. */
export function valueProperties(
  { kind }: { kind: PlaceKind },
  count: number,
  total: number,
  steps: Steps,
): Pick<MarkProperties, 'value' | 'tint' | 'figure'> {
  const value = kind === 'admin1' ? count : total;
  return { value, tint: tintOf('facts', value, steps), figure: `${total}` };
}
