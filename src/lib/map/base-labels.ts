import type { FilterSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { expr } from './expression';
import { FONTS } from './fonts';
import { ringImage } from './hatch';
import { baseName } from './language';
import { byZoom, WORLD_UNTIL } from './layers/layer';
import type { BaseOptions } from './own-base';
import type { Palette } from './theme';

/** Countries whose own names the fonts of the page can write (`src/fonts.css`). */
const LOCAL_NAMES = ['KH', 'LA', 'MM', 'TH'];

/** Above this zoom the courses of rivers are too coarse for the map around them. */
export const RIVERS_UNTIL = 9;

/** From here on country names have room for a second line. */
const LOCAL_FROM = 4;

/**
 * Names of the basemap, quiet and last in line: whatever has facts is named by its mark and left
 * out here. Sizes: LOOK, "Labels by rank".
 */
export function baseLabels(
  palette: Palette,
  { marked, country, language }: Pick<BaseOptions, 'marked' | 'country' | 'language'>,
): LayerSpecification[] {
  const name = baseName(language);
  const ink = {
    'text-color': palette.ink3,
    'text-halo-color': palette.halo,
    'text-halo-width': 1.3,
  };
  const of = (kind: string): FilterSpecification =>
    expr(
      'all',
      ['==', ['get', 'class'], kind],
      ['<=', ['get', 'zoom'], ['zoom']],
      ['!', ['in', ['get', 'name'], ['literal', marked]]],
    );
  const label = {
    type: 'symbol' as const,
    source: 'base',
    'source-layer': 'label',
  };
  const waters = {
    'text-color': palette.waterLabel,
    'text-halo-color': palette.haloWater,
    'text-halo-width': 1.3,
  };
  const order = { 'symbol-sort-key': expr('get', 'rank'), 'text-padding': 4 };
  const countryLayout = {
    ...order,
    'text-field': language === null ? countryName() : expr('upcase', name),
    'text-font': [...FONTS.medium],
    'text-size': byZoom(2, 11, 5, 13),
    'text-max-width': 9,
    'text-line-height': 1.35,
  };
  return [
    {
      ...label,
      id: 'base-unit-name',
      minzoom: 6,
      filter: of('unit'),
      layout: {
        ...order,
        'text-field': ['upcase', name],
        'text-font': [...FONTS.regular],
        'text-size': byZoom(6, 9.5, 9, 11),
        'text-letter-spacing': 0.12,
        'text-max-width': 9,
      },
      paint: ink,
    },
    {
      ...label,
      id: 'base-town',
      minzoom: 4,
      filter: of('town'),
      layout: {
        ...order,
        'icon-image': ringImage(palette.town),
        'icon-overlap': 'never',
        'icon-padding': 1,
        'text-field': name,
        'text-font': [...FONTS.regular],
        'text-size': byZoom(4, 11, 9, 12.5),
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.5,
        'text-justify': 'auto',
      },
      paint: ink,
    },
    {
      id: 'base-river',
      type: 'symbol',
      source: 'base',
      'source-layer': 'river',
      minzoom: 5,
      maxzoom: RIVERS_UNTIL,
      filter: expr('has', 'name'),
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 400,
        'text-field': ['get', 'name'],
        'text-font': [...FONTS.serifItalic],
        'text-size': byZoom(5, 12, 8, 14),
        'text-letter-spacing': 0.05,
        'text-padding': 4,
      },
      paint: waters,
    },
    {
      ...label,
      id: 'base-lake',
      minzoom: 5,
      filter: of('lake'),
      layout: {
        ...order,
        'text-field': name,
        'text-font': [...FONTS.serifItalic],
        'text-size': byZoom(5, 12, 8, 14),
        'text-max-width': 5,
        'text-line-height': 1.05,
      },
      paint: waters,
    },
    {
      ...label,
      id: 'base-water',
      // The map of the world has names where its figures leave room (layers/world-names.ts).
      minzoom: WORLD_UNTIL,
      filter: of('water'),
      layout: {
        ...order,
        'text-field': name,
        'text-font': [...FONTS.serifItalic],
        'text-size': byZoom(1, 17, 4, 15, 7, 18),
        'text-letter-spacing': 0.05,
        'text-max-width': 6,
        'text-line-height': 1.05,
      },
      paint: waters,
    },
    {
      ...label,
      id: 'base-neighbour',
      minzoom: 5,
      filter: expr(
        'all',
        ['==', ['get', 'class'], 'neighbour'],
        ['<=', ['get', 'zoom'], ['zoom']],
        ['!=', ['get', 'country'], country ?? ''],
      ),
      layout: countryLayout,
      paint: ink,
    },
    {
      ...label,
      id: 'base-country',
      filter: of('country'),
      layout: countryLayout,
      paint: ink,
    },
  ];
}

/** In spaced capitals, with the name in its own script where there is room and a font for it. */
function countryName() {
  const local = expr(
    'case',
    ['in', ['get', 'country'], ['literal', LOCAL_NAMES]],
    ['concat', '\n', ['coalesce', ['get', 'local'], '']],
    '',
  );
  const both = ['format', ['get', 'capitals'], {}, local, { 'font-scale': 0.95 }];
  return expr('step', ['zoom'], ['get', 'capitals'], LOCAL_FROM, both);
}
