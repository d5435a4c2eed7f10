import { FIGURE_ZOOM } from '../../atlas/world-plane';
import { byZoom, PLACE_POPUP, ROOM_ZOOM, SHAPES, type MarkLayer } from './layer';
import { tintExpression } from '../tint';
import { expr } from '../expression';
import { FONTS } from '../fonts';
import type { Palette } from '../theme';

/** Size of a name from the zoom on at which figures are laid out; the count above it grows with the facts (LOOK, "Figures tell size"). */
export const NAME_PX = 12.5;
const COUNT_SCALE = expr('match', ['get', 'tint'], 4, 36 / NAME_PX, 1, 16 / NAME_PX, 22 / NAME_PX);

/** Halo in px of a figure that stands in its shape: wide enough that no flow shows between two digits. */
const OVER_LINES = 3;

/** Under some measures a place has no figure. */
export const HAS_FIGURE = expr('!=', ['get', 'figure'], '');

const isRegion = ['==', ['get', 'kind'], 'region'];

/** In ems: a text starts 14 px above its point (atlas/figures), or a little off where that is taken. */
const LIFT = -14 / NAME_PX;
const beside = (side: 'left' | 'right', out: number) => [
  ...[`top-${side}`, [out, LIFT], side, [out, 0], `bottom-${side}`, [out, -LIFT]],
];
const HANG = [
  'left',
  ['literal', beside('left', 0.3)],
  'right',
  ['literal', beside('right', -0.3)],
  ['literal', ['top', [0, LIFT], 'center', [0, 0], 'top', [0, 0]]],
];

/** Count and name. */
export const written = expr(
  'format',
  ['get', 'figure'],
  { 'text-font': ['literal', [...FONTS.serif]], 'font-scale': COUNT_SCALE },
  ['concat', '\n', ['get', 'name']],
  {
    'text-font': expr(
      'case',
      isRegion,
      ['literal', [...FONTS.serifItalic]],
      ['literal', [...FONTS.semibold]],
    ),
    'font-scale': expr('case', isRegion, 1.16, 1),
  },
);

/** Count, name and what is inside. */
const noted = (palette: Palette) =>
  expr(...written, ['case', ['==', ['get', 'note'], ''], '', ['concat', '\n', ['get', 'note']]], {
    'text-font': ['literal', [...FONTS.regular]],
    'font-scale': 11.5 / NAME_PX,
    'text-color': palette.ink2,
  });

/** There is a map of the world; MapLibre would take a last zoom of 0 for none. */
const visibleIf = (near: number) => (near > 0 ? 'visible' : 'none');

/** A country's count in open sea. */
export const figures: MarkLayer = {
  source: 'figures',
  part: 'figure',
  group: 'areas',
  data: (marks) => marks.figures,
  layers: ({ palette, near }) => [
    {
      id: 'figure',
      type: 'symbol',
      source: 'figures',
      minzoom: ROOM_ZOOM,
      maxzoom: near,
      filter: HAS_FIGURE,
      layout: {
        visibility: visibleIf(near),
        'text-field': expr('step', ['zoom'], written, ROOM_ZOOM, noted(palette)),
        'text-font': [...FONTS.semibold],
        'text-size': byZoom(0, NAME_PX * 0.7, FIGURE_ZOOM, NAME_PX),
        'text-variable-anchor-offset': expr('match', ['get', 'anchor'], ...HANG),
        'text-justify': expr('get', 'anchor'),
        'text-line-height': 1.2,
        'text-max-width': 20,
        'text-overlap': 'always',
        'symbol-sort-key': expr('-', 0, ['get', 'total']),
      },
      paint: {
        'text-color': palette.ink,
        'text-halo-color': expr(
          'case',
          ['==', ['get', 'anchor'], 'center'],
          tintExpression(palette.tints),
          palette.haloWater,
        ),
        'text-halo-width': expr('case', ['==', ['get', 'anchor'], 'center'], OVER_LINES, 1.4),
      },
    },
  ],
  pick: { figure: 1 },
  legend: [],
  popup: PLACE_POPUP,
};

/** The lines that tie figures to their shapes. */
export const leaders: MarkLayer = {
  source: SHAPES,
  part: 'leader',
  group: 'areas',
  data: (marks) => marks.leaders,
  layers: ({ palette, near }) => [
    {
      id: 'leader',
      type: 'line',
      source: SHAPES,
      minzoom: ROOM_ZOOM,
      maxzoom: near,
      filter: HAS_FIGURE,
      layout: { visibility: visibleIf(near) },
      paint: { 'line-color': palette.ink, 'line-width': 0.9 },
    },
  ],
  pick: {},
  legend: [],
  popup: [],
};
