import type { BBox } from '../core/bbox';
import type { LngLat } from '../core/lng-lat';
import type { Dated, Quantity, Role } from '../facts/fact';
import type { Applied } from '../facts/corrections';
import type { PlaceKind } from '../gazetteer/place';
import type { Geometry } from './atlas';
import type { Steps } from './measure';

/** How a fact names its article. Null is what the source does not state. */
export interface CitationView {
  /** Slug and path of the article. */
  slug: string;
  href: string;
  publisher: string | null;
  agency: string | null;
  title: string | null;
  /** EDTF. */
  published: string | null;
  url: string | null;
  paragraph: number;
}

/** A place as a link: enough for a name, a glyph and an address. */
export interface PlaceLink {
  slug: string;
  href: string;
  name: string;
  localName: string | null;
  /** BCP 47 tag of `localName`, for the `lang` attribute. */
  localLang: string | null;
  kind: PlaceKind;
  geometry: Geometry;
  /** Facts said of the place itself. */
  count: number;
  /** Facts said of it or of anything inside it. */
  total: number;
}

/** How a fact came to one of its places. */
export interface WorkingView {
  place: PlaceLink | null;
  /** Name even if the place has no page (it only stands for a government, say). */
  name: string;
  role: Role;
  /** Why it has that role: what follows “because”. */
  roleReason: string;
  /** The words it was read from, and their span in the article's body. */
  mention: string;
  start: number;
  end: number;
  /** A named site that no gazetteer has; the place is then what contains it. */
  site: string | null;
  precisionKm: number;
  confidence: number;
  /** The confidence in words: `certain`, `almost certain`, `likely`, `uncertain`. */
  sure: string;
  /** What decided, in words. */
  reasons: readonly string[];
  /** What else the words could have meant. */
  alternatives: readonly string[];
}

/** A fact as a reader meets it. */
export interface FactView {
  id: string;
  href: string;
  statement: string;
  /** EDTF. */
  when: string | null;
  dated: Dated;
  /** The figure to set off; null if the fact states none. */
  lead: Quantity | null;
  quantities: readonly Quantity[];
  topics: readonly string[];
  citation: CitationView;
  places: readonly WorkingView[];
  /** Why it is not drawn; null if it is. */
  notOnMap: string | null;
  /** Who else says so; null if nobody does. */
  claim: ClaimView | null;
  /** What an editor has put right in it; null if nothing. */
  corrected: CorrectionView | null;
}

/** Other facts that say what a fact says. */
export interface ClaimView {
  /** Independent sources that say so, the fact's own included. */
  sources: number;
  /** Whether all their numbers agree. */
  agree: boolean;
  others: readonly {
    href: string;
    /** The number in the words of its article; null if the claim has none. */
    words: string | null;
    /** EDTF date of the number, or null. */
    when: string | null;
    citation: CitationView;
  }[];
}

/** What an editor has put right, and why. */
export type CorrectionView = Pick<Applied, 'date' | 'reason' | 'changes'>;

/** A flow in a list. */
export interface FlowLink {
  slug: string;
  href: string;
  /** "Panama to India". */
  name: string;
  /** What happened to the people: "deported". */
  what: string;
  /** Their number as a reader reads it; null if none is stated. */
  number: string | null;
  /** Ids of the facts behind it. */
  facts: readonly string[];
}

/** A flow with its facts: its page, and its card. */
export interface FlowView extends Omit<FlowLink, 'facts'> {
  kind: 'flow';
  geometry: 'flow';
  localName: null;
  localLang: null;
  /** How many numbers of facts are in it. */
  added: number;
  from: PlaceLink;
  to: PlaceLink;
  facts: readonly FactView[];
  count: number;
  total: number;
  rows: readonly [];
}

/** A fact as an entry of a list of what an article says. */
export type EntryLine = Pick<FactView, 'id' | 'href' | 'statement' | 'when' | 'dated' | 'citation'>;

/** A fact as a line of a list shows it. */
export type FactLine = Omit<FactView, 'places'>;

/** A row of the list that equals the map. */
export interface PlaceRow extends PlaceLink {
  point: LngLat;
  bbox: BBox;
  /** The newest fact, the one with a figure first. */
  lead: FactView;
  /** What lies inside it, as far as a row names it. */
  inside: readonly PlaceLink[];
  /** How much more lies inside it. */
  insideMore: number;
}

/** The same row as a reader's browser makes it, which knows each fact as a line only. */
export type ListRow = Omit<PlaceRow, 'lead'> & { lead: FactLine };

/** A place or region page. */
export interface PlaceView extends PlaceLink {
  country: string | null;
  feature: string;
  point: LngLat;
  bbox: BBox;
  precisionKm: number;
  /** Around it, nearest first. */
  parents: readonly PlaceLink[];
  /** Facts of the place itself, newest first. */
  facts: readonly FactView[];
  /** Rows for what lies inside, most facts first. */
  rows: readonly PlaceRow[];
  /** Articles behind all facts here. */
  articles: number;
  first: string | null;
  last: string | null;
  /** Places with facts near it, nearest first, and where it lies from each: “about 12 km west”. */
  neighbours: readonly (PlaceLink & { words: string })[];
  /** Places that its facts name too, most often first. */
  related: readonly (PlaceLink & { facts: number })[];
}

/** What every page of the atlas says of the whole. */
export interface AtlasSummary {
  title: string;
  subtitle: string;
  version: string;
  facts: number;
  articles: number;
  places: number;
  /** Facts that could not be placed. */
  unplaced: number;
  /** Where the tints of facts begin. */
  steps: Steps;
}

/** What the one map shows on a page: where to fly, and what is lit. */
export interface MapTarget {
  /** Extent to fit. */
  bbox: BBox;
  /** Slugs of the places that the page is about; drawn as selected. */
  selected: readonly string[];
  /** Slug of the region or country that the page is about; land outside it steps back. */
  region: string | null;
}

/** Whether a page is about some places, and not about the whole atlas. */
export function isAboutPlaces(target: MapTarget | null): target is MapTarget {
  return target !== null && (target.region !== null || target.selected.length > 0);
}
