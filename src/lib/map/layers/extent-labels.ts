import type { VariableAnchorOffsetCollectionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { expr } from '../expression';
import { FONTS } from '../fonts';
import { spotImage } from '../hatch';
import { areaLabels } from './area-labels';
import { inView } from './extents';
import { countText, labelText, NAME_OVERLAP } from './label-text';
import { PLACE_POPUP, type MarkLayer } from './layer';

/** A region's name stands in its middle, or beside it where that is taken. */
const REGION_ANCHORS: VariableAnchorOffsetCollectionSpecification = [
  ...['center', [0, 0], 'left', [0.8, 0], 'right', [-0.8, 0], 'top', [0, 0.8], 'bottom', [0, -0.8]],
] as VariableAnchorOffsetCollectionSpecification;

/** Names of regions without a border, and a spot where the hatch would be too small to see. */
export const extentLabels: MarkLayer = {
  source: areaLabels.source,
  group: 'extents',
  data: areaLabels.data,
  layers: (context) => {
    const { palette, region, level } = context;
    const halo = { 'text-halo-color': palette.halo, 'text-halo-width': 1.6 };
    return [
      {
        id: 'region-name',
        type: 'symbol',
        source: 'labels',
        minzoom: level,
        filter: ['all', ['==', ['get', 'kind'], 'region'], inView(region)],
        layout: {
          'text-field': labelText(
            {
              name: ['get', 'name'],
              font: FONTS.serifItalic,
              count: countText(1),
              localScale: 0.85,
            },
            context,
          ),
          'text-font': [...FONTS.serifItalic],
          'text-size': expr('case', ['>', ['get', 'fromZoom'], 0], 13, 16),
          'text-max-width': 7,
          'text-line-height': 1.1,
          'text-variable-anchor-offset': REGION_ANCHORS,
          'text-justify': 'auto',
          'text-overlap': NAME_OVERLAP,
        },
        paint: { 'text-color': palette.ink, ...halo },
      },
      {
        id: 'extent-least',
        type: 'symbol',
        source: 'labels',
        filter: [
          'all',
          ['==', ['get', 'kind'], 'region'],
          ['>=', ['zoom'], ['get', 'fromZoom']],
          ['<', ['zoom'], ['get', 'leastUntil']],
        ],
        layout: {
          'icon-image': spotImage(palette.fact),
          'icon-overlap': 'always',
          'icon-ignore-placement': true,
        },
      },
    ];
  },
  pick: { 'extent-least': 1, 'region-name': 1 },
  legend: [],
  popup: PLACE_POPUP,
};
