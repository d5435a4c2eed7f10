import { FONTS } from '../fonts';
import { extentWidths, lastZoom } from './extents';
import { both, byZoom, LEVEL_ZOOM, ofKind, PLACE_POPUP, type MarkLayer } from './layer';
import { countText, labelText } from './label-text';
import { OWN_FACTS } from './areas';

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
          'text-variable-anchor-offset': [
            ...['center', [0, 0], 'top', [0, 0.8], 'bottom', [0, -0.8]],
            ...['left', [0.5, 0], 'right', [-0.5, 0]],
          ] as never,
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
        filter: both(ofKind('country'), ['has', 'name']),
        layout: {
          'text-field': labelText(
            {
              name: ['upcase', ['get', 'name']],
              font: FONTS.semibold,
              count: countText(1),
              localScale: 1,
            },
            context,
          ),
          'text-font': [...FONTS.semibold],
          'text-size': ['case', isOpen, 15, 13] as never,
          'text-letter-spacing': 0.16,
          'text-max-width': 12,
          'text-overlap': 'always',
        },
        paint: { 'text-color': ['case', isOpen, palette.ink, palette.ink2] as never, ...halo },
      },
    ];
  },
  pick: { 'region-name': 1, 'province-name': 2, 'country-name': 3 },
  legend: [],
  popup: PLACE_POPUP,
};
