import type {
  LayerSpecification,
  SourceSpecification,
  StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { LayerGroup } from '../atlas/layer-groups';
import type { Marks } from '../atlas/marks';
import type { Base } from './base';
import { nearZoom } from './layers/layer';
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
  /** Width of the stage in px. */
  width: number;
  /** Layers that are switched off. */
  hidden?: readonly LayerGroup[];
  /** Slugs of the marks that have a ring or an outline. */
  selected?: readonly string[];
}

/** The marks as sources. Features are keyed by `slug`, so that hover and selection find them. */
export function markSources(marks: Marks): Record<string, SourceSpecification> {
  return Object.fromEntries(
    markLayers.map(({ source, data, tolerancePx = 0.375 }) => [
      source,
      { type: 'geojson', data: data(marks), promoteId: 'slug', tolerance: tolerancePx },
    ]),
  );
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
  width,
  hidden = [],
  selected = [],
}: StyleOptions): StyleSpecification {
  const context = { palette: palettes[theme], region, country, near: nearZoom(width), selected };
  const made = markLayers.flatMap((layer) => {
    const layers = layer.layers(context);
    return hidden.includes(layer.group) ? layers.map(switchedOff) : layers;
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
