import type { Span } from '../core/span';
import type { Place } from '../gazetteer/place';

/** What a place is to a fact. Only `where`, `from` and `to` draw marks. */
export type Role = 'where' | 'from' | 'to' | 'actor' | 'about';

/** Where a fact stands in its article: source paragraph, and span in the article's body. */
export interface Locator extends Span {
  paragraph: number;
}

/** A place of a fact, with the words it was read from. */
export interface FactPlace {
  place: Place;
  role: Role;
  /** The words, and their span in the article's body. */
  mention: string;
  start: number;
  end: number;
  confidence: number;
  /** A named site that no gazetteer has; the place is then what contains it. */
  site: string | null;
  reasons: readonly string[];
  alternatives: readonly { name: string; id: string; confidence: number }[];
}

/** A number that a fact states. */
export interface Quantity extends Span {
  value: number;
  /** Upper end of a range. */
  max: number | null;
  /** `people`, `USD`, `percent`, `cases`, `sites`, `flights`, … */
  unit: string;
  /** Of whom or what, in the article's words. */
  of: string | null;
  /** `more than`, `nearly`, `at least`, … */
  qualifier: string | null;
}

/** One statement of one article. */
export interface Fact {
  /** Stable: survives rebuilding. */
  id: string;
  statement: string;
  /** Slug of the article. */
  article: string;
  locator: Locator;
  places: readonly FactPlace[];
  /** EDTF date or interval, or null. */
  when: string | null;
  quantities: readonly Quantity[];
  topics: readonly string[];
  /** Why no place of it can be drawn; null if one can. */
  notOnMap: string | null;
}
