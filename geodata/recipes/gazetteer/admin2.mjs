import { fold } from '../../../src/lib/gazetteer/fold.ts';
import { distanceKm } from './geometry.mjs';
import { readUnits } from './sources.mjs';

/** Words of administration that news leaves out of the name: “Cavite” is the Province of Cavite. */
const TERM =
  /^(?:(?:Provincia|Departamento|Municipio|Distrito|Partido|Cantón|Comuna|Département|Daïra|Caza|Arrondissement|Délégation|Province|County|Municipality|District) (?:de la|de los|de las|de|del|di|du|da|do|of the|of) |Provincia |Comuna |Municipio |Departamento |Huyện |Thị Xã |Thành Phố |Quận |Kabupaten |Kota |Amphoe |King Amphoe |Srŏk |Shahrestān-e |Okres |Obshtina |Opština |Općina |Markaz |Bashkia |Muang |Nomós |Gemeente |Politischer Bezirk |Bezirk )|(?: Province| Regency| Agency| İlçesi| Kommun| kommun| Kommune| Járás| Tumani| Rayon| Raion| Aūdany| pagasts| Prefecture| Cercle)$/;

/** A town near by of the unit's name, with at least this share of its people, is what news means. */
const OWN_TOWN = { km: 100, share: 0.1 };

/**
 * Counties and districts as places, at the middle of the towns they hold; none without towns. Where
 * no such town has the name, a unit is called by it without the word of administration; names by hand come first.
 */
export function makeAdmin2({ cities, byHand }) {
  const namesakes = groupedBy(cities, ({ name }) => fold(name));
  const members = groupedBy(cities, ({ admin2 }) => admin2);
  return readUnits(2)
    .filter(({ code }) => members.has(code))
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, name }) => {
      const inside = members.get(code);
      const point = ['lng', 'lat'].map((side) => mean(inside.map((city) => city[side])));
      const reach = Math.max(...inside.map((city) => distanceKm(point, [city.lng, city.lat])));
      const country = code.slice(0, 2);
      const bare = name.replace(TERM, '');
      const population = inside.reduce((sum, city) => sum + city.population, 0);
      const isTowns = (namesakes.get(fold(bare)) ?? []).some(
        (town) =>
          town.population >= population * OWN_TOWN.share &&
          distanceKm(point, [town.lng, town.lat]) < OWN_TOWN.km,
      );
      const id = `gn2:${code}`;
      const called = isTowns || !bare ? name : bare;
      const hand = byHand[id] ?? {};
      return {
        id,
        kind: 'region',
        feature: featureOf(country, name),
        country,
        countries: [country],
        admin1: `gn1:${code.split('.').slice(0, 2).join('.')}`,
        population,
        name: hand.name ?? called,
        localName: null,
        aliases: [called, name, ...(hand.aliases ?? [])],
        point,
        bbox: null,
        precisionKm: Math.max(10, Math.round(reach)),
      };
    });
}

function groupedBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function featureOf(country, name) {
  if (country === 'US' || / County$/.test(name)) return 'county';
  return /^Province (?:of|du)\b| Province$/.test(name) ? 'province' : 'district';
}

function mean(values) {
  return values.reduce((a, b) => a + b, 0) / values.length;
}
