import type { Look } from '../atlas/listing';
import type { Marks } from '../atlas/marks';
import type { MapTarget } from '../atlas/view';
import type { BBox } from '../core/bbox';
import type { Camera, Language } from '../state/url-params';
import type { Base } from './base';
import type { Inset } from './camera';
import type { MarkLink } from './mark-index';
import type { StagePoint, StageSize } from './mercator';
import type { BaseOptions } from './own-base';
import type { Theme } from './theme';

/** What the stage shows around the map: where it looks, and where the open mark stands. */
export interface View {
  camera: Camera;
  size: StageSize;
  /** What is in sight above a sheet that covers the stage from below. */
  look: Look;
  /** Whether the reader has chosen where to look. */
  moved: boolean;
  /** Where the open mark stands, in px; null while it is out of sight. */
  markAt: StagePoint | null;
  /** The open mark in words; null while none is open, or none of that name is on the map. */
  opened: MarkLink | null;
  /** What is drawn, of the whole atlas or of a selection. */
  marks: Marks;
  /** Slugs of the flows that pass the open place by. */
  faded: readonly string[];
}

/** What a live map is made from, and whom it tells. */
export interface LiveMapOptions {
  container: HTMLElement;
  marks: Marks;
  /** The basemap in an edition and a language, with land stepping back where a region is open. */
  base: (shown: Omit<BaseOptions, 'marked'>) => Base;
  theme: Theme;
  language: Language | null;
  target: MapTarget | null;
  open: string | null;
  inset: () => Inset;
  /** Whether the map stands in the frame of another site. */
  inFrame: boolean;
  /** Extent of the whole atlas. */
  whole: BBox;
  onview: (view: View) => void;
  onhover: (slug: string | null) => void;
  onopen: (slug: string) => void;
  onclose: () => void;
  /** Replaces the hash of the address. */
  onhash: (hash: string) => void;
}
