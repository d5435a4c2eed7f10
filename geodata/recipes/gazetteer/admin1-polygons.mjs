import { boxOf, contains, polygonsOf } from './geometry.mjs';

/** Least share of the places inside a Natural Earth unit that must agree on its GeoNames unit. */
const PURITY = 0.6;
/** The same where Natural Earth's own code names that GeoNames unit too. */
const PURITY_SAME_CODE = 0.4;
/** Least share of a GeoNames unit's places, of those inside any unit, that the join must hold. */
const COVERAGE = 0.6;
/** The same where Natural Earth's own code names that GeoNames unit too. */
const COVERAGE_SAME_CODE = 0.3;

/**
 * Joins Natural Earth's first-level units to GeoNames' by where people live: each Natural Earth
 * unit goes to the GeoNames unit that most of the places inside it belong to. Codes are not used,
 * since Natural Earth keeps old ones (Vietnam before 2025) and other levels (French departments,
 * Philippine provinces), which this joins as unions. A unit with no place inside keeps its code.
 *
 * @param features Natural Earth features
 * @param places rows with `lng`, `lat` and `admin1`, the current GeoNames code
 * @returns Map from GeoNames code to `{ polygons, features }`, only where the places agree
 */
export function joinAdmin1(features, places) {
  const units = features.map((feature) => {
    const polygons = polygonsOf(feature.geometry).map((rings) => ({ rings, box: boxOf(rings) }));
    return { feature, polygons, votes: new Map(), count: 0 };
  });
  const cells = cellsOf(units);
  const totals = new Map();
  for (const { lng, lat, admin1 } of places) {
    const unit = (cells.get(cellKey(lng, lat)) ?? []).find((u) =>
      u.polygons.some((p) => inBox(p.box, lng, lat) && contains(p.rings, [lng, lat])),
    );
    if (!unit) continue;
    totals.set(admin1, (totals.get(admin1) ?? 0) + 1);
    unit.count++;
    unit.votes.set(admin1, (unit.votes.get(admin1) ?? 0) + 1);
  }
  const joined = new Map();
  for (const { feature, polygons, votes, count } of units) {
    const own = feature.properties.gn_a1_code ?? '';
    const [code, agreed] = [...votes].sort((a, b) => b[1] - a[1])[0] ?? [own, 0];
    const purity = code === own ? PURITY_SAME_CODE : PURITY;
    if (code === '' || agreed < count * purity) continue;
    const entry = joined.get(code) ?? { polygons: [], features: [], agreed: 0, coded: false };
    entry.polygons.push(...polygons.map((p) => p.rings));
    entry.features.push(feature.properties);
    entry.agreed += agreed;
    entry.coded ||= code === own;
    joined.set(code, entry);
  }
  for (const [code, { agreed, coded }] of joined) {
    const coverage = coded ? COVERAGE_SAME_CODE : COVERAGE;
    if (agreed < (totals.get(code) ?? 0) * coverage) joined.delete(code);
  }
  return joined;
}

function inBox([west, south, east, north], x, y) {
  return x >= west && x <= east && y >= south && y <= north;
}

function cellKey(lng, lat) {
  return Math.floor(lat) * 1000 + Math.floor(lng);
}

function cellsOf(units) {
  const cells = new Map();
  for (const unit of units) {
    const keys = new Set();
    for (const { box } of unit.polygons) {
      for (let y = Math.floor(box[1]); y <= box[3]; y++) {
        for (let x = Math.floor(box[0]); x <= box[2]; x++) keys.add(cellKey(x, y));
      }
    }
    for (const key of keys) {
      const list = cells.get(key);
      if (list) list.push(unit);
      else cells.set(key, [unit]);
    }
  }
  return cells;
}
