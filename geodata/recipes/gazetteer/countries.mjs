import { feature } from 'topojson-client';
import {
  areaKm2,
  boxAround,
  boxOf,
  halfDiagonalKm,
  mainParts,
  pointIn,
  polygonsOf,
} from './geometry.mjs';
import { packageJson, readCountryPoints, territoryNames } from './sources.mjs';

/** CLDR territory codes that are no country or dependency of ISO 3166-1. */
const NOT_ISO = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '));

/**
 * Points that stand before GeoNames', by longitude and latitude. Where its point lies 161 to 330 km from that of the
 * CIA World Factbook or of Wikipedia, readers of either are near the middle of them: AU, ET, IN, JP, ML, MM, NE and
 * ZM of the first two, CN, NG and SD of all three. Canada: that of the Factbook, since GeoNames' lies in Alberta,
 * 900 km west of the middle of the country. The United States keep GeoNames': no middle is near all three.
 */
const BETTER_POINTS = {
  AU: [134, -26],
  CA: [-95, 60],
  CN: [104, 35],
  ET: [38.75, 8.5],
  IN: [78, 21],
  JP: [138.9, 35.8],
  ML: [-3, 17.5],
  MM: [97, 21.5],
  NE: [8.5, 17],
  NG: [9, 9],
  SD: [30.8, 15.3],
  ZM: [29.25, -14.67],
};

/** Codes of the countries and dependencies of ISO 3166-1, and Kosovo. */
export function countryCodes() {
  return Object.keys(territoryNames('en'))
    .filter((code) => /^[A-Z]{2}$/.test(code) && !NOT_ISO.has(code))
    .sort();
}

/** Natural Earth 10m country polygons by ISO code. */
export function countryPolygons() {
  const { codeMappings } = packageJson('cldr-core', 'supplemental/codeMappings.json').supplemental;
  const byNumber = new Map(countryCodes().map((code) => [codeMappings[code]?._numeric, code]));
  const atlas = packageJson('world-atlas', 'countries-10m.json');
  const polygons = new Map();
  for (const { id, properties, geometry } of feature(atlas, atlas.objects.countries).features) {
    const code = properties.name === 'Kosovo' ? 'XK' : byNumber.get(id);
    if (!code || !geometry) continue;
    polygons.set(code, [...(polygons.get(code) ?? []), ...polygonsOf(geometry)]);
  }
  return polygons;
}

/**
 * Countries as places, at the point that GeoNames gives them. Those without a polygon of their own
 * take the union of the first-level units that belong to them, else their largest town.
 */
export function makeCountries({ names, cities, admin1Polygons }) {
  const polygons = countryPolygons();
  for (const [code, { polygons: parts }] of admin1Polygons) {
    const country = code.slice(0, 2);
    if (!polygons.has(country) || polygons.get(country).borrowed) {
      const all = [...(polygons.get(country) ?? []), ...parts];
      all.borrowed = true;
      polygons.set(country, all);
    }
  }
  const info = packageJson('cldr-core', 'supplemental/territoryInfo.json').supplemental
    .territoryInfo;
  const points = readCountryPoints();
  const largest = new Map();
  for (const city of cities) {
    const known = largest.get(city.country);
    if (!known || city.population > known.population) largest.set(city.country, city);
  }
  return countryCodes()
    .map((code) => {
      const parts = polygons.get(code);
      const town = largest.get(code);
      return {
        id: `iso:${code}`,
        kind: 'country',
        feature: 'country',
        country: code,
        countries: [code],
        admin1: null,
        population: Number(info[code]?._population ?? 0),
        ...names.countries.get(code),
        ...(parts ? extentOf(parts) : pointOnly(town)),
        ...(points.has(code) && { point: BETTER_POINTS[code] ?? points.get(code) }),
        areaKm2: parts ? parts.reduce((sum, p) => sum + areaKm2(p), 0) : 1,
      };
    })
    .filter((country) => country.point);
}

/** Point, box and precision of something with polygons. */
export function extentOf(polygons) {
  const parts = mainParts(polygons);
  const bbox = boxAround(parts.map(boxOf));
  return { point: pointIn(parts), bbox, precisionKm: halfDiagonalKm(bbox) };
}

/** An island or dependency too small for Natural Earth: 25 km reach every such one. */
function pointOnly(town) {
  return town ? { point: [town.lng, town.lat], bbox: null, precisionKm: 25 } : {};
}
