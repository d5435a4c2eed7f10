import type { CircleLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature, Point } from 'geojson';
import { distanceKm, type LngLat } from '../../core/lng-lat';
import type { MarkProperties } from '../../atlas/marks';
import { zoomAt } from '../mercator';
import { byState, LEVEL_ZOOM, PLACE_POPUP, type LayerContext, type MarkLayer } from './layer';

/** Radius of a disc in px: its area grows with the number of facts. */
const DISC_RADIUS = ['*', 4.7, ['sqrt', ['max', 1, ['get', 'count']]]] as const;

/** From this many facts on the figure stands inside the disc. */
export const FIGURE_INSIDE = 4;

/** A site is set apart from its town once they are so many px apart. */
const APART_PX = 12;

const SITE: CircleLayerSpecification['filter'] = [
  'all',
  ['==', ['get', 'geometry'], 'dot'],
  ['>=', ['zoom'], ['get', 'fromZoom']],
];
const DISC: CircleLayerSpecification['filter'] = ['==', ['get', 'geometry'], 'disc'];
const SEAT: CircleLayerSpecification['filter'] = ['==', ['get', 'geometry'], 'seat'];

/** The zoom from which a site stands apart from every town around it. */
export function apartFrom(
  site: Feature<Point, MarkProperties>,
  towns: readonly Feature<Point, MarkProperties>[],
): number {
  const at = site.geometry.coordinates as LngLat;
  const zooms = towns.map((town) => {
    const km = distanceKm(at, town.geometry.coordinates as LngLat);
    return km === 0 ? Infinity : zoomAt(km, APART_PX, at[1]);
  });
  return Math.min(MOST_FOLDED, Math.max(LEVEL_ZOOM, ...zooms));
}

/** At this zoom even a site in the middle of its town is drawn. */
const MOST_FOLDED = 11;

function circle(
  id: string,
  filter: CircleLayerSpecification['filter'],
  paint: CircleLayerSpecification['paint'],
): CircleLayerSpecification {
  return { id, type: 'circle', source: 'points', minzoom: LEVEL_ZOOM, filter, paint } as never;
}

/** The ring around a selected mark, 5 px out. */
function selectedRing(
  { palette }: LayerContext,
  radius: unknown,
): CircleLayerSpecification['paint'] {
  return {
    'circle-radius': ['+', radius, 5] as never,
    'circle-opacity': 0,
    'circle-stroke-color': palette.ink,
    'circle-stroke-width': 1.8,
    'circle-stroke-opacity': byState({ selected: 1, still: 0 }),
  };
}

/** Towns as discs, sites as a dot in a ring, provinces without a polygon as an open ring. */
export const points: MarkLayer = {
  source: 'points',
  data: ({ points }) => {
    const towns = points.features.filter(({ properties }) => properties.geometry === 'disc');
    const features = points.features.map((point) => {
      const fromZoom = point.properties.geometry === 'dot' ? apartFrom(point, towns) : LEVEL_ZOOM;
      return { ...point, properties: { ...point.properties, fromZoom } };
    });
    return { type: 'FeatureCollection', features };
  },
  layers: (context) => {
    const { palette } = context;
    const red = byState({ hovered: palette.factDeep, still: palette.fact });
    return [
      circle('site-selected', SITE, selectedRing(context, 5.6)),
      circle('disc-selected', DISC, selectedRing(context, DISC_RADIUS)),
      circle('seat-selected', SEAT, selectedRing(context, 5.6)),
      circle('seat', SEAT, {
        'circle-radius': 5,
        'circle-color': palette.land,
        'circle-stroke-color': red,
        'circle-stroke-width': 1.6,
      }),
      circle('disc', DISC, {
        'circle-radius': DISC_RADIUS as never,
        'circle-color': red,
        'circle-stroke-color': palette.halo,
        'circle-stroke-width': 1.4,
      }),
      circle('site', SITE, {
        'circle-radius': 5.6,
        'circle-color': palette.halo,
        'circle-opacity': 0.85,
        'circle-stroke-color': red,
        'circle-stroke-width': 1.2,
      }),
      circle('site-dot', SITE, { 'circle-radius': 2.6, 'circle-color': red }),
    ];
  },
  pick: { site: 0, disc: 0, seat: 0 },
  legend: [
    { glyph: 'site', label: 'Site' },
    { glyph: 'disc', label: 'Town, by facts' },
  ],
  popup: PLACE_POPUP,
};
