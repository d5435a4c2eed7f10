import greatCircle from '@turf/great-circle';
import type { Feature, FeatureCollection, Geometry as Shape, LineString, Position } from 'geojson';
import type { Atlas, AtlasPlace, Flow } from './atlas';
import { areaOf, type Boundaries, landEdges } from './boundaries';
import { extentOf } from './extent';
import { isOnWorldMap, placeFigures } from './figures';
import { markProperties, stepsOf } from './mark-properties';
import { flowLabel, flowName, flowTold } from './flow-words';
import type { FlowProperties, Marks } from './marks';
import { placeNames } from './world-names';
import { countryFinder } from './world-plane';
import { slimArea, slimLines } from './slim';

/** Corners of a great circle: smooth when it spans the world. */
const FLOW_POINTS = 96;

function collection<G extends Shape, P>(features: Feature<G, P>[]): FeatureCollection<G, P> {
  return { type: 'FeatureCollection', features };
}

/** A great circle as one line; past the antimeridian its longitudes run on beyond 180°. */
function arc(from: AtlasPlace, to: AtlasPlace): LineString {
  const { geometry } = greatCircle(from.point, to.point, { npoints: FLOW_POINTS });
  const parts = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
  const points: Position[] = [];
  for (const [lng = 0, lat = 0] of parts.flat()) {
    const last = points[points.length - 1]?.[0] ?? lng;
    points.push([lng + 360 * Math.round((last - lng) / 360), lat]);
  }
  return { type: 'LineString', coordinates: points };
}

function flowMark(
  flow: Flow,
  places: ReadonlyMap<string, AtlasPlace>,
): Feature<LineString, FlowProperties>[] {
  const [from, to] = [places.get(flow.from), places.get(flow.to)];
  if (!from || !to) return [];
  const { slug, href, kind, value } = flow;
  const properties = {
    slug,
    href,
    kind,
    name: flowName(flow, from, to),
    from: from.slug,
    to: to.slug,
    value,
    label: flowLabel(flow),
    told: flowTold(flow, from, to),
    facts: flow.facts.length,
  };
  return [{ type: 'Feature', geometry: arc(from, to), properties }];
}

/**
 * Decimals of a degree that outlines keep. Provinces are filled from zoom 4 on and their edges seen
 * close by (3: about 100 m); a country's shape is filled below zoom 4 only (2: about 1 km).
 */
const DECIMALS = { edge: 3, admin1: 3, country: 2 };

/** What is drawn of an atlas: each place in the shape that its precision allows, and no other. */
export function buildMarks(atlas: Atlas, boundaries: Boundaries): Marks {
  const { places, flows } = atlas;
  const bySlug = new Map(places.map((place) => [place.slug, place]));
  const outlined = places.filter(({ geometry }) => geometry === 'outline');
  const extents = places.filter(({ geometry }) => geometry === 'extent');
  const points = places.filter(({ geometry }) => /^(dot|disc|seat)$/.test(geometry));
  const onWorldMap = [
    ...outlined.filter(({ kind }) => kind === 'country'),
    ...extents.filter(isOnWorldMap),
  ];
  const steps = stepsOf(places);
  const countryAt = countryFinder(boundaries);
  const { figures, leaders, spots } = placeFigures(onWorldMap, boundaries, countryAt, steps);
  const flowMarks = flows.flatMap((flow) => flowMark(flow, bySlug));
  const mark = <G extends Shape>(place: AtlasPlace, geometry: G) => ({
    type: 'Feature' as const,
    id: place.slug,
    geometry,
    properties: markProperties(place, steps),
  });
  return {
    areas: collection(
      outlined.flatMap((place) => {
        const area = areaOf(boundaries, place.id);
        const decimals = place.kind === 'country' ? DECIMALS.country : DECIMALS.admin1;
        return area ? [mark(place, slimArea(area.geometry, decimals))] : [];
      }),
    ),
    edges: collection(
      outlined.map((place) =>
        mark(place, slimLines(landEdges(boundaries, place.id), DECIMALS.edge)),
      ),
    ),
    extents: collection(extents.flatMap((place) => extentOf(place, boundaries, steps))),
    points: collection(
      points.map((place) => mark(place, { type: 'Point', coordinates: place.point })),
    ),
    labels: collection(
      [...outlined, ...extents].map((place) =>
        mark(place, { type: 'Point', coordinates: place.point }),
      ),
    ),
    figures: collection(figures),
    leaders: collection(leaders),
    flows: collection(flowMarks),
    names: collection(
      placeNames(
        spots,
        flowMarks.map(({ geometry }) => geometry),
        onWorldMap.map(({ id }) => id),
        boundaries,
        countryAt,
      ),
    ),
  };
}
