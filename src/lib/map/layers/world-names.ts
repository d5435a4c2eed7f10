import { expr } from '../expression';
import { FONTS } from '../fonts';
import { byZoom, ROOM_ZOOM, WORLD_UNTIL, type MarkLayer } from './layer';

const isOcean = ['==', ['get', 'country'], null];

/** Quiet names of the ground on the map of the world, which give way to counts; closer, the base map has its own. */
export const worldNames: MarkLayer = {
  source: 'figures',
  part: 'name',
  group: null,
  data: ({ names }) => names,
  layers: ({ palette, near }) => [
    {
      id: 'world-name',
      type: 'symbol',
      source: 'figures',
      minzoom: ROOM_ZOOM,
      maxzoom: near > 0 ? Math.min(near, WORLD_UNTIL) : WORLD_UNTIL,
      layout: {
        'text-field': expr('case', isOcean, ['get', 'name'], ['upcase', ['get', 'name']]),
        'text-font': expr(
          'case',
          isOcean,
          ['literal', [...FONTS.serifItalic]],
          ['literal', [...FONTS.medium]],
        ),
        'text-size': byZoom(0, expr('case', isOcean, 12, 8), 2, expr('case', isOcean, 19, 12)),
        'text-letter-spacing': expr('case', isOcean, 0.05, 0.12),
        'text-max-width': expr('case', isOcean, 6, 20),
        'text-line-height': 1.05,
      },
      paint: {
        'text-color': expr('case', isOcean, palette.waterLabel, palette.ink3),
        'text-halo-color': expr('case', isOcean, palette.haloWater, palette.halo),
        'text-halo-width': 1.3,
      },
    },
  ],
  pick: {},
  legend: [],
  popup: [],
};
