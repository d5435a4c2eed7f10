import type { Gazetteer } from '../../gazetteer/gazetteer';
import type { Name } from '../recognise/names';
import type { Cue, Draft, Home } from '../reading';

/** Votes for where a text is, from beliefs. */
export interface Votes {
  /** By country code. */
  countries: Map<string, number>;
  /** All those for countries. */
  total: number;
  /** By index of first-level unit. */
  units: Map<number, number>;
}

/** A name as a text uses it: all its mentions with the same cue mean one place. */
export interface Sense {
  name: Name;
  cue: Cue;
  demonym: boolean;
  /** Empty for a place the text is filed from. */
  drafts: Draft[];
  candidates: number[];
  /** Points of each scorer for each candidate, in the order of `SCORERS`. */
  points: Float64Array[];
  /** Share of belief of each candidate, adding up to 1. */
  beliefs: Float64Array;
  /** Positions of the candidates that other names are weighed against, likeliest first. */
  likely: number[];
  /** Code of the country that it is the name of, or the nationality of, as far as it is believed; else empty. */
  country: string;
  /** What it and others of its name vote for, to be left out where the text's votes speak about it. */
  own: Votes;
  /** How much it says in votes. */
  weight: number;
  /** Places of the names that stand near it in the text, bounded in number. */
  neighbours: Set<Sense>;
  /** Names of places that contain it by a phrase like “Bavet, Svay Rieng”. */
  containers: Set<Sense>;
  /** Names that it contains by such a phrase. */
  contents: Set<Sense>;
  /** A fuller name of the same thing that the text uses: “Darien jungle” for “Darien”. */
  fuller: Sense | null;
}

/** All names of a text, and what they say together about where it is. */
export interface Scene {
  gazetteer: Gazetteer;
  /** What the outlet's other articles say. */
  home: Home | null;
  senses: Sense[];
  senseOf: Map<Draft, Sense>;
  /** What all names vote for, on top of what the outlet's home does. */
  votes: Votes;
}

/** One consideration. Points add up over scorers; a point is a factor e of odds. */
export interface Scorer {
  /** What it looks at, in a word or two. */
  name: string;
  /** Whether the points depend on the beliefs about other names, and change with them. */
  contextual: boolean;
  points(scene: Scene, sense: Sense, index: number): number;
  /** Why it speaks for a place, in words for a reader. */
  because(scene: Scene, sense: Sense, index: number): string;
}
