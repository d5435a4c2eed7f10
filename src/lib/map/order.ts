import { areaLabels } from './layers/area-labels';
import { areas } from './layers/areas';
import { bands } from './layers/bands';
import { edges } from './layers/edges';
import { extentLabels } from './layers/extent-labels';
import { extents } from './layers/extents';
import { figures, leaders } from './layers/figures';
import { flows } from './layers/flows';
import { graticule } from './layers/graticule';
import type { MarkLayer } from './layers/layer';
import { pointLabels } from './layers/point-labels';
import { points } from './layers/points';
import { precision } from './layers/precision';
import { totals } from './layers/totals';
import { worldNames } from './layers/world-names';

/** Every kind of mark, and the graticule, which is drawn with them. */
export const markLayers: readonly MarkLayer[] = [
  areas,
  bands,
  graticule,
  edges,
  extents,
  flows,
  leaders,
  points,
  precision,
  figures,
  totals,
  areaLabels,
  extentLabels,
  pointLabels,
  worldNames,
];

/**
 * The whole map from bottom to top. `base:…` stand for parts of the basemap. Labels further down
 * in this list are placed first, so those above them in it yield: no base label hides a mark's.
 * Areas and lines of one source stand together where they can: MapLibre clips to the tiles anew
 * whenever the source changes.
 */
export const ORDER = [
  'base:ground',
  'region-land',
  'country-fill',
  'country-band',
  'country-ground',
  'province-fill',
  'province-band',
  'graticule-30',
  'graticule-10',
  'graticule-5',
  'graticule-1',
  'graticule-0.25',
  'base:lines',
  'extent-hatch',
  'extent-least',
  'province-edge',
  'country-edge',
  'country-selected',
  'province-selected',
  'precision-ring',
  'leader',
  'flow-casing',
  'flow',
  'flow-unknown',
  'flow-tip',
  'seat-selected',
  'disc-selected',
  'site-selected',
  'seat',
  'disc',
  'site',
  'site-dot',
  'base:labels',
  'world-name',
  'precision-note',
  'flow-name',
  'region-name',
  'province-name',
  'country-name',
  'site-name',
  'town-name',
  'total-far',
  'total',
  'figure',
  'disc-figure',
] as const;

/** Lines, which are too thin to be met: they answer a little way around themselves, as points do. */
export const THIN = ['flow'];

/** Style layers that answer the pointer, with their rank. */
export const PICK: Readonly<Record<string, number>> = Object.assign(
  {},
  ...markLayers.map(({ pick }) => pick),
);

/** The key: one entry a kind of mark, in the order of the strip below the map. */
export const legend = [points, areas, extents, flows].flatMap((layer) => layer.legend);
