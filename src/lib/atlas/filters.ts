import type { Role } from '../facts/fact';

/** What facts are chosen by; null where anything goes. */
export interface Filters {
  /** A fact has at least one of these topics, each as `slugify` writes it. */
  topic: readonly string[] | null;
  /** It is said by one of these sources (`sourceOf`). */
  source: readonly string[] | null;
  /** It has a place in one of these roles. */
  role: readonly Role[] | null;
  /** It touches these days, months or years; what has no date at all stays. */
  from: string | null;
  to: string | null;
  /** It counts at least so many people. */
  people: number | null;
  /** Its words, its places or its title hold each of these words. */
  q: string | null;
}

/** Nothing left out. */
export const NO_FILTERS: Filters = {
  topic: null,
  source: null,
  role: null,
  from: null,
  to: null,
  people: null,
  q: null,
};

/** Every filter there is. */
export const FILTER_KEYS = Object.keys(NO_FILTERS) as (keyof Filters)[];
