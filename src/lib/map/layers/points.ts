import type {
  CircleLayerSpecification,
  FilterSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Feature, Point } from 'geojson';
import { distanceKm, type LngLat } from '../../core/lng-lat';
import type { MarkProperties } from '../../atlas/marks';
import { expr } from '../expression';
import { zoomAt } from '../mercator';
import { both, byState, ofSlug, PLACE_POPUP, type LayerContext, type MarkLayer } from './layer';

type Paint = NonNullable<CircleLayerSpecification['paint']>;

/** Radius of the disc for one fact in px; the area of a disc grows with the number of facts. */
const UNIT_PX = 4.7;
const DISC_RADIUS = expr('*', UNIT_PX, ['sqrt', ['max', 1, ['get', 'count']]]);

/** A selected mark has its ring so far out. */
export const RING_PX = 5;

/** Radius of a mark in px. */
export function discRadiusPx({ geometry, count }: MarkProperties): number {
  return geometry === 'disc' ? UNIT_PX * Math.sqrt(Math.max(1, count)) : SITE_PX;
}

/** Outer radius of a site's ring. */
const SITE_PX = 5.6;

/** From this many facts on the figure stands inside the disc. */
export const FIGURE_INSIDE = 4;

/** A site is set apart from its town once they are so many px apart. */
const APART_PX = 12;

const SITE: FilterSpecification = [
  'all',
  ['==', ['get', 'geometry'], 'dot'],
  ['>=', ['zoom'], ['get', 'fromZoom']],
];
const DISC: FilterSpecification = ['==', ['get', 'geometry'], 'disc'];
const SEAT: FilterSpecification = ['==', ['get', 'geometry'], 'seat'];

/**
 * The zoom from which a site stands apart from every town around it; whole, because a filter sees
 * whole zooms only.
 */
export function apartFrom(
  site: Feature<Point, MarkProperties>,
  towns: readonly Feature<Point, MarkProperties>[],
): number {
  const at = site.geometry.coordinates as LngLat;
  const zooms = towns.map((town) => {
    const km = distanceKm(at, town.geometry.coordinates as LngLat);
    return km === 0 ? Infinity : Math.round(zoomAt(km, APART_PX, at[1]));
  });
  return Math.min(MOST_FOLDED, Math.max(0, ...zooms));
}

/** At this zoom even a site in the middle of its town is drawn. */
const MOST_FOLDED = 11;

/** The ring around a selected mark, on cleared ground so that no arrow runs into the mark. */
function selectedRing({ palette }: LayerContext, radius: unknown): Paint {
  return {
    'circle-radius': expr('+', radius, RING_PX),
    'circle-color': palette.halo,
    'circle-stroke-color': palette.ink,
    'circle-stroke-width': 1.8,
  };
}

/** Towns as discs, sites as a dot in a ring, provinces without a polygon as an open ring. */
export const points: MarkLayer = {
  source: 'points',
  group: 'places',
  data: ({ points }) => {
    const towns = points.features.filter(({ properties }) => properties.geometry === 'disc');
    const features = points.features.map((point) => {
      const fromZoom = point.properties.geometry === 'dot' ? apartFrom(point, towns) : 0;
      return { ...point, properties: { ...point.properties, fromZoom } };
    });
    return { type: 'FeatureCollection', features };
  },
  layers: (context) => {
    const { palette, selected, level } = context;
    const circle = (
      id: string,
      filter: FilterSpecification,
      paint: Paint,
    ): CircleLayerSpecification => {
      return { id, type: 'circle', source: 'points', minzoom: level, filter, paint };
    };
    const isSelected = ofSlug(selected);
    const red = byState({ hovered: palette.factDeep, still: palette.fact });
    return [
      circle('site-selected', both(SITE, isSelected), selectedRing(context, SITE_PX)),
      circle('disc-selected', both(DISC, isSelected), selectedRing(context, DISC_RADIUS)),
      circle('seat-selected', both(SEAT, isSelected), selectedRing(context, SITE_PX)),
      circle('seat', SEAT, {
        'circle-radius': 5,
        'circle-color': palette.land,
        'circle-stroke-color': red,
        'circle-stroke-width': 1.6,
      }),
      circle('disc', DISC, {
        'circle-radius': DISC_RADIUS,
        'circle-color': red,
        'circle-stroke-color': palette.halo,
        'circle-stroke-width': 1.4,
      }),
      circle('site', SITE, {
        'circle-radius': SITE_PX,
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
