import { distanceKm } from './geometry.mjs';
import { readUnits } from './sources.mjs';

/** Counties and districts as places, at the middle of the towns they hold; none without towns. */
export function makeAdmin2({ cities }) {
  const members = new Map();
  for (const city of cities) {
    const list = members.get(city.admin2);
    if (list) list.push(city);
    else members.set(city.admin2, [city]);
  }
  return readUnits(2)
    .filter(({ code }) => members.has(code))
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, name }) => {
      const inside = members.get(code);
      const point = ['lng', 'lat'].map((side) => mean(inside.map((city) => city[side])));
      const reach = Math.max(...inside.map((city) => distanceKm(point, [city.lng, city.lat])));
      const country = code.slice(0, 2);
      return {
        id: `gn2:${code}`,
        kind: 'region',
        feature: country === 'US' || / County$/.test(name) ? 'county' : 'district',
        country,
        countries: [country],
        admin1: `gn1:${code.split('.').slice(0, 2).join('.')}`,
        population: inside.reduce((sum, city) => sum + city.population, 0),
        name,
        localName: null,
        aliases: [],
        point,
        bbox: null,
        precisionKm: Math.max(10, Math.round(reach)),
      };
    });
}

function mean(values) {
  return values.reduce((a, b) => a + b, 0) / values.length;
}
