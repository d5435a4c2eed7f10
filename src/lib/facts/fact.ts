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
  /** Why it has that role: what follows “because”. */
  roleReason: string;
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
  /** The number as the article has it: `1,362`, `half a million`, `dozens`. */
  words: string;
  /** Null where the article has only a word: “dozens”. */
  value: number | null;
  /** Upper end of a range. */
  max: number | null;
  /** The whole that it is a part of: 53 in “52 of 53”. */
  outOf: number | null;
  /** `people`, `USD`, `percent`, `cases`, `sites`, `flights`, … (`geodata/lexicon/units.json`). */
  unit: string;
  /** What is counted, an id of `geodata/lexicon/counted.json`: `people-arrested`; null if it has no word for it. */
  counted: string | null;
  /** Of whom or what, in the article's words. */
  of: string | null;
  /** `more than`, `nearly`, `at least`, … */
  qualifier: string | null;
  /** `year` for “$40 billion a year”; null for a plain count. */
  per: string | null;
  /** EDTF year of this number alone, where a sentence compares several years. */
  when: string | null;
}

/**
 * How a fact got its date. `stated`: the sentence gives it. `inferred`: worked out from the date of
 * the article. `published`: only the article has a date. Null: there is none at all.
 */
export type Dated = 'stated' | 'inferred' | 'published' | null;

/** One statement of one article. */
export interface Fact {
  /** Stable: survives rebuilding. */
  id: string;
  statement: string;
  /** Slug of the article. */
  article: string;
  locator: Locator;
  places: readonly FactPlace[];
  /** EDTF date or interval, or null. With `dated: 'published'` it is the article's own. */
  when: string | null;
  dated: Dated;
  quantities: readonly Quantity[];
  topics: readonly string[];
  /** Why no place of it can be drawn; null if one can. */
  notOnMap: string | null;
}
