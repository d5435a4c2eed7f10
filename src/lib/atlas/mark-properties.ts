import type { AtlasPlace } from './atlas';
import type { PlaceKind } from '../gazetteer/place';
import type { MarkProperties } from './marks';
import { tintOf } from './measure';

/**
 * What every mark of a place carries. A loose region counts only what is said of it: the countries
 * that it touches have marks of their own.
 */
export function markProperties(place: AtlasPlace): MarkProperties {
  const { slug, href, name, localName, kind, geometry, country, precisionKm } = place;
  const count = place.facts.length;
  const total = geometry === 'extent' ? count : place.allFacts.length;
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
    ...valueProperties(place, count, total),
  };
}

/** Facts as the measure: a country's with all inside it, a province's own, since only those tint it. */
export function valueProperties(
  { kind }: { kind: PlaceKind },
  count: number,
  total: number,
): Pick<MarkProperties, 'value' | 'tint' | 'figure'> {
  const value = kind === 'admin1' ? count : total;
  return { value, tint: tintOf('facts', value), figure: `${total}` };
}
