import { FONTS } from '../fonts';
import { flowPieces, flowTip } from '../flow-pieces';
import { arrowImage } from '../hatch';
import { byState, type MarkLayer } from './layer';

/** Others step back while one flow is lit. */
const FADED = 0.25;

const opacity = ['case', ['boolean', ['feature-state', 'faded'], false], FADED, 1] as const;

/** People moved: a great circle that grows towards its goal and ends in an arrowhead. */
export const flows: MarkLayer = {
  source: 'flows',
  data: ({ flows }) => ({
    type: 'FeatureCollection',
    features: flows.features.flatMap((flow) => [
      ...flowPieces(flow),
      { ...flow, properties: { ...flow.properties, slug: flow.properties.id, whole: true } },
      ...(flowTip(flow) ? [flowTip(flow)!] : []),
    ]),
  }),
  layers: ({ palette }) => [
    {
      id: 'flow-casing',
      type: 'line',
      source: 'flows',
      filter: ['has', 'widthPx'],
      paint: {
        'line-color': palette.halo,
        'line-width': ['+', ['get', 'widthPx'], 1.4],
        'line-opacity': ['*', 0.6, [...opacity]] as never,
      },
    },
    {
      id: 'flow',
      type: 'line',
      source: 'flows',
      filter: ['all', ['has', 'widthPx'], ['==', ['geometry-type'], 'LineString']],
      paint: {
        'line-color': byState({ hovered: palette.factDeep, still: palette.fact }),
        'line-width': ['get', 'widthPx'],
        'line-opacity': [...opacity] as never,
      },
    },
    {
      id: 'flow-tip',
      type: 'symbol',
      source: 'flows',
      filter: ['has', 'bearing'],
      layout: {
        'icon-image': arrowImage(palette.fact),
        'icon-size': ['*', 0.2, ['get', 'widthPx']],
        'icon-rotate': ['get', 'bearing'],
        'icon-rotation-alignment': 'map',
        'icon-anchor': 'top',
        'icon-overlap': 'always',
        'icon-ignore-placement': true,
      },
      paint: { 'icon-opacity': [...opacity] as never },
    },
    {
      id: 'flow-name',
      type: 'symbol',
      source: 'flows',
      filter: ['all', ['has', 'whole'], ['!=', ['get', 'label'], '']],
      layout: {
        'symbol-placement': 'line-center',
        'text-field': ['get', 'label'],
        'text-font': [...FONTS.serifItalic],
        'text-size': 12.5,
        'text-offset': [0, -0.9],
        'text-max-angle': 60,
        'text-padding': 2,
      },
      paint: {
        'text-color': palette.ink,
        'text-halo-color': palette.halo,
        'text-halo-width': 1.6,
        'text-opacity': [...opacity] as never,
      },
    },
  ],
  pick: {},
  legend: [{ glyph: 'flow', label: 'People moved' }],
  popup: [],
};
