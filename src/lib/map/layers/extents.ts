import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { ExtentProperties } from '../../atlas/marks';
import { expr } from '../expression';
import { hatchImage } from '../hatch';
import { byState, PLACE_POPUP, SHAPES, type MarkLayer } from './layer';

/** An extent wider than this is around the reader, not before them: only its own page shows it. */
const WIDEST_PX = 800;

/** Nor does any other page hatch an ocean or a continent larger than South America, over half of what it is about. */
const WIDEST_DEGREES = 80;

/** Opacities that add up to 85, 50 and 28 % where ring 1 lies on 2 and 2 on 3 (LOOK, "region"). */
const OPACITY = expr('match', ['get', 'ring'], 1, 0.7, 2, 0.31, 0.28);

/** The zoom at which something so many degrees wide is so many px wide. */
export function zoomOfWidth(degrees: number, px: number): number {
  return Math.log2((px * 360) / (512 * Math.max(degrees, 1e-6)));
}

/** The zoom up to which something so many degrees wide is in view. */
export function lastZoom(degrees: number): number {
  return degrees > WIDEST_DEGREES ? 0 : zoomOfWidth(degrees, WIDEST_PX);
}

/** Keeps what is in view at a zoom, and the open region at any. */
export function inView(region: string | null): ExpressionSpecification {
  return expr('any', ['==', ['get', 'slug'], region ?? ''], ['<', ['zoom'], ['get', 'lastZoom']]);
}

/** Degrees from the west end to the east end of a shape. */
export function widthDegrees({ type, coordinates }: Polygon | MultiPolygon): number {
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  const lngs = polygons.flat(2).map(([lng = 0]) => lng);
  return lngs.reduce((a, b) => Math.max(a, b), -Infinity) - lngs.reduce((a, b) => Math.min(a, b));
}

/** Widest extent of each region, in degrees. */
export function extentWidths(
  features: readonly Feature<Polygon | MultiPolygon, ExtentProperties>[],
): Map<string, number> {
  const widths = new Map<string, number>();
  for (const { geometry, properties } of features) {
    const width = Math.max(widths.get(properties.slug) ?? 0, widthDegrees(geometry));
    widths.set(properties.slug, width);
  }
  return widths;
}

/** Regions without a border: a hatch in three nested strengths, no line around it. */
export const extents: MarkLayer = {
  source: SHAPES,
  part: 'extent',
  group: 'extents',
  data: ({ extents }) => {
    const widths = extentWidths(extents.features);
    const features = extents.features.map((feature) => ({
      ...feature,
      properties: {
        ...feature.properties,
        lastZoom: lastZoom(widths.get(feature.properties.slug) ?? 0),
      },
    }));
    return { type: 'FeatureCollection', features };
  },
  layers: ({ palette, region }) => [
    {
      id: 'extent-hatch',
      type: 'fill',
      source: SHAPES,
      filter: inView(region),
      paint: {
        'fill-pattern': hatchImage(palette.fact),
        'fill-opacity': byState<number | ExpressionSpecification>({ selected: 1, still: OPACITY }),
      },
    },
  ],
  pick: { 'extent-hatch': 2 },
  legend: [{ glyph: 'hatch', label: 'Region without a border' }],
  popup: PLACE_POPUP,
};
