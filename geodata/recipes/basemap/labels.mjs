import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { openGazetteer } from '../../../src/lib/gazetteer/open.ts';
import { territoryNames } from '../gazetteer/sources.mjs';
import { countryPolygons } from '../gazetteer/countries.mjs';
import { distanceKm, mainParts, pointIn } from '../gazetteer/geometry.mjs';
import { namesAlongBorders } from './neighbours.mjs';

/** Languages of country names: those of the United Nations and of the first atlas's region. */
const LANGUAGES = ['ar', 'de', 'es', 'fr', 'id', 'km', 'lo', 'my', 'pt', 'ru', 'th', 'vi', 'zh'];

const WATERS = new Set(['sea', 'gulf', 'bay', 'strait', 'ocean']);

/** First zoom of a country's name, by the diagonal of its box in km; a wide one has room early. */
const COUNTRY_ZOOM = [
  [2800, 2],
  [1300, 3],
  [600, 4],
  [250, 5],
];

/** First zoom of a town's name, by population; capitals come no later than zoom 5. */
const TOWN_ZOOM = [
  [5_000_000, 4],
  [1_000_000, 5],
  [300_000, 6],
  [100_000, 7],
  [40_000, 8],
  [15_000, 9],
];

/** No town but the largest is named before this zoom. */
const EARLIEST_TOWN = 5;

/** First zoom of a water's name, by the diagonal of its box in km. */
const WATER_ZOOM = [
  [7000, 1],
  [2500, 2.5],
  [1000, 4],
  [300, 5],
];

/** Between the letters of a country's name, so that its local name under it is not spaced too. */
const SIXTH_EM = '\u2006';

const KM_PER_DEGREE = 111.195;
const MAX_ZOOM = 6;

/** A town that is the largest within so many px comes one zoom earlier: where towns are few there is room. */
const ALONE_PX = 60;

/** km that a px of a 512 px tile of zoom 0 spans at the equator. */
const KM_PER_PX = 78.27;

/**
 * Label points as features: `class`, `zoom` (first to show), `rank` (small first), names.
 *
 * @param land Polygons of each country by its code.
 * @param borders Lines between countries, as arrays of positions.
 */
export function labelPoints(land, borders) {
  const packed = readFileSync(new URL('../../gazetteer/core.bin.br', import.meta.url));
  const gazetteer = openGazetteer(brotliDecompressSync(packed));
  const translated = LANGUAGES.map((language) => [language, territoryNames(language)]);
  const polygons = countryPolygons();
  const features = [];
  for (let i = 0; i < gazetteer.size; i++) {
    const place = gazetteer.place(i);
    const label = labelOf(place);
    if (!label) continue;
    const names = { name: place.name, ...(place.localName && { local: place.localName }) };
    if (label.class === 'country') {
      names.capitals = [...place.name.toUpperCase()].join(SIXTH_EM);
      for (const [language, table] of translated) names[`name:${language}`] = table[place.country];
    }
    features.push(
      labelPoint(standOf(place, polygons), {
        ...label,
        ...(place.country && { country: place.country }),
        ...names,
      }),
    );
  }
  return [...roomier(features), ...neighbours(features, land, borders)];
}

function labelPoint(coordinates, properties) {
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates } };
}

/** Names of countries again along their borders, behind all other names. */
function neighbours(features, land, borders) {
  const countries = new Map(
    features
      .filter(({ properties }) => properties.class === 'country')
      .map((feature) => [feature.properties.country, feature]),
  );
  const middles = new Map(
    [...countries].map(([code, { geometry }]) => [code, geometry.coordinates]),
  );
  return namesAlongBorders(land, borders, middles).flatMap(({ country, zoom, point }) => {
    const named = countries.get(country);
    return named ? [labelPoint(point, { ...named.properties, class: 'neighbour', zoom })] : [];
  });
}

/** Towns that no larger one crowds come one zoom earlier. */
function roomier(features) {
  const bands = new Map();
  for (const feature of features) {
    if (feature.properties.class !== 'town') continue;
    const band = Math.floor(feature.geometry.coordinates[1]);
    if (bands.has(band)) bands.get(band).push(feature);
    else bands.set(band, [feature]);
  }
  return features.map((feature) => {
    const { properties, geometry } = feature;
    const zoom = properties.zoom - 1;
    if (properties.class !== 'town' || zoom < EARLIEST_TOWN) return feature;
    const [, lat] = geometry.coordinates;
    const reachKm = (ALONE_PX * KM_PER_PX * Math.cos((lat * Math.PI) / 180)) / 2 ** zoom;
    const reach = Math.ceil(reachKm / KM_PER_DEGREE);
    for (let band = Math.floor(lat) - reach; band <= Math.floor(lat) + reach; band++) {
      const crowded = bands
        .get(band)
        ?.some(
          (other) =>
            other.properties.rank < properties.rank &&
            distanceKm(other.geometry.coordinates, geometry.coordinates) < reachKm,
        );
      if (crowded) return feature;
    }
    return { ...feature, properties: { ...properties, zoom } };
  });
}

/** Where a name stands: a country's in the middle of its land. */
function standOf({ id, country, point }, polygons) {
  const land = id.startsWith('iso:') && polygons.get(country);
  return land ? pointIn(mainParts(land)).map((d) => Math.round(d * 1e4) / 1e4) : point;
}

/** Labels that a tile of this zoom carries; the last zoom carries all that come later. */
export function labelsAt(features, zoom) {
  return features.filter(({ properties }) => zoom >= MAX_ZOOM || properties.zoom <= zoom + 1);
}

function labelOf(place) {
  const diagonal = diagonalKm(place.bbox);
  switch (place.kind) {
    case 'country':
      return { class: 'country', zoom: first(COUNTRY_ZOOM, diagonal, 6), rank: rankOf(diagonal) };
    case 'admin1':
      return place.bbox && { class: 'unit', zoom: 6, rank: rankOf(diagonal) };
    case 'city': {
      const zoom = first(TOWN_ZOOM, place.population, null);
      const capital = place.feature === 'capital';
      if (capital) return { class: 'town', zoom: Math.min(zoom ?? 5, 5), rank: townRank(place) };
      return zoom && { class: 'town', zoom, rank: townRank(place) };
    }
    case 'region': {
      const zoom = first(WATER_ZOOM, diagonal, 6);
      if (WATERS.has(place.feature)) return { class: 'water', zoom, rank: rankOf(diagonal) };
      return place.feature === 'lake' && { class: 'lake', zoom, rank: rankOf(diagonal) };
    }
    default:
      return null;
  }
}

function first(table, value, otherwise) {
  return table.find(([least]) => value >= least)?.[1] ?? otherwise;
}

function rankOf(diagonal) {
  return Math.round(1000 - 100 * Math.log10(diagonal + 1));
}

function townRank({ population }) {
  return Math.round(1000 - 100 * Math.log10(population + 1));
}

function diagonalKm(bbox) {
  if (!bbox) return 0;
  const [west, south, east, north] = bbox;
  const width = (east - west) * Math.cos((((south + north) / 2) * Math.PI) / 180);
  return Math.hypot(width, north - south) * KM_PER_DEGREE;
}
