import { mkdirSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { fold } from '../../src/lib/gazetteer/fold.ts';
import { makeAdmin1 } from './gazetteer/admin1.mjs';
import { joinAdmin1 } from './gazetteer/admin1-polygons.mjs';
import { makeAdmin2 } from './gazetteer/admin2.mjs';
import { joinCities, makeCities } from './gazetteer/cities.mjs';
import { countryCodes, countryPolygons, makeCountries } from './gazetteer/countries.mjs';
import { allCountryNames, readTerritoryNames } from './gazetteer/country-names.mjs';
import { makeCurated } from './gazetteer/curated.mjs';
import { encode } from './gazetteer/encode.mjs';
import { distinct } from './gazetteer/names.mjs';
import { makeRegions } from './gazetteer/regions.mjs';
import {
  readCities500,
  readCitiesJson,
  readNaturalEarthAdmin1,
  readUnits,
  recordText,
} from './gazetteer/sources.mjs';

export const title = 'Gazetteer';

/** Towns of at least so many people are in the core, and all capitals and seats of provinces. */
const CORE_POPULATION = 15_000;

/** Compiles geodata/gazetteer/core.bin.br and full.bin.br. */
export async function build() {
  const { core, full } = makeTiers();
  const indexOfId = new Map(core.map((place, index) => [place.id, index]));
  write('core', encode({ rows: core, firstRow: 0, indexOfId, extra: [] }));
  const extra = core.flatMap((p, index) => (p.moreNames.length > 0 ? [[index, p.moreNames]] : []));
  write('full', encode({ rows: full, firstRow: core.length, indexOfId, extra }));
}

/** All places, those of the core first in the order of their indices. */
function makeTiers() {
  const byHand = JSON.parse(recordText('gazetteer/names.json')).names;
  const citiesJson = readCitiesJson();
  const units = readUnits(1);
  const cities = joinCities(readCities500(), citiesJson, units);
  const admin1Polygons = joinAdmin1(readNaturalEarthAdmin1(), citiesJson);

  const codes = countryCodes();
  const names = readTerritoryNames(codes, byHand);
  const countries = makeCountries({ names, cities, admin1Polygons });
  const regions = makeRegions({ countries, names });
  const admin1 = makeAdmin1({ joined: admin1Polygons, cities, byHand, countries });
  const admin1Ids = new Set(admin1.map((unit) => unit.id));
  const curated = makeCurated({
    countries,
    admin1,
    admin1Polygons,
    countryPolygons: countryPolygons(),
  });
  const places = makeCities({
    cities,
    byHand,
    takenCountries: allCountryNames(codes),
    takenUnits: mainNames(admin1),
  });

  const towns = places.toSorted(byCountryAndNumber);
  const inCore = (town) => town.seat || town.population >= CORE_POPULATION;
  const core = [...countries, ...regions, ...admin1, ...curated, ...towns.filter(inCore)];
  const full = [
    ...makeAdmin2({ cities: places.map(backToCity), byHand }),
    ...towns.filter((town) => !inCore(town)),
  ];
  return {
    core: core.map((place) => split(finished(place, admin1Ids))),
    full: full.map((place) => finished(place, admin1Ids)),
  };
}

function backToCity({ name, point, admin2, population }) {
  return { name, lng: point[0], lat: point[1], admin2, population };
}

/** First-level units by folded main name. */
function mainNames(admin1) {
  const taken = new Map();
  for (const unit of admin1) {
    const units = taken.get(fold(unit.name));
    if (units) units.push(unit);
    else taken.set(fold(unit.name), [unit]);
  }
  return taken;
}

function byCountryAndNumber(a, b) {
  return a.country === b.country ? a.number - b.number : a.country < b.country ? -1 : 1;
}

/** A place with its names in order, each once, and without a unit that is not in the gazetteer. */
function finished(place, admin1Ids) {
  const first = place.localName ? [place.name, place.localName] : [place.name];
  const names = distinct([...first, ...place.aliases]);
  const localName =
    place.localName && names[1] === place.localName.normalize('NFC') ? names[1] : null;
  const admin1 = place.admin1 && admin1Ids.has(place.admin1) ? place.admin1 : null;
  return { ...place, localName, admin1, names };
}

/** In the core a town keeps its English, local and Latin names; the full tier adds the others. */
function split(place) {
  const basic = (name, i) =>
    place.kind !== 'city' || i < 2 || /^[\p{Script=Latin}\P{L}]+$/u.test(name);
  return {
    ...place,
    names: place.names.filter(basic),
    moreNames: place.names.filter((name, i) => !basic(name, i)),
  };
}

function write(tier, bytes) {
  const folder = new URL('../gazetteer/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  const packed = brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
  writeFileSync(new URL(`${tier}.bin.br`, folder), packed);
  console.error(`  ${tier}: ${bytes.length} bytes, ${packed.length} compressed`);
}
