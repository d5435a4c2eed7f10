import { FONTS } from '../fonts';
import { expr } from '../expression';
import { flowEnds, flowFromZoom, flowPieces, worldWords } from '../flow-pieces';
import { arrowImage } from '../hatch';
import { both, byState, SHAPES, WORLD_UNTIL, type MarkLayer } from './layer';
import { discRadiusPx, RING_PX } from './points';

/** Others step back while one flow is lit. */
const FADED = 0.25;

const OPACITY = expr('case', ['boolean', ['feature-state', 'faded'], false], FADED, 1);

/** A number that stands at the edge of the map, or would be cut off there, is not written along the line. */
const NAME_OPACITY = expr('case', ['boolean', ['feature-state', 'told'], false], 0, OPACITY);

/** Red at each side of a flow without a number, which is drawn hollow. */
const HOLLOW_PX = 2.2;

/** Words take so many zooms more than their flow: at four times the least length a number fits beside it. */
const ROOM_FOR_WORDS = expr('>=', ['zoom'], ['+', 2, ['get', 'fromZoom']]);

const LONG_ENOUGH = expr('>=', ['zoom'], ['get', 'fromZoom']);

/** People moved: a great circle that grows towards its goal and ends in an arrowhead; hollow where no number is stated. */
export const flows: MarkLayer = {
  source: SHAPES,
  part: 'flow',
  group: 'flows',
  data: ({ flows, points }) => {
    const discs = new Map(points.features.map(({ properties: p }) => [p.slug, discRadiusPx(p)]));
    const features = flows.features.flatMap((flow) => {
      const fromZoom = flowFromZoom(flow);
      const clearPx = (discs.get(flow.properties.to) ?? -RING_PX) + RING_PX;
      const words = worldWords(flow);
      return [...flowPieces(flow), ...flowEnds(flow, clearPx)].map((part) => ({
        ...part,
        properties: { ...part.properties, words, fromZoom },
      }));
    });
    return { type: 'FeatureCollection', features };
  },
  layers: ({ palette }) => [
    {
      id: 'flow-casing',
      type: 'line',
      source: SHAPES,
      filter: ['all', ['has', 'widthPx'], LONG_ENOUGH],
      paint: {
        'line-color': palette.halo,
        'line-width': ['+', ['get', 'widthPx'], 1.4],
        'line-opacity': expr('*', 0.6, OPACITY),
      },
    },
    {
      id: 'flow',
      type: 'line',
      source: SHAPES,
      filter: ['all', ['has', 'widthPx'], LONG_ENOUGH],
      paint: {
        'line-color': byState({ hovered: palette.factDeep, still: palette.fact }),
        'line-width': ['get', 'widthPx'],
        'line-opacity': OPACITY,
      },
    },
    {
      id: 'flow-unknown',
      type: 'line',
      source: SHAPES,
      filter: ['all', ['has', 'widthPx'], ['==', ['get', 'value'], null], LONG_ENOUGH],
      paint: {
        'line-color': palette.halo,
        'line-width': ['max', 0, ['-', ['get', 'widthPx'], HOLLOW_PX]],
        'line-opacity': OPACITY,
      },
    },
    {
      id: 'flow-tip',
      type: 'symbol',
      source: SHAPES,
      filter: ['all', ['has', 'bearing'], LONG_ENOUGH],
      layout: {
        'icon-image': arrowImage(palette.fact),
        'icon-size': ['get', 'tipScale'],
        'icon-offset': ['array', 'number', 2, ['get', 'tipOffset']],
        'icon-rotate': ['get', 'bearing'],
        'icon-rotation-alignment': 'map',
        'icon-anchor': 'top',
        'icon-overlap': 'always',
        'icon-ignore-placement': true,
      },
      paint: { 'icon-opacity': OPACITY },
    },
    {
      id: 'flow-name',
      type: 'symbol',
      source: SHAPES,
      filter: both(['has', 'slope'], ROOM_FOR_WORDS),
      layout: {
        'text-field': expr('step', ['zoom'], ['get', 'words'], WORLD_UNTIL, ['get', 'label']),
        'text-font': [...FONTS.serifItalic],
        'text-size': 13,
        'text-rotate': ['get', 'slope'],
        'text-rotation-alignment': 'map',
        'text-anchor': 'bottom',
        'text-offset': [0, -0.3],
        'text-max-width': 40,
        'text-padding': 2,
      },
      paint: {
        'text-color': palette.ink,
        'text-halo-color': palette.halo,
        'text-halo-width': 1.6,
        'text-opacity': NAME_OPACITY,
      },
    },
  ],
  pick: { flow: 1, 'flow-name': 1 },
  legend: [{ glyph: 'flow', label: 'People moved' }],
  popup: [],
};
