import { expr } from '../expression';
import { tintExpression } from '../tint';
import {
  both,
  byZoom,
  ofKind,
  ofSlug,
  PLACE_POPUP,
  shownIf,
  SHAPES,
  type MarkLayer,
} from './layer';

/** Provinces whose facts are about the whole of them; others are only around their towns. */
export const OWN_FACTS = both(ofKind('admin1'), ['>', ['get', 'count'], 0]);

/** Areas that have a value under the measure in use. */
const MEASURED = expr('>', ['get', 'value'], 0);

/** Close by, the tint steps back: to this share of itself, between these zooms (LOOK). */
export const FADED_FILL = { from: 8, to: 9, opacity: 0.4 } as const;

/** Countries and provinces: a tint by number of facts, one level filled at a time. */
export const areas: MarkLayer = {
  source: SHAPES,
  part: 'area',
  group: 'areas',
  data: (marks) => marks.areas,
  layers: ({ palette, region, selected, level }) => [
    {
      id: 'region-land',
      type: 'fill',
      source: SHAPES,
      filter: ['==', ['get', 'slug'], region ?? ''],
      layout: shownIf(region !== null),
      paint: { 'fill-color': palette.land },
    },
    {
      id: 'country-fill',
      type: 'fill',
      source: SHAPES,
      maxzoom: level,
      filter: both(ofKind('country'), MEASURED),
      // MapLibre would take a last zoom of 0 for none.
      layout: shownIf(level > 0),
      paint: { 'fill-color': tintExpression(palette.tints) },
    },
    {
      id: 'country-ground',
      type: 'fill',
      source: SHAPES,
      minzoom: level,
      filter: ofKind('country'),
      paint: { 'fill-opacity': 0 },
    },
    {
      id: 'province-fill',
      type: 'fill',
      source: SHAPES,
      minzoom: level,
      filter: both(ofKind('admin1'), MEASURED),
      paint: {
        'fill-color': tintExpression(palette.tints),
        'fill-opacity': byZoom(FADED_FILL.from, 1, FADED_FILL.to, FADED_FILL.opacity),
      },
    },
    {
      id: 'country-selected',
      type: 'line',
      source: SHAPES,
      filter: both(ofKind('country'), ofSlug(selected)),
      layout: shownIf(selected.length > 0),
      paint: { 'line-color': palette.ink, 'line-width': 2 },
    },
    {
      id: 'province-selected',
      type: 'line',
      source: SHAPES,
      minzoom: level,
      filter: both(ofKind('admin1'), ofSlug(selected)),
      layout: shownIf(selected.length > 0),
      paint: { 'line-color': palette.ink, 'line-width': 2 },
    },
  ],
  pick: { 'country-fill': 3, 'country-ground': 3, 'province-fill': 2 },
  legend: [{ glyph: 'area', label: 'Province or country' }],
  popup: PLACE_POPUP,
};
