import type { Article } from '../articles/article';
import type { BBox } from '../core/bbox';
import type { LngLat } from '../core/lng-lat';
import type { Applied } from '../facts/corrections';
import type { Fact } from '../facts/fact';
import type { PlaceKind } from '../gazetteer/place';
import type { Claim } from './claims';
import type { Tally } from './tally';

/** The shape that the precision of a place allows. */
export type Geometry = 'dot' | 'disc' | 'outline' | 'extent' | 'seat';

/** A place that at least one fact names, with its facts and how it is drawn. */
export interface AtlasPlace {
  id: string;
  /** Path segment: `phnom-penh-kh`, `cambodia`, `darien-gap`. Unique among all places. */
  slug: string;
  /** `/place/…` for sites and cities, `/region/…` for what has an extent. */
  href: string;
  name: string;
  localName: string | null;
  kind: PlaceKind;
  feature: string;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  /** All countries it touches. */
  countries: readonly string[];
  geometry: Geometry;
  /** The place itself, or the middle of its outline. */
  point: LngLat;
  bbox: BBox;
  precisionKm: number;
  /** What lies around it, nearest first: slug of province, country, region (if in the atlas). */
  parents: readonly string[];
  /** Slugs of atlas places that lie in it, most facts first. */
  inside: readonly string[];
  /** Ids of the facts said of this place itself (`where`, `from`, `to`), newest first. */
  facts: readonly string[];
  /** Ids of facts said of it or of anything inside it, each once, newest first. */
  allFacts: readonly string[];
  /** Slugs of the articles behind `allFacts`, in their order. */
  articles: readonly string[];
  /** First and last date of `allFacts` as EDTF, null if none is dated. */
  first: string | null;
  last: string | null;
  topics: readonly string[];
}

/** Why people moved. */
export type FlowKind = 'returned' | 'deported' | 'trafficked' | 'crossed' | 'moved';

/** People moved or moving from one place to another, for one reason. */
export interface Flow {
  /** Path segment and key of its mark: `panama--india--deported`. */
  slug: string;
  href: string;
  kind: FlowKind;
  /** Slugs of places. */
  from: string;
  to: string;
  /** Ids of the facts behind it, newest first. */
  facts: readonly string[];
  /** The numbers that its facts state. */
  tallies: readonly (Tally & { fact: string })[];
  /** People moved, added up only where no one is counted twice; null if no number is stated. */
  value: number | null;
  /** Upper end of a range. */
  max: number | null;
  qualifier: string | null;
}

/** Everything a reader can see, assembled. */
export interface Atlas {
  title: string;
  /** Hash of the content: the same articles and gazetteer give the same version. */
  version: string;
  articles: readonly Article[];
  facts: readonly Fact[];
  /** All places with facts, most facts first. */
  places: readonly AtlasPlace[];
  /** Most facts first. */
  flows: readonly Flow[];
  /** What more than one fact says. */
  claims: readonly Claim[];
  /** What an editor has put right. */
  corrections: readonly Applied[];
}
