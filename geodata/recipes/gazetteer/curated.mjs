import { boxAround, contains, halfDiagonalKm, middleOf } from './geometry.mjs';
import { recordText } from './sources.mjs';

/**
 * The hand-checked places of geodata/gazetteer/curated.json. What they claim to have been checked
 * against is checked again: waters lie in no country, lands in one of theirs, boxes meet their
 * countries.
 */
export function makeCurated({ countries, admin1, countryPolygons }) {
  const byCountry = new Map(countries.map((c) => [c.country, c]));
  const byUnit = new Map(admin1.map((unit) => [unit.id, unit]));
  return JSON.parse(recordText('gazetteer/curated.json')).places.map((entry) => {
    const parts = entry.union
      ? entry.countries.map((code) => byCountry.get(code))
      : (entry.units ?? []).map((id) => byUnit.get(id) ?? fail(entry, `no unit ${id}`));
    const bbox = entry.bbox ?? unionOf(parts);
    const point = entry.point ?? middleOf(parts);
    check(entry, point, bbox, countryPolygons);
    return {
      id: entry.id,
      kind: entry.kind,
      feature: entry.feature,
      country: entry.countries.length === 1 ? entry.countries[0] : null,
      countries: entry.countries,
      admin1: entry.admin1 ?? null,
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
    const meets = (countryPolygons.get(code) ?? []).some(([ring]) => ring.some(within(bbox)));
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
