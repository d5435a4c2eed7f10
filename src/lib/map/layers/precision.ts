import circle from '@turf/circle';
import { FONTS } from '../fonts';
import { both, ofSlug, type MarkLayer } from './layer';

/** From this zoom a town's ring is wide enough to be read as a distance. */
const FROM_ZOOM = 9;

/** Mean length of a degree of latitude. */
const KM_PER_DEGREE = 111.2;

/** How far around its point a town may reach: a dotted ring in true km, for selected towns. */
export const precision: MarkLayer = {
  source: 'precision',
  group: 'places',
  data: ({ points }) => ({
    type: 'FeatureCollection',
    features: points.features
      .filter(({ properties }) => properties.geometry === 'disc')
      .flatMap(({ geometry, properties }) => {
        const ring = circle(geometry, properties.precisionKm, { steps: 96, properties });
        const [lng = 0, lat = 0] = geometry.coordinates;
        const foot = [lng, lat - properties.precisionKm / KM_PER_DEGREE];
        return [
          ring,
          { type: 'Feature', geometry: { type: 'Point', coordinates: foot }, properties },
        ];
      }),
  }),
  layers: ({ palette, selected }) => [
    {
      id: 'precision-ring',
      type: 'line',
      source: 'precision',
      minzoom: FROM_ZOOM,
      filter: both(['==', ['geometry-type'], 'Polygon'], ofSlug(selected)),
      layout: { 'line-cap': 'round' },
      paint: {
        'line-color': palette.ink,
        'line-width': 1.2,
        'line-dasharray': [0.1, 2.6],
      },
    },
    {
      id: 'precision-note',
      type: 'symbol',
      source: 'precision',
      minzoom: FROM_ZOOM,
      filter: both(['==', ['geometry-type'], 'Point'], ofSlug(selected)),
      layout: {
        'text-field': [
          'concat',
          'good to about ',
          ['number-format', ['get', 'precisionKm'], { 'max-fraction-digits': 1 }],
          ' km',
        ],
        'text-font': [...FONTS.regular],
        'text-size': 11,
        'text-anchor': 'top',
        'text-offset': [0, 0.4],
        'text-overlap': 'always',
        'text-ignore-placement': true,
      },
      paint: {
        'text-color': palette.ink2,
        'text-halo-color': palette.halo,
        'text-halo-width': 1.6,
      },
    },
  ],
  pick: {},
  legend: [],
  popup: [],
};
