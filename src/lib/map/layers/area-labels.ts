import type { VariableAnchorOffsetCollectionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { expr } from '../expression';
import { FONTS } from '../fonts';
import { extentWidths, lastZoom } from './extents';
import { both, byZoom, LEVEL_ZOOM, ofKind, PLACE_POPUP, type MarkLayer } from './layer';
import { countText, labelText } from './label-text';
import { OWN_FACTS } from './areas';

/** A province's name stands in its middle, or a little off it where that is taken. */
const ANCHORS: VariableAnchorOffsetCollectionSpecification = [
  'center',
  [0, 0],
  'top',
  [0, 0.8],
  'bottom',
  [0, -0.8],
  'left',
  [0.5, 0],
  'right',
  [-0.5, 0],
];

/** Names of countries, provinces and regions, each in the middle of its shape. */
export const areaLabels: MarkLayer = {
  source: 'labels',
  data: ({ labels, extents, figures }) => {
    const widths = extentWidths(extents.features);
    const set = new Set(figures.features.map(({ properties }) => properties.slug));
    const features = labels.features.map((label) => {
      const { slug } = label.properties;
      const width = widths.get(slug);
      const properties = {
        ...label.properties,
        /** Regions with a figure out at sea are named there while the figure stands. */
        fromZoom: set.has(slug) ? LEVEL_ZOOM : 0,
        lastZoom: width === undefined ? 24 : lastZoom(width),
      };
      return { ...label, properties };
    });
    return { type: 'FeatureCollection', features };
  },
  layers: (context) => {
    const { palette, region } = context;
    const isOpen = ['==', ['get', 'slug'], region ?? ''];
    const countrySize = expr('case', isOpen, 15, 13);
    const countryInk = expr('case', isOpen, palette.ink, palette.ink2);
    const halo = { 'text-halo-color': palette.halo, 'text-halo-width': 1.6 };
    return [
      {
        id: 'region-name',
        type: 'symbol',
        source: 'labels',
        filter: [
          'all',
          ['==', ['get', 'kind'], 'region'],
          ['>=', ['zoom'], ['get', 'fromZoom']],
          ['<', ['zoom'], ['get', 'lastZoom']],
        ],
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
          'text-size': byZoom(1, 14, 6, 17),
          'text-max-width': 7,
          'text-line-height': 1.1,
          'text-overlap': 'always',
        },
        paint: { 'text-color': palette.ink, ...halo },
      },
      {
        id: 'province-name',
        type: 'symbol',
        source: 'labels',
        minzoom: LEVEL_ZOOM + 1,
        filter: OWN_FACTS,
        layout: {
          'text-field': labelText(
            {
              name: ['get', 'name'],
              font: FONTS.semibold,
              count: countText(2),
              localScale: 12 / 12.5,
            },
            context,
          ),
          'text-font': [...FONTS.semibold],
          'text-size': byZoom(5, 12.5, 10, 15),
          'text-max-width': 9,
          'text-line-height': 1.15,
          'text-padding': 1,
          'text-variable-anchor-offset': ANCHORS,
          'text-justify': 'center',
          'symbol-sort-key': ['-', 0, ['get', 'total']],
          'text-overlap': ['step', ['zoom'], 'never', 7, 'always'],
        },
        paint: { 'text-color': palette.ink, ...halo },
      },
      {
        id: 'country-name',
        type: 'symbol',
        source: 'labels',
        minzoom: LEVEL_ZOOM,
        filter: ofKind('country'),
        layout: {
          'text-field': [
            'format',
            ['upcase', ['get', 'name']],
            {},
            ['concat', ' ', ['to-string', ['get', 'count']]],
            { 'text-color': palette.fact },
          ],
          'text-font': [...FONTS.semibold],
          'text-size': countrySize,
          'text-letter-spacing': 0.16,
          'text-max-width': 12,
          'text-overlap': 'always',
        },
        paint: { 'text-color': countryInk, ...halo },
      },
      {
        id: 'country-local',
        type: 'symbol',
        source: 'labels',
        minzoom: LEVEL_ZOOM,
        filter: both(ofKind('country'), ['to-boolean', ['get', 'localName']]),
        layout: {
          'text-field': ['get', 'localName'],
          'text-font': [...FONTS.regular],
          'text-size': countrySize,
          'text-anchor': 'top',
          'text-offset': [0, 0.6],
          'text-overlap': 'always',
        },
        paint: { 'text-color': palette.ink2, ...halo },
      },
    ];
  },
  pick: { 'region-name': 1, 'province-name': 2, 'country-name': 3 },
  legend: [],
  popup: PLACE_POPUP,
};
