import type { Language } from '../state/url-params';
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Base } from './base';
import { baseLabels, RIVERS_UNTIL } from './base-labels';
import { byZoom } from './layers/layer';
import { palettes, type Palette, type Theme } from './theme';

/** What a basemap is drawn for. */
export interface BaseOptions {
  theme: Theme;
  /** Slug of the open region; land outside it steps back. */
  region: string | null;
  /** ISO code of the open country, which is not named again along its borders; null if none is open. */
  country: string | null;
  /** Names of marked places, which the marks label themselves. */
  marked: readonly string[];
  /** What names are written in; null for English. */
  language: Language | null;
}

/** Layers of our tiles are read from this source (docs/formats/basemap.md). */
export const BASE_SOURCE = 'base';

/** Our own basemap in an edition, from the tiles at an absolute address. */
export function ownBase({
  theme,
  region,
  tilesUrl,
  ...named
}: BaseOptions & { tilesUrl: string }): Base {
  const palette = palettes[theme];
  return {
    sources: { [BASE_SOURCE]: { type: 'vector', url: `pmtiles://${tilesUrl}` } },
    resources: {},
    ground: ground(palette, region !== null),
    lines: lines(palette),
    labels: baseLabels(palette, named),
  };
}

/** Water, the shelf along the coast, land. */
function ground(palette: Palette, regionOpen: boolean): LayerSpecification[] {
  const shelf = { 'line-color': palette.shelf };
  return [
    { id: 'water', type: 'background', paint: { 'background-color': palette.water } },
    line('shelf-far', 'coast', {
      ...shelf,
      'line-width': byZoom(2, 9, 5, 11, 7, 13),
      'line-opacity': 0.55,
    }),
    line('shelf-near', 'coast', { ...shelf, 'line-width': byZoom(2, 4, 5, 5, 7, 6) }),
    {
      id: 'land',
      type: 'fill',
      source: BASE_SOURCE,
      'source-layer': 'land',
      paint: { 'fill-color': regionOpen ? palette.landOff : palette.land },
    },
  ];
}

/** Widths and zooms: LOOK, "Map style". */
function lines(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'lake',
      type: 'fill',
      source: BASE_SOURCE,
      'source-layer': 'lake',
      paint: { 'fill-color': palette.water, 'fill-outline-color': palette.coast },
    },
    {
      ...line('river', 'river', {
        'line-color': palette.river,
        'line-width': byZoom(3, 0.4, 5, 0.8, 7, 1.5),
        'line-opacity': byZoom(RIVERS_UNTIL - 1, 1, RIVERS_UNTIL, 0),
      }),
      maxzoom: RIVERS_UNTIL,
    },
    {
      ...line('unit-line', 'unit', {
        'line-color': palette.border1,
        'line-width': byZoom(4, 0.3, 5, 0.6, 7, 0.8),
        'line-dasharray': [3, 2],
      }),
      minzoom: 4.5,
    },
    line(
      'border',
      'border',
      { 'line-color': palette.border, 'line-width': byZoom(2, 0.55, 5, 0.9, 7, 1.1, 9, 1.2) },
      false,
    ),
    line(
      'border-disputed',
      'border',
      {
        'line-color': palette.border,
        'line-width': byZoom(2, 0.55, 5, 0.9, 7, 1.1, 9, 1.2),
        'line-dasharray': [2, 2],
      },
      true,
    ),
    line('coast', 'coast', {
      'line-color': palette.coast,
      'line-width': byZoom(2, 0.55, 5, 0.7, 7, 0.8),
    }),
  ];
}

type LinePaint = NonNullable<Extract<LayerSpecification, { type: 'line' }>['paint']>;

function line(
  id: string,
  sourceLayer: string,
  paint: LinePaint,
  disputed?: boolean,
): Extract<LayerSpecification, { type: 'line' }> {
  return {
    id,
    type: 'line',
    source: BASE_SOURCE,
    'source-layer': sourceLayer,
    ...(disputed !== undefined && { filter: ['==', ['get', 'disputed'], disputed] }),
    paint,
  };
}
