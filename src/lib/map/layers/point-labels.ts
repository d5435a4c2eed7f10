import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { expr } from '../expression';
import { FONTS } from '../fonts';
import { FIGURE_INSIDE, points } from './points';
import { PLACE_POPUP, type LayerContext, type MarkLayer } from './layer';
import { countText, labelText, NAME_OVERLAP } from './label-text';

/** px of a disc's radius per bucket of facts, and the size of the text beside it. */
const TEXT_PX = 13.5;
const RADII: readonly [least: number, radiusPx: number][] = [
  [0, 5.6],
  [2, 8],
  [4, 13],
  [10, 17],
  [20, 24],
];

/** Right of the mark, then left, below, above: clear of a disc of that radius, in ems. */
function anchorsAround(radiusPx: number): unknown[] {
  const out = (radiusPx + 4) / TEXT_PX;
  const lift = -0.1;
  return [
    ['left', [out, lift]],
    ['right', [-out, lift]],
    ['top', [0, out]],
    ['bottom', [0, -out]],
    ['top-left', [out * 0.7, out * 0.6]],
    ['top-right', [-out * 0.7, out * 0.6]],
    ['bottom-left', [out * 0.7, -out * 0.6]],
    ['bottom-right', [-out * 0.7, -out * 0.6]],
  ].flat();
}

function anchors(): ExpressionSpecification {
  const [first, ...rest] = RADII.map(([least, radius]) => ({
    least,
    value: ['literal', anchorsAround(radius)],
  }));
  return expr('step', ['get', 'count'], first?.value, ...rest.flatMap((s) => [s.least, s.value]));
}

const ofGeometry = (...shapes: readonly string[]) =>
  expr('in', ['get', 'geometry'], ['literal', shapes]);

const layout = (context: LayerContext, font: readonly string[]) => ({
  'text-field': labelText(
    {
      name: ['get', 'name'],
      font,
      count: countText(2, FIGURE_INSIDE),
      localScale: 12 / TEXT_PX,
    },
    context,
  ),
  'text-font': [...font],
  'text-variable-anchor-offset': anchors(),
  'text-justify': 'auto' as const,
  'text-line-height': 1.15,
  'text-max-width': 12,
  'text-padding': 1,
  'symbol-sort-key': expr('-', 0, ['get', 'total']),
  'text-overlap': NAME_OVERLAP,
});

/** Names beside discs and sites, and the figure in a disc. */
export const pointLabels: MarkLayer = {
  source: points.source,
  group: 'places',
  data: points.data,
  layers: (context) => {
    const { palette, level } = context;
    const paint = {
      'text-color': palette.ink,
      'text-halo-color': palette.halo,
      'text-halo-width': 1.6,
    };
    return [
      {
        id: 'disc-figure',
        type: 'symbol',
        source: 'points',
        minzoom: level,
        filter: [
          'all',
          ['==', ['get', 'geometry'], 'disc'],
          ['>=', ['get', 'count'], FIGURE_INSIDE],
        ],
        layout: {
          'text-field': ['to-string', ['get', 'count']],
          'text-font': [...FONTS.semibold],
          'text-size': 11,
          'text-overlap': 'always',
        },
        paint: { 'text-color': palette.onFact },
      },
      {
        id: 'site-name',
        type: 'symbol',
        source: 'points',
        minzoom: level,
        filter: ['all', ofGeometry('dot'), ['>=', ['zoom'], ['get', 'fromZoom']]],
        layout: { ...layout(context, FONTS.italic), 'text-size': 12 },
        paint,
      },
      {
        id: 'town-name',
        type: 'symbol',
        source: 'points',
        minzoom: level,
        filter: ofGeometry('disc', 'seat'),
        layout: {
          ...layout(context, FONTS.semibold),
          'text-size': ['interpolate', ['linear'], ['zoom'], 4, 12.5, 6, 13.5, 10, 16],
        },
        paint,
      },
    ];
  },
  pick: { 'site-name': 1, 'town-name': 1 },
  legend: [],
  popup: PLACE_POPUP,
};
