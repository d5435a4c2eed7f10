import type { FeatureCollection } from 'geojson';
import { graticuleLevels, graticuleLines } from '../graticule';
import { SHAPES, type MarkLayer } from './layer';

const levels = graticuleLevels();

/** All nets, a feature each, told apart by their step in degrees. */
export const GRATICULES: FeatureCollection = {
  type: 'FeatureCollection',
  features: levels.map(({ step }) => ({
    type: 'Feature',
    properties: { step },
    geometry: graticuleLines(step),
  })),
};

/**
 * The net of degrees, over tinted areas and under water lines. It is no mark, but drawn from their
 * source: with one of its own MapLibre would clip to the tiles twice more a frame.
 */
export const graticule: MarkLayer = {
  source: SHAPES,
  part: 'graticule',
  group: null,
  data: () => GRATICULES,
  layers: ({ palette }) =>
    levels.map(({ step, from, to }) => ({
      id: `graticule-${step}`,
      type: 'line',
      source: SHAPES,
      minzoom: from,
      maxzoom: to,
      filter: ['==', ['get', 'step'], step],
      paint: { 'line-color': palette.graticule, 'line-width': 0.5, 'line-opacity': 0.7 },
    })),
  pick: {},
  legend: [],
  popup: [],
};
