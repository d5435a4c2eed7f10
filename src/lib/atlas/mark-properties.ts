import type { AtlasPlace } from './atlas';
import type { MarkProperties } from './marks';

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
  };
}
