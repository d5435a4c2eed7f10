import type { LineLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { OWN_FACTS } from './areas';
import { byState, byZoom, LEVEL_ZOOM, ofKind, type LayerContext, type MarkLayer } from './layer';

/** Widths and opacities of the bands by zoom (LOOK, "Map style": inner band). */
const COUNTRY_BAND = { 4: [4, 0.2], 5: [6, 0.2], 7: [10, 0.24], 9: [10, 0.24] } as const;
const PROVINCE_BAND = { 4: [2, 0.12], 5: [3, 0.16], 7: [5, 0.16], 9: [9, 0.16] } as const;

type Band = typeof COUNTRY_BAND | typeof PROVINCE_BAND;

/** Stops of one column of a band; an offset is half the width, so the band begins at the border. */
function stops(band: Band, value: (widthPx: number, opacity: number) => number): number[] {
  return Object.entries(band).flatMap(([zoom, [width, opacity]]) => [
    Number(zoom),
    value(width, opacity),
  ]);
}

/** The band inside a border. The area is on the right-hand side of its edge, where offsets go. */
function bandPaint(band: Band, { palette }: LayerContext): LineLayerSpecification['paint'] {
  return {
    'line-color': palette.fact,
    'line-width': byZoom(...stops(band, (width) => width)),
    'line-offset': byZoom(...stops(band, (width) => width / 2)),
    'line-opacity': byZoom(...stops(band, (_, opacity) => opacity)),
  };
}

function edgePaint(
  { palette }: LayerContext,
  ...widths: readonly number[]
): LineLayerSpecification['paint'] {
  const byHover = widths.map((value, i) => (i % 2 ? byState({ hovered: 2, still: value }) : value));
  return {
    'line-color': byState({ hovered: palette.factDeep, still: palette.fact }),
    'line-width': byZoom(...byHover),
  };
}

/** Land borders of areas: a red line and a band on the inside. Coasts keep their blue line. */
export const edges: MarkLayer = {
  source: 'edges',
  data: (marks) => marks.edges,
  layers: (context) => [
    {
      id: 'province-band',
      type: 'line',
      source: 'edges',
      minzoom: LEVEL_ZOOM,
      filter: OWN_FACTS,
      paint: bandPaint(PROVINCE_BAND, context),
    },
    {
      id: 'country-band',
      type: 'line',
      source: 'edges',
      minzoom: LEVEL_ZOOM,
      filter: ofKind('country'),
      paint: bandPaint(COUNTRY_BAND, context),
    },
    {
      id: 'province-edge',
      type: 'line',
      source: 'edges',
      minzoom: LEVEL_ZOOM,
      filter: OWN_FACTS,
      layout: { 'line-join': 'round' },
      paint: edgePaint(context, 4, 0.6, 5, 0.75),
    },
    {
      id: 'country-edge',
      type: 'line',
      source: 'edges',
      filter: ofKind('country'),
      layout: { 'line-join': 'round' },
      paint: edgePaint(context, 2, 0.75, 5, 1.1),
    },
  ],
  pick: {},
  legend: [],
  popup: [],
};
