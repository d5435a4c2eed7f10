import type {
  FilterSpecification,
  LayerSpecification,
  SourceSpecification,
  StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import type { LayerGroup } from '../atlas/layer-groups';
import type { Marks } from '../atlas/marks';
import type { Base } from './base';
import { expr } from './expression';
import { both } from './layers/layer';
import { markLayers, ORDER } from './order';
import { palettes, type Theme } from './theme';

/** What the style of the map depends on. */
export interface StyleOptions {
  theme: Theme;
  base: Base;
  /** Sources made by `markSources`; hand in the same object again and nothing is rebuilt. */
  sources: Record<string, SourceSpecification>;
  /** Slug of the region that is open; land outside it steps back. */
  region: string | null;
  /** The same, if that region is a country. */
  country: string | null;
  /** The zoom that ends the map of the world (`nearZoom`); 0 if there is none. */
  near: number;
  /** The zoom from which provinces, towns and sites stand (`levelZoom`). */
  level: number;
  /** Layers that are switched off. */
  hidden?: readonly LayerGroup[];
  /** Slugs of the marks that have a ring or an outline. */
  selected?: readonly string[];
}

/**
 * The marks as sources. Features are keyed by `slug`, so that hover and selection find them; those of a
 * shared source carry whose part they are.
 */
export function markSources(marks: Marks): Record<string, SourceSpecification> {
  const made = new Map<string, Feature[]>();
  for (const { source, part, data } of markLayers) {
    if (part === undefined) made.set(source, data(marks).features);
    else made.set(source, [...(made.get(source) ?? []), ...data(marks).features.map(partOf(part))]);
  }
  return Object.fromEntries(
    [...made].map(([source, features]) => [
      source,
      {
        type: 'geojson',
        data: { type: 'FeatureCollection', features },
        promoteId: 'slug',
        tolerance: TOLERANCE_PX,
      },
    ]),
  );
}

/** How far lines may be smoothed: further than MapLibre’s own .375, for fewer triangles. */
const TOLERANCE_PX = 1;

const partOf = (part: string) => (feature: Feature) => ({
  ...feature,
  properties: { ...feature.properties, part },
});

/** Keeps the features that are a kind's own. */
function ownOnly<L extends LayerSpecification>(layer: L, part: string | undefined): L {
  if (part === undefined || layer.type === 'background') return layer;
  const own = expr('==', ['get', 'part'], part);
  const { filter } = layer as { filter?: FilterSpecification };
  return { ...layer, filter: filter === undefined ? own : both(own, filter) };
}

function switchedOff<L extends LayerSpecification>(layer: L): L {
  const layout = 'layout' in layer ? layer.layout : {};
  return { ...layer, layout: { ...layout, visibility: 'none' } };
}

/** The map in one edition: base, marks and labels in the one order of `ORDER`. */
export function mapStyle({
  theme,
  base,
  sources,
  region,
  country,
  near,
  level,
  hidden = [],
  selected = [],
}: StyleOptions): StyleSpecification {
  const context = {
    palette: palettes[theme],
    region,
    country,
    near: Math.min(near, level),
    level,
    selected,
  };
  const made = markLayers.flatMap((layer) => {
    const layers = layer.layers(context).map((made) => ownOnly(made, layer.part));
    return layer.group !== null && hidden.includes(layer.group) ? layers.map(switchedOff) : layers;
  });
  const byId = new Map(made.map((layer) => [layer.id, layer]));
  const parts: Record<string, LayerSpecification[]> = {
    'base:ground': base.ground,
    'base:lines': base.lines,
    'base:labels': base.labels,
  };
  const layers = ORDER.flatMap((id) => {
    const found = parts[id] ?? byId.get(id);
    if (!found) throw new Error(`mapStyle: the order names "${id}", which no layer file makes`);
    return found;
  });
  return {
    version: 8,
    sources: { ...base.sources, ...sources },
    ...base.resources,
    layers,
    transition: { duration: 120, delay: 0 },
  };
}
