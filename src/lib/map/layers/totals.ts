import type { VariableAnchorOffsetCollectionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { expr } from '../expression';
import { FONTS } from '../fonts';
import { FIGURE_ZOOM } from '../../atlas/figures';
import { tintExpression } from '../tint';
import { areaLabels } from './area-labels';
import { HAS_FIGURE, NAME_PX, written } from './figures';
import { byZoom, LEVEL_ZOOM, ofKind, PLACE_POPUP, type MarkLayer } from './layer';

/** In its shape, or beside it where that is taken. */
const ANCHORS: VariableAnchorOffsetCollectionSpecification = [
  ...['center', [0, 0], 'left', [0.8, 0], 'right', [-0.8, 0], 'top', [0, 0.8], 'bottom', [0, -0.8]],
] as VariableAnchorOffsetCollectionSpecification;

/** The count of a country or region in its middle, between the map of the world and that of towns. */
export const totals: MarkLayer = {
  source: areaLabels.source,
  group: areaLabels.group,
  data: areaLabels.data,
  layers: ({ palette, near }) => [
    {
      id: 'total',
      type: 'symbol',
      source: areaLabels.source,
      minzoom: near,
      maxzoom: LEVEL_ZOOM,
      filter: expr(
        'all',
        HAS_FIGURE,
        ['==', ['get', 'fromZoom'], 0],
        ['!=', ['get', 'kind'], 'admin1'],
      ),
      layout: {
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
        'text-halo-color': expr(
          'case',
          ofKind('country'),
          tintExpression(palette.tints),
          palette.halo,
        ),
        'text-halo-width': 1.4,
      },
    },
  ],
  pick: { total: 1 },
  legend: [],
  popup: PLACE_POPUP,
};
