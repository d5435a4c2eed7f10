import type { Article } from '../articles/article';
import { Hash } from '../core/hash';
import type { LngLat } from '../core/lng-lat';
import type { Applied } from '../facts/corrections';
import type { Fact } from '../facts/fact';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Place } from '../gazetteer/place';
import type { Atlas, AtlasPlace, Flow } from './atlas';
import { atlasPlaceOf } from './atlas-place';
import { containers } from './containment';
import { placesOf, withReason } from './drawn';
import { entryOf, newestFirst, type Entry } from './entry';
import { flowKey, flowOf, movesOf, type Move } from './flows';
import { claimsOf, eachOnce, statedBy, type Claim, type Stated } from './claims';
import { Groups } from './groups';
import { slugOf } from './slug-of';

/** What an atlas is made with, whatever its articles are. */
export interface Ground {
  title: string;
  gazetteer: Gazetteer;
  /** The middle of the outline of a place id; null if the boundaries hold none. */
  middleOf: (id: string) => LngLat | null;
}

/** What an atlas is made from. */
export interface Sources extends Ground {
  articles: readonly Article[];
  facts: readonly Fact[];
  /** What an editor has put right in them. */
  corrections?: readonly Applied[];
}

/** Puts facts, places, areas and flows together. The same sources give the same atlas. */
export function assemble({ articles, facts, corrections, ...ground }: Sources): Atlas {
  const assembly = new Assembly(ground);
  assembly.add(articles, facts, corrections);
  return assembly.atlas();
}

/**
 * An atlas in the making. Articles may be added at any time; the next atlas makes anew only the
 * places that their facts touch, and shares all others with the atlas before. Cost is linear in
 * facts and places.
 */
export class Assembly {
  readonly #ground: Ground;
  readonly #articles = new Map<string, Article>();
  /** Of each article. */
  readonly #hashes: number[] = [];
  readonly #corrections: Applied[] = [];
  readonly #places = new Map<string, { place: Place; slug: string; middle: LngLat | null }>();
  readonly #said = new Groups<Entry, AtlasPlace>();
  readonly #moved = new Groups<Move, Flow>();
  readonly #stated = new Groups<Stated, Claim[]>();
  /** Ids of places that no atlas has held yet. */
  readonly #fresh = new Set<string>();
  /** All facts, newest first. */
  #entries: Entry[] = [];

  constructor(ground: Ground) {
    this.#ground = ground;
  }

  /** Adds articles with their facts. Throws if an article of that slug is in already. */
  add(
    articles: readonly Article[],
    facts: readonly Fact[],
    corrections: readonly Applied[] = [],
  ): void {
    this.#corrections.push(...corrections);
    for (const article of articles) {
      const { slug } = article;
      if (this.#articles.has(slug)) throw new Error(`add: the atlas has an article "${slug}"`);
      this.#articles.set(slug, article);
      this.#hashes.push(new Hash().add(JSON.stringify(article)).value());
    }
    for (const fact of facts) {
      const entry = entryOf(withReason(fact));
      this.#entries.push(entry);
      const stated = statedBy(entry);
      for (const place of placesOf(fact)) {
        this.#meet(place);
        this.#said.add(place.id, entry);
        for (const each of stated) this.#stated.add(place.id, each);
      }
      for (const move of movesOf(entry)) this.#moved.add(flowKey(move), move);
    }
    this.#entries.sort(newestFirst);
    this.#entries.forEach((entry, rank) => (entry.rank = rank));
  }

  /** The atlas of all articles so far. */
  atlas(): Atlas {
    const { title } = this.#ground;
    const places = this.#atlasPlaces();
    const slugOf = (id: string) => this.#places.get(id)?.slug ?? id;
    const flows = this.#moved.make((_, moves) => flowOf(moves, slugOf));
    const claims = this.#stated.make((id, stated) =>
      claimsOf(id, slugOf(id), stated, this.#articles),
    );
    return {
      title,
      version: this.#version(places),
      articles: [...this.#articles.values()],
      facts: this.#entries.map(({ fact }) => fact),
      places,
      flows: flows.sort((a, b) => b.facts.length - a.facts.length || (a.slug < b.slug ? -1 : 1)),
      claims: eachOnce(claims.flat()),
      corrections: this.#corrections,
    };
  }

  /** A hash of all that is said, and of how each place is drawn. */
  #version(places: readonly AtlasPlace[]): string {
    const version = new Hash().add(this.#ground.title);
    for (const hash of this.#hashes) version.add(hash);
    for (const { hash } of this.#entries) version.add(hash);
    for (const { id, slug, name, geometry, point, bbox, precisionKm } of places) {
      version.add(id).add(slug).add(name).add(geometry).add(precisionKm);
      for (const degrees of [...point, ...bbox]) version.add(degrees);
    }
    return version.digits();
  }

  /** Notes a place, and its country. */
  #meet(place: Place): void {
    if (this.#places.has(place.id)) return;
    const { gazetteer, middleOf } = this.#ground;
    const noted = { place, slug: slugOf(place, gazetteer), middle: middleOf(place.id) };
    this.#places.set(place.id, noted);
    this.#fresh.add(place.id);
    const country = `iso:${place.country}`;
    if (!place.country || this.#places.has(country)) return;
    const index = gazetteer.indexOf(country);
    if (index >= 0) this.#meet(gazetteer.place(index));
  }

  /** All places, most facts first. */
  #atlasPlaces(): AtlasPlace[] {
    const noted = [...this.#places.values()];
    const around = containers(noted.map(({ place }) => place));
    const inside = new Map<string, Place[]>();
    for (const { place } of noted) {
      for (const { id } of around.get(place.id) ?? []) {
        const inner = inside.get(id);
        if (inner) inner.push(place);
        else inside.set(id, [place]);
      }
    }
    const slugsOf = (places: readonly Place[]) =>
      places.map(({ id }) => this.#places.get(id)?.slug ?? id);
    for (const { place } of noted.filter(({ place }) => this.#said.isStale(place.id))) {
      for (const { id } of around.get(place.id) ?? []) this.#said.expire(id);
    }
    for (const id of this.#fresh)
      for (const inner of inside.get(id) ?? []) this.#said.expire(inner.id);
    this.#fresh.clear();
    const made = this.#said.make((id, said) => {
      const within = inside.get(id) ?? [];
      const weight = ({ id }: Place) => this.#said.items(id).length;
      within.sort((a, b) => weight(b) - weight(a));
      const own = this.#inOrder([said]);
      return atlasPlaceOf({
        ...this.#places.get(id)!,
        parents: slugsOf(around.get(id) ?? []),
        inside: slugsOf(within),
        own,
        all: within.length
          ? this.#inOrder([own, ...within.map(({ id }) => this.#said.items(id))])
          : own,
      });
    }, this.#places.keys());
    return made.sort((a, b) => b.allFacts.length - a.allFacts.length || (a.slug < b.slug ? -1 : 1));
  }

  /** Facts of several places, each once, newest first. */
  #inOrder(groups: readonly (readonly Entry[])[]): Entry[] {
    const ranks = new Uint32Array(groups.reduce((sum, { length }) => sum + length, 0));
    let count = 0;
    for (const group of groups) for (const { rank } of group) ranks[count++] = rank;
    ranks.sort();
    const entries: Entry[] = [];
    for (const rank of ranks) {
      const entry = this.#entries[rank]!;
      if (entry !== entries.at(-1)) entries.push(entry);
    }
    return entries;
  }
}
