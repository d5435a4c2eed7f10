import { daysOf, type Days } from '../core/edtf';
import { Hash } from '../core/hash';
import type { Fact } from '../facts/fact';

/** A fact on its way into an atlas, with what is asked of it again and again. */
export interface Entry {
  fact: Fact;
  /** The days of its own date; null if only its article has one, or nothing has. */
  days: Days | null;
  /** The last day by which it is ordered; empty if there is no date at all. */
  day: string;
  /** Hash of its content. */
  hash: number;
  /** Its place in the order of the whole atlas. */
  rank: number;
}

/** A fact with its days read. Its rank is the atlas's to say. */
export function entryOf(fact: Fact): Entry {
  const days = fact.when === null ? null : daysOf(fact.when);
  const own = fact.dated === 'published' ? null : days;
  return { fact, days: own, day: days?.last ?? '', hash: hashOf(fact), rank: 0 };
}

/** What was read from the words; the words are in the hash of the article. */
function hashOf({ id, when, dated, notOnMap, topics, places, quantities }: Fact): number {
  const hash = new Hash().add(id).add(when).add(dated).add(notOnMap);
  for (const topic of topics) hash.add(topic);
  for (const { place, role, start, confidence, site } of places) {
    hash.add(place.id).add(role).add(start).add(confidence).add(site);
  }
  for (const { start, value, max, outOf, unit, counted, when } of quantities) {
    hash.add(start).add(value).add(max).add(outOf).add(unit).add(counted).add(when);
  }
  return hash.value();
}

/**
 * The order in which facts are shown: by their last day, newest first; what has no date
 * comes last. Facts of one day keep the order of their articles.
 */
export function newestFirst(a: Entry, b: Entry): number {
  if (a.day !== b.day) return a.day < b.day ? 1 : -1;
  const [one, other] = [a.fact.article, b.fact.article];
  if (one !== other) return one < other ? -1 : 1;
  return a.fact.locator.start - b.fact.locator.start;
}
