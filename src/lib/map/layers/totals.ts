import type {
  LayerSpecification,
  VariableAnchorOffsetCollectionSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { expr } from '../expression';
import { FONTS } from '../fonts';
import { FIGURE_ZOOM } from '../../atlas/world-plane';
import { areaLabels } from './area-labels';
import { HAS_FIGURE, NAME_PX, written } from './figures';
import {
  byZoom,
  PLACE_POPUP,
  ROOM_ZOOM,
  shownIf,
  type LayerContext,
  type MarkLayer,
} from './layer';

/** In its shape, or beside it where that is taken. */
const ANCHORS: VariableAnchorOffsetCollectionSpecification = [
  ...['center', [0, 0], 'left', [0.8, 0], 'right', [-0.8, 0], 'top', [0, 0.8], 'bottom', [0, -0.8]],
] as VariableAnchorOffsetCollectionSpecification;

/** The counts of countries and regions in their middle, between two zooms. */
const between = (
  id: string,
  { palette }: LayerContext,
  minzoom: number,
  maxzoom: number,
): LayerSpecification => ({
  id,
  type: 'symbol',
  source: areaLabels.source,
  minzoom,
  maxzoom,
  filter: expr(
    'all',
    HAS_FIGURE,
    ['==', ['get', 'fromZoom'], 0],
    ['!=', ['get', 'kind'], 'admin1'],
  ),
  layout: {
    ...shownIf(minzoom < maxzoom),
    'text-field': written,
    'text-font': [...FONTS.semibold],
    'text-size': byZoom(0, NAME_PX * 0.7, FIGURE_ZOOM, NAME_PX),
    'text-variable-anchor-offset': ANCHORS,
    'text-justify': 'center',
    'text-line-height': 1.2,
    'text-max-width': 20,
    'text-padding': 1,
    'symbol-sort-key': expr('-', 0, ['get', 'total']),
  },
  paint: {
    'text-color': palette.ink,
    // Not of the tint, which would glow in the sea around a country smaller than its name.
    'text-halo-color': palette.halo,
    'text-halo-width': 1.4,
  },
});

/** Closer and farther than the map of the world: the count of a country or region in its middle. */
export const totals: MarkLayer = {
  source: areaLabels.source,
  group: areaLabels.group,
  data: areaLabels.data,
  layers: (context) => [
    between('total-far', context, 0, Math.min(context.near, ROOM_ZOOM)),
    between('total', context, context.near, context.level),
  ],
  pick: { 'total-far': 1, total: 1 },
  legend: [],
  popup: PLACE_POPUP,
};
