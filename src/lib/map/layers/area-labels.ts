import type { VariableAnchorOffsetCollectionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { isOnWorldMap } from '../../atlas/figures';
import { expr } from '../expression';
import { FONTS } from '../fonts';
import { SPOT_PX } from '../hatch';
import { extentWidths, lastZoom, zoomOfWidth } from './extents';
import { byZoom, LEVEL_ZOOM, ofKind, PLACE_POPUP, type MarkLayer } from './layer';
import { countText, labelText } from './label-text';
import { OWN_FACTS } from './areas';

/** A name stands in the middle of its shape, or a little off it where that is taken. */
const PROVINCE_ANCHORS: VariableAnchorOffsetCollectionSpecification = [
  ...['center', [0, 0], 'top', [0, 0.6], 'bottom', [0, -0.6]],
] as VariableAnchorOffsetCollectionSpecification;
const COUNTRY_ANCHORS: VariableAnchorOffsetCollectionSpecification = [
  ...['center', [0, 0], 'bottom', [0, -1], 'top', [0, 1.5], 'bottom', [0, -2.5]],
] as VariableAnchorOffsetCollectionSpecification;

/** A sixth of an em: it letterspaces capitals without touching a local name in the same label. */
const SPACE = '\u2006';

/** A name in spaced capitals; another script than Latin has none, and may not be taken apart. */
export function spacedCapitals(name: string): string {
  if (!/^[\p{Script=Latin}\P{L}]*$/u.test(name)) return name;
  return [...name.toUpperCase()].join(SPACE);
}

/** Names of countries and provinces, each in the middle of its shape. */
export const areaLabels: MarkLayer = {
  source: 'labels',
  group: 'areas',
  data: ({ labels, extents }) => {
    const widths = extentWidths(extents.features);
    const features = labels.features.map((label) => {
      const { slug } = label.properties;
      const width = widths.get(slug);
      const properties = {
        ...label.properties,
        fromZoom: isOnWorldMap(label.properties) ? 0 : LEVEL_ZOOM,
        capitals: spacedCapitals(label.properties.name),
        lastZoom: width === undefined ? 24 : lastZoom(width),
        /** Until here the hatch would be under 16 px, and a spot of that size stands for it. */
        leastUntil: width === undefined ? 0 : zoomOfWidth(width, SPOT_PX),
      };
      return { ...label, properties };
    });
    return { type: 'FeatureCollection', features };
  },
  layers: (context) => {
    const { palette, region, level } = context;
    const isOpen = ['==', ['get', 'slug'], region ?? ''];
    const countrySize = expr('case', isOpen, 15, 13);
    const countryInk = expr('case', isOpen, palette.ink, palette.ink2);
    const halo = { 'text-halo-color': palette.halo, 'text-halo-width': 1.6 };
    return [
      {
        id: 'province-name',
        type: 'symbol',
        source: 'labels',
        minzoom: level + 1,
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
          'text-variable-anchor-offset': PROVINCE_ANCHORS,
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
        minzoom: level,
        filter: ofKind('country'),
        layout: {
          'text-field': labelText(
            {
              name: ['get', 'capitals'],
              font: FONTS.semibold,
              count: countText(1),
              localScale: 1,
            },
            context,
          ),
          'text-font': [...FONTS.semibold],
          'text-size': countrySize,
          'text-max-width': 20,
          'text-line-height': 1.3,
          'text-variable-anchor-offset': COUNTRY_ANCHORS,
          'text-justify': 'center',
          'symbol-sort-key': expr('case', isOpen, -1e9, ['-', 0, ['get', 'total']]),
          'text-overlap': ['step', ['zoom'], 'never', LEVEL_ZOOM, 'always'],
        },
        paint: { 'text-color': countryInk, ...halo },
      },
    ];
  },
  pick: { 'province-name': 2, 'country-name': 3 },
  legend: [],
  popup: PLACE_POPUP,
};
