import type { Gazetteer } from '../../gazetteer/gazetteer';
import type { Cue } from '../reading';
import { sizePoints } from './kind';
import type { Scorer, Sense } from './scene';

const CITY = 1;
const ADMIN1 = 2;
const COUNTRY = 3;
const REGION = 4;

/** Points by cue for site, city, admin1, country, region. What a cue rules out gets a bar of -20. */
const POINTS: Readonly<Record<NonNullable<Cue>, readonly number[]>> = {
  admin1: [-4, -2, 4, -3, 1],
  admin2: [-4, -1, -2, -6, 4],
  city: [-3, 2.5, -3, -3, -2],
  country: [-4, -3, -1, 2, -2],
  natural: [3, -20, -20, -20, 3],
};

const WORDS: Readonly<Record<NonNullable<Cue>, string>> = {
  admin1: 'the text calls it a province, state or region',
  admin2: 'the text calls it a county or district',
  city: 'the text calls it a city or town',
  country: 'the text calls it a country',
  natural: 'the text calls it a river, mountain or the like',
};

/** Weighs the kind of place that words beside the name ask for; with no such word, a country before its capital and a city before its province. */
export const cue: Scorer = {
  name: 'feature words',
  contextual: false,
  points: ({ gazetteer }, sense, index) => {
    const code = gazetteer.kindCode(index);
    if (sense.cue) return POINTS[sense.cue][code]!;
    if (code !== COUNTRY && hasNamesakeCountry(sense, index, gazetteer)) return -8;
    if (code === COUNTRY && hasNamesakeCapital(sense, index, gazetteer)) return -8;
    if (code <= ADMIN1 && hasNamesakeRegion(sense.candidates, gazetteer)) return -3;
    if (sense.contents.size > 0) return 0;
    if (code === CITY) return sizeOfNamesake(sense.candidates, index, gazetteer);
    return code === ADMIN1 && hasNamesakeCity(sense.candidates, index, gazetteer) ? -2.5 : 0;
  },
  because: (_scene, sense) =>
    sense.cue
      ? WORDS[sense.cue]
      : 'a name alone is read as the country or the city before its province',
};

/** A city counts as the namesake of its province with at least this share of its people. */
const NAMESAKE_SHARE = 0.03;

/** Smallest namesake where the province's population is not known. */
const NAMESAKE_POPULATION = 20_000;

/** Whether a candidate is a sizeable city in the province of the same name: New York, Pursat. */
function hasNamesakeCity(
  candidates: readonly number[],
  province: number,
  gazetteer: Gazetteer,
): boolean {
  const people = gazetteer.population(province);
  const least = people > 0 ? people * NAMESAKE_SHARE : NAMESAKE_POPULATION;
  return candidates.some(
    (index) =>
      gazetteer.kindCode(index) === CITY &&
      gazetteer.countryOf(index) === gazetteer.countryOf(province) &&
      gazetteer.population(index) >= least,
  );
}

/**
 * What the province of its name is ahead of a city by size: where the city is read before its
 * province, the weight of both speaks for it against places elsewhere (Gaza, not in Mozambique).
 */
function sizeOfNamesake(candidates: readonly number[], city: number, gazetteer: Gazetteer): number {
  const provinces = candidates.filter(
    (index) =>
      gazetteer.kindCode(index) === ADMIN1 &&
      gazetteer.admin1Of(city) === index &&
      hasNamesakeCity([city], index, gazetteer),
  );
  const ahead = provinces.map(
    (index) => sizePoints(index, gazetteer) - sizePoints(city, gazetteer),
  );
  return Math.max(0, ...ahead);
}

/** Whether a candidate lies in a country that is usually called so: Panama, Luxembourg. */
function hasNamesakeCountry(
  { candidates, name }: Sense,
  inner: number,
  gazetteer: Gazetteer,
): boolean {
  const country = gazetteer.countryOf(inner);
  return candidates.some(
    (index) =>
      gazetteer.kindCode(index) === COUNTRY &&
      gazetteer.countryOf(index) === country &&
      name.usual.includes(index),
  );
}

/** Whether a country is only called so in another language, and its capital in English: Tunis. */
function hasNamesakeCapital(
  { candidates, name }: Sense,
  country: number,
  gazetteer: Gazetteer,
): boolean {
  if (name.usual.includes(country)) return false;
  return candidates.some(
    (index) =>
      gazetteer.kindCode(index) === CITY &&
      gazetteer.countryOf(index) === gazetteer.countryOf(country) &&
      gazetteer.population(index) >= NAMESAKE_POPULATION &&
      name.usual.includes(index),
  );
}

/** Whether a candidate is a region of several countries: Asia is no town. */
function hasNamesakeRegion(candidates: readonly number[], gazetteer: Gazetteer): boolean {
  return candidates.some(
    (index) => gazetteer.kindCode(index) === REGION && gazetteer.countryOf(index) === '',
  );
}
