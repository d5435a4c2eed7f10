import type { LineLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { OWN_FACTS } from './areas';
import {
  byState,
  byZoom,
  countriesBeside,
  type LayerContext,
  SHAPES,
  type MarkLayer,
} from './layer';

function edgePaint(
  { palette }: LayerContext,
  ...widths: readonly number[]
): NonNullable<LineLayerSpecification['paint']> {
  const byHover = widths.map((value, i) => (i % 2 ? byState({ hovered: 2, still: value }) : value));
  return {
    'line-color': byState({ hovered: palette.factDeep, still: palette.fact }),
    'line-width': byZoom(...byHover),
  };
}

/** Land borders of areas, in red. Coasts keep their blue line. */
export const edges: MarkLayer = {
  source: SHAPES,
  part: 'edge',
  group: 'areas',
  data: (marks) => marks.edges,
  layers: (context) => [
    {
      id: 'province-edge',
      type: 'line',
      source: SHAPES,
      minzoom: context.level,
      filter: OWN_FACTS,
      paint: edgePaint(context, 4, 0.6, 5, 0.75),
    },
    {
      id: 'country-edge',
      type: 'line',
      source: SHAPES,
      filter: countriesBeside(context.country),
      paint: edgePaint(context, 2, 0.75, 5, 1.1),
    },
  ],
  pick: {},
  legend: [],
  popup: [],
};
