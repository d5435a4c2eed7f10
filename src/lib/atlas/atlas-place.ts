import { around } from '../core/bbox';
import type { LngLat } from '../core/lng-lat';
import type { Place } from '../gazetteer/place';
import type { AtlasPlace, Geometry } from './atlas';
import type { Entry } from './entry';

/** Where a place stands in an atlas. */
export interface Standing {
  place: Place;
  slug: string;
  /** The middle of its outline; null if it has none. */
  middle: LngLat | null;
  /** Slugs of what lies around it, nearest first, and in it, most facts first. */
  parents: readonly string[];
  inside: readonly string[];
  /** The facts said of it, and of it or of anything inside it; both newest first. */
  own: readonly Entry[];
  all: readonly Entry[];
}

function geometryOf({ kind }: Place, hasOutline: boolean): Geometry {
  if (kind === 'site') return 'dot';
  if (kind === 'city') return 'disc';
  if (kind === 'region') return 'extent';
  return hasOutline ? 'outline' : 'seat';
}

/** What the facts of a place say together: days, articles and topics, each once. */
function summaryOf(entries: readonly Entry[]) {
  const articles = new Set<string>();
  const topics = new Set<string>();
  let first: string | null = null;
  let last: string | null = null;
  let article = '';
  for (const { fact, days } of entries) {
    // Neighbours are often of one article: a comparison is cheaper than a look into the set.
    if (fact.article !== article) articles.add((article = fact.article));
    for (const topic of fact.topics) topics.add(topic);
    if (!days) continue;
    if (first === null || days.first < first) first = days.first;
    if (last === null || days.last > last) last = days.last;
  }
  return {
    articles: [...articles],
    first,
    last,
    topics: [...topics].sort(),
  };
}

/** A place with its facts, as the atlas holds it. */
export function atlasPlaceOf(standing: Standing): AtlasPlace {
  const { place, slug, middle, parents, inside, own, all } = standing;
  return {
    id: place.id,
    slug,
    href: `/${place.kind === 'site' || place.kind === 'city' ? 'place' : 'region'}/${slug}`,
    name: place.name,
    localName: place.localName,
    kind: place.kind,
    feature: place.feature,
    country: place.country,
    countries: place.countries,
    geometry: geometryOf(place, middle !== null),
    point: middle ?? place.point,
    bbox: place.bbox ?? around(place.point, Math.max(1, place.precisionKm)),
    precisionKm: place.precisionKm,
    parents,
    inside,
    facts: own.map(({ fact }) => fact.id),
    allFacts: all.map(({ fact }) => fact.id),
    ...summaryOf(all),
  };
}
