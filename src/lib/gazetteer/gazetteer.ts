import type { LngLat } from '../core/lng-lat';
import type { Place } from './place';

/**
 * A compiled gazetteer, opened. Places are addressed by index (dense, `0 … size-1`) inside one
 * opened gazetteer; ids are what outlives it.
 */
export interface Gazetteer {
  readonly size: number;
  /** The place at an index; built on demand, so hold on to it rather than ask twice. */
  place(index: number): Place;
  /** Index of a place by id, or -1. */
  indexOf(id: string): number;
  /**
   * Indices of all places that have this name or alias in any script, best known first.
   * The name must be folded (`fold`). Empty if none.
   */
  lookup(folded: string): readonly number[];
  /**
   * The most words in any name that begins with this folded word, 0 if none does. Lets a
   * recogniser try the longest name first without a trie.
   */
  longestFrom(foldedWord: string): number;
  /** The usual English name of a place, without building the others. */
  name(index: number): string;
  /** All names of a place as stored (not folded), the English one first. */
  names(index: number): readonly string[];
  /** Indices of the nearest populated places, nearest first. */
  near(point: LngLat, count: number): number[];
  /** Cheap columns for scoring without building a Place. */
  population(index: number): number;
  /** How many names a place has, in all languages and scripts; 255 stands for more. */
  nameCount(index: number): number;
  /** The finer word for the kind, as in `Place`. */
  featureOf(index: number): string;
  /** 0 site, 1 city, 2 admin1, 3 country, 4 region. */
  kindCode(index: number): number;
  lng(index: number): number;
  lat(index: number): number;
  /** ISO 3166-1 alpha-2, or '' for what spans several. */
  countryOf(index: number): string;
  /** Index of the first-level unit, or -1. */
  admin1Of(index: number): number;
}
