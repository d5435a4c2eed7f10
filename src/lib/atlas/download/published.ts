import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { CslItem } from '../../articles/citation';
import type { factsJson } from '../publish/facts-json';
import type { placeProperties } from '../publish/place-properties';

/** A place or area as it is published. */
export type PublishedPlace = Feature<Geometry, ReturnType<typeof placeProperties>>;

/** A fact as it is published. */
export type PublishedFact = ReturnType<typeof factsJson>[number];

/** The published files that other formats are made from: by the build, or by a browser of a selection. */
export interface Published {
  /** Title and version of the atlas, and where it is: an origin, or empty. */
  title: string;
  version: string;
  origin: string;
  places: FeatureCollection<Geometry, PublishedPlace['properties']>;
  areas: FeatureCollection<Geometry, PublishedPlace['properties']>;
  facts: readonly PublishedFact[];
  articles: readonly CslItem[];
}

/** A place with the facts said of it. */
export interface PlaceWithFacts {
  place: PublishedPlace;
  facts: PublishedFact[];
}

const DRAWN = /^(?:where|from|to)$/;

/** Each place and area with the facts said of it, in the order of the files. */
export function placesWithFacts({ places, areas, facts }: Published): PlaceWithFacts[] {
  const byPlace = new Map<string, PublishedFact[]>();
  for (const fact of facts) {
    const ids = fact.places.filter(({ role }) => DRAWN.test(role)).map(({ id }) => id);
    for (const id of new Set(ids)) byPlace.set(id, [...(byPlace.get(id) ?? []), fact]);
  }
  return [...places.features, ...areas.features].flatMap((place) => {
    const said = byPlace.get(String(place.id));
    return said ? [{ place: place as PublishedPlace, facts: said }] : [];
  });
}

/** Only some facts, with the places they are said of. */
export function subset(published: Published, ids: ReadonlySet<string>): Published {
  const facts = published.facts.filter(({ id }) => ids.has(id));
  const kept = new Map(
    placesWithFacts({ ...published, facts }).map((entry) => [entry.place.id, entry.facts]),
  );
  const keep = <C extends Published['places']>(collection: C): C => ({
    ...collection,
    features: collection.features.flatMap((feature) => {
      const said = kept.get(feature.id);
      if (!said) return [];
      return [{ ...feature, properties: { ...feature.properties, facts: said.length } }];
    }),
  });
  return { ...published, facts, places: keep(published.places), areas: keep(published.areas) };
}

/** How a fact names its article: publisher, title, date, paragraph, each said where it is not stated. */
export function sourceWords({ articles }: Published, { article, locator }: PublishedFact): string {
  const item = articles.find(({ id }) => id === article);
  const date = item?.issued?.['date-parts'][0]
    ?.map((part) => String(part).padStart(2, '0'))
    .join('-');
  return [
    item?.['container-title'] ?? item?.['original-publisher'] ?? 'publisher not stated',
    item?.title ?? 'title not stated',
    date ?? 'date not stated',
    `¶${locator.paragraph}`,
  ].join(', ');
}
