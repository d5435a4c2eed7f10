import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Name } from './recognise/names';
import type { Tokens } from './recognise/tokens';
import type { MentionKind } from './mention';

/** Where an outlet reports from: votes that its articles have before a word of them is read. */
export interface Home {
  /** By ISO 3166-1 alpha-2. */
  countries: ReadonlyMap<string, number>;
  /** By index of first-level unit in the gazetteer. */
  units: ReadonlyMap<number, number>;
}

/** A text to read. */
export interface GeoparseInput {
  text: string;
  /** BCP 47; unknown is read as English. */
  language?: string | undefined;
  /** The place that the report is filed from, if it is known apart from the text. */
  dateline?: string | null | undefined;
  /** Where its outlet reports from, if that was learned (`learnHomes`). */
  home?: Home | undefined;
}

/** The kind of place that the words beside a name ask for. */
export type Cue = 'admin1' | 'admin2' | 'city' | 'country' | 'natural' | null;

/** A name found in the text, on its way to be a mention. */
export interface Draft {
  /** Tokens `[from, to)`. */
  from: number;
  to: number;
  kind: MentionKind;
  name: Name;
  /** Log odds that the words name a place at all; kept if not negative. */
  evidence: number;
  cue: Cue;
  /** Whether a full stop, a preposition or a container shows that a place is meant here. */
  located: boolean;
  /** For a site: the draft of the place that contains it. */
  container: Draft | null;
}

/** A text with all that has been read out of it so far. Steps add to it in order. */
export interface Reading {
  text: string;
  dateline: string | null;
  home: Home | null;
  gazetteer: Gazetteer;
  tokens: Tokens;
  /** In text order; no two share a token, but a site may hold its container. */
  drafts: Draft[];
  /** Index in `drafts` by token, -1 where none. */
  draftAt: Int32Array;
  /** Tokens `[from, to)` of the names of streets and roads, in text order. */
  streets: { from: number; to: number }[];
  /** Tokens that belong to the name of a person: 1 first names, 2 surnames. */
  persons: Uint8Array;
  /** Folded surnames of the persons named in the text. */
  surnames: ReadonlySet<string>;
  /** Folded words that the text also writes in lower case. */
  lowerCased: ReadonlySet<string>;
  /** Whether capitals say nothing: most letters are capital. */
  shouting: boolean;
}
