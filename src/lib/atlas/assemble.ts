import type { Article } from '../articles/article';
import { around, type BBox } from '../core/bbox';
import { daysOf } from '../core/edtf';
import { hashText } from '../core/hash';
import type { LngLat } from '../core/lng-lat';
import { draws } from '../facts/draws';
import type { Fact, FactPlace } from '../facts/fact';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Place, PlaceKind } from '../gazetteer/place';
import type { Atlas, AtlasPlace, Geometry } from './atlas';
import { contains } from './containment';
import { flowsOf } from './flows';
import { newestFirst } from './newest-first';
import { slugOf } from './slug-of';

/** What an atlas is made from. */
export interface Sources {
  title: string;
  articles: readonly Article[];
  facts: readonly Fact[];
  gazetteer: Gazetteer;
  /** The middle of the outline of a place id; null if the boundaries hold none. */
  middleOf: (id: string) => LngLat | null;
}

/** How near a kind of place is as a parent: a province before a country before a region. */
const NEARNESS: Record<PlaceKind, number> = { site: 0, city: 1, admin1: 2, country: 3, region: 4 };

/**
 * A region of more countries than this is a continent or more: drawn, it would say nothing. The
 * widest M49 region below it, Eastern Africa, has 20.
 */
const WIDEST = 24;

/** Whether a place of a fact is drawn. */
function isDrawn({ place, role }: FactPlace): boolean {
  return draws(role) && place.countries.length <= WIDEST;
}

/** A fact that only names places too wide to draw says so. */
function withReason(fact: Fact): Fact {
  if (fact.notOnMap !== null || fact.places.some(isDrawn)) return fact;
  const wide = fact.places.find(({ role }) => draws(role));
  return { ...fact, notOnMap: `${wide?.place.name ?? 'Its place'} is too wide to be drawn.` };
}

/** The places that facts are said of, and their countries, each once. */
function placesOf(facts: readonly Fact[], gazetteer: Gazetteer): Place[] {
  const places = new Map<string, Place>();
  for (const fact of facts) {
    for (const { place } of fact.places.filter(isDrawn)) {
      places.set(place.id, place);
      const country = place.country ? gazetteer.indexOf(`iso:${place.country}`) : -1;
      if (country >= 0) {
        const around = gazetteer.place(country);
        if (!places.has(around.id)) places.set(around.id, around);
      }
    }
  }
  return [...places.values()];
}

function geometryOf(place: Place, hasOutline: boolean): Geometry {
  if (place.kind === 'site') return 'dot';
  if (place.kind === 'city') return 'disc';
  if (place.kind === 'region') return 'extent';
  return hasOutline ? 'outline' : 'seat';
}

function extentOf(place: Place): BBox {
  return place.bbox ?? around(place.point, Math.max(1, place.precisionKm));
}

/** First day and last day of the facts' dates, as the EDTF dates that hold them. */
function datesOf(facts: readonly Fact[]): Pick<AtlasPlace, 'first' | 'last'> {
  const dated = facts.flatMap(({ when }) => {
    const days = when === null ? null : daysOf(when);
    return days ? [days] : [];
  });
  if (!dated.length) return { first: null, last: null };
  const first = dated.map((days) => days.first).reduce((a, b) => (a < b ? a : b));
  const last = dated.map((days) => days.last).reduce((a, b) => (a > b ? a : b));
  return { first, last };
}

/** Puts facts, places, areas and flows together. The same sources give the same atlas. */
export function assemble({ title, articles, facts, gazetteer, middleOf }: Sources): Atlas {
  const ordered = newestFirst(facts.map(withReason));
  const places = placesOf(ordered, gazetteer);
  const slugs = new Map(places.map((place) => [place.id, slugOf(place, gazetteer)]));
  const slugFor = ({ id }: Place) => slugs.get(id) ?? id;

  const saidOf = new Map<string, Fact[]>(places.map(({ id }) => [id, []]));
  for (const fact of ordered) {
    const ids = fact.places.filter(isDrawn).map(({ place }) => place.id);
    for (const id of new Set(ids)) saidOf.get(id)?.push(fact);
  }

  const atlasPlaces = places.map((place): AtlasPlace => {
    const inside = places.filter((other) => contains(place, other));
    const ids = new Set([place, ...inside].flatMap(({ id }) => saidOf.get(id) ?? []));
    const allFacts = ordered.filter((fact) => ids.has(fact));
    const slug = slugFor(place);
    const middle = middleOf(place.id);
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
      bbox: extentOf(place),
      precisionKm: place.precisionKm,
      parents: places
        .filter((other) => contains(other, place))
        .sort((a, b) => NEARNESS[a.kind] - NEARNESS[b.kind] || a.precisionKm - b.precisionKm)
        .map(slugFor),
      inside: inside
        .sort((a, b) => (saidOf.get(b.id)?.length ?? 0) - (saidOf.get(a.id)?.length ?? 0))
        .map(slugFor),
      facts: (saidOf.get(place.id) ?? []).map(({ id }) => id),
      allFacts: allFacts.map(({ id }) => id),
      articles: [...new Set(allFacts.map(({ article }) => article))].sort(),
      ...datesOf(allFacts),
      topics: [...new Set(allFacts.flatMap(({ topics }) => topics))].sort(),
    };
  });
  const marked = atlasPlaces.filter(({ allFacts }) => allFacts.length > 0);
  marked.sort((a, b) => b.allFacts.length - a.allFacts.length || (a.slug < b.slug ? -1 : 1));

  return {
    title,
    version: hashText(JSON.stringify([title, articles, ordered, marked])),
    articles,
    facts: ordered,
    places: marked,
    flows: flowsOf(ordered, slugs),
  };
}
