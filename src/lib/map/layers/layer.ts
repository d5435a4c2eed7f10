import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import type { LayerGroup } from '../../atlas/layer-groups';
import type { MarkProperties, Marks } from '../../atlas/marks';
import type { MapTarget } from '../../atlas/view';
import { expr } from '../expression';
import { WORLD_PX } from '../mercator';
import type { Palette } from '../theme';

/** Below this zoom facts rise to their country; from it on provinces, towns and sites stand. */
export const LEVEL_ZOOM = 4;

/**
 * The zoom that takes the place of `LEVEL_ZOOM` on a page: where a region too large for it is open, China
 * say, what lies in it stands too, and still does one zoom farther out.
 *
 * @param framed The zoom at which the region fills the stage.
 */
export function levelZoom(target: MapTarget | null, framed: number): number {
  return target?.region ? Math.max(0, Math.min(LEVEL_ZOOM, framed - 1)) : LEVEL_ZOOM;
}

/** A stage that shows less than this share of the world's breadth is no map of the world. */
const WORLD_SHARE = 0.58;

/** Below this zoom there is no room in the sea for all figures, nor for the lines that tie them. */
export const ROOM_ZOOM = 0.5;

/**
 * From this zoom on the figure of a country stands in it: the figures in the sea that a world map has
 * would be a screen away from what they count. It depends on the width of the stage in px; on one too
 * narrow for figures in the sea, a phone's, and in an atlas of too many countries for them, it is 0.
 */
export function nearZoom(width: number, { figures }: Pick<Marks, 'figures'>): number {
  const zoom = Math.log2(width / WORLD_SHARE / WORLD_PX);
  return zoom < ROOM_ZOOM || !figures.features.length ? 0 : Math.min(LEVEL_ZOOM, zoom);
}

/** From this zoom on the base map has names of its own, and flows have their numbers only. */
export const WORLD_UNTIL = 2;

/**
 * The source of all that has lines or surfaces. It is one, because MapLibre clips to every tile anew
 * whenever the source changes from one layer to the next, and each time over the whole screen.
 */
export const SHAPES = 'shapes';

/** What a layer is drawn with. */
export interface LayerContext {
  palette: Palette;
  /** Slug of the region that is open, or null. */
  region: string | null;
  /** The same, if that region is a country. */
  country: string | null;
  /** The zoom that ends the map of the world (`nearZoom`); 0 if there is none. */
  near: number;
  /** The zoom from which provinces, towns and sites stand (`levelZoom`). */
  level: number;
  /** Slugs of the marks that have a ring or an outline. */
  selected: readonly string[];
}

/** How urgently a mark answers the pointer where several lie: the least number first. */
export type PickRank = 0 | 1 | 2 | 3;

/** The drawing in the key: which glyph, and what it means. */
export interface Legend {
  glyph: 'site' | 'disc' | 'area' | 'hatch' | 'flow';
  label: string;
}

/** Everything about one kind of mark: what it is drawn from, how, and what it says. */
export interface MarkLayer {
  /** Name of its source. */
  source: string;
  /** Which features of a shared source are its own; absent if all are. */
  part?: string;
  /** The switch that shows and hides it; null if it always stands. */
  group: LayerGroup | null;
  /** What of the marks it draws. Features are keyed by `slug`. */
  data: (marks: Marks) => FeatureCollection;
  /** Its style layers; `order.ts` says where each one lies. */
  layers: (context: LayerContext) => LayerSpecification[];
  /** Style layers that answer the pointer. */
  pick: Readonly<Record<string, PickRank>>;
  legend: readonly Legend[];
  /** What of its properties a popup shows. */
  popup: readonly (keyof MarkProperties)[];
}

/** Name, scripts, kind and precision: what a popup says of any mark. */
export const PLACE_POPUP = ['name', 'localName', 'kind', 'precisionKm', 'count', 'total'] as const;

/** Keeps countries; where one of them is open, that one only, so that neighbours step back. */
export function countriesBeside(country: string | null): FilterSpecification {
  const kind = ofKind('country');
  return country === null ? kind : both(kind, ['==', ['get', 'slug'], country]);
}

/** Keeps features of some kinds. */
export function ofKind(...kinds: readonly string[]): FilterSpecification {
  return expr('in', ['get', 'kind'], ['literal', kinds]);
}

/** Keeps features of some slugs. What a reader has not selected is not drawn unseen. */
export function ofSlug(slugs: readonly string[]): FilterSpecification {
  return expr('in', ['get', 'slug'], ['literal', slugs]);
}

/** Leaves out a layer that has nothing to draw: MapLibre clips even an empty one to every tile. */
export function shownIf(any: boolean): { visibility: 'visible' | 'none' } {
  return { visibility: any ? 'visible' : 'none' };
}

/** Both must hold. */
export function both(a: FilterSpecification, b: FilterSpecification): FilterSpecification {
  return expr('all', a, b);
}

/** A value that depends on whether the mark is selected, under the pointer or neither. */
export function byState<T extends string | number | ExpressionSpecification>(values: {
  selected?: T;
  hovered?: T;
  still: T;
}): ExpressionSpecification {
  const cases = (['selected', 'hovered'] as const).flatMap((state) => {
    const value = values[state];
    return value === undefined ? [] : [['boolean', ['feature-state', state], false], value];
  });
  return expr('case', ...cases, values.still);
}

/** A value that grows between zooms: `zoom, value, zoom, value, …`. */
export function byZoom(
  ...stops: readonly (number | string | ExpressionSpecification)[]
): ExpressionSpecification {
  return expr('interpolate', ['linear'], ['zoom'], ...stops);
}
