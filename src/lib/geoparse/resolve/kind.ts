import type { Gazetteer } from '../../gazetteer/gazetteer';
import { isSameSpot } from '../inside';
import type { Scorer, Sense } from './scene';

/**
 * Points for a place of 100 people, and for each factor of ten on top: a country outranks the towns
 * of its name, unless it is small and all else speaks for a town. Set by hand.
 */
const BY_SIZE = {
  city: { base: 1.8, perDigit: 0.9 },
  admin1: { base: 2.2, perDigit: 1.1 },
  county: { base: 1.6, perDigit: 0.7 },
  shire: { base: 2, perDigit: 1 },
  country: { base: 5.1, perDigit: 0.8 },
};

/**
 * Points of what is not ranked by size: a site that someone wrote down (Heathrow Airport) is better
 * known than a town of some thousands; a large region is Asia, or the Darién Gap.
 */
const SITE_POINTS = 4;
const NATURAL_POINTS = 5;
const LARGE_REGION_POINTS = 6;

/** Points of a national capital, which news names more than its size says; smaller ones are towns. */
const CAPITAL_POINTS = 1;
const CAPITAL_PEOPLE = 100_000;

/** The word is part of the name, and no town has it. */
const NAMED_SO = / (?:county|parish|district|province)$/;

/** A county as large as many provinces. */
const SHIRE_PEOPLE = 400_000;

/** How much there is of a place: a floor for towns, a rank for what is larger. */
export const kind: Scorer = {
  name: 'size',
  contextual: false,
  points: ({ gazetteer }, sense, index) =>
    isShire(index, sense, gazetteer)
      ? bySize('shire', index, gazetteer)
      : sizePoints(index, gazetteer),
  because: (scene, sense, index) => {
    const code = scene.gazetteer.kindCode(index);
    if (sense.candidates.length === 1) return 'no other place has this name';
    if (code === 3) return 'it is the name of a country';
    if (code === 2) return 'it is the name of a province or state';
    return code === 1
      ? 'it is the largest place of that name'
      : 'it is the best-known of that name';
  },
};

/**
 * A large county that is called by the bare name, with no town of that name in it: Kent, Surrey, Norfolk.
 * It is known as a province is; “Kent County” or the province around Granada is not what the name alone means.
 */
function isShire(index: number, { name, candidates }: Sense, gazetteer: Gazetteer): boolean {
  if (gazetteer.kindCode(index) !== 4 || gazetteer.countryOf(index) === '') return false;
  if (gazetteer.population(index) < SHIRE_PEOPLE || !name.usual.includes(index)) return false;
  if (NAMED_SO.test(name.folded)) return false;
  return !candidates.some(
    (other) => gazetteer.kindCode(other) === 1 && isSameSpot(other, index, gazetteer),
  );
}

/** Points of a place by its kind and size alone. */
export function sizePoints(index: number, gazetteer: Gazetteer): number {
  switch (gazetteer.kindCode(index)) {
    case 0:
      return SITE_POINTS;
    case 1:
      return bySize('city', index, gazetteer) + capitalPoints(index, gazetteer);
    case 2:
      return bySize('admin1', index, gazetteer);
    case 3:
      return bySize('country', index, gazetteer);
    default:
      if (gazetteer.countryOf(index) === '') return LARGE_REGION_POINTS;
      return gazetteer.population(index) > 0 ? bySize('county', index, gazetteer) : NATURAL_POINTS;
  }
}

function bySize(kind: keyof typeof BY_SIZE, index: number, gazetteer: Gazetteer): number {
  const { base, perDigit } = BY_SIZE[kind];
  return base + perDigit * (Math.log10(gazetteer.population(index) + 100) - 2);
}

function capitalPoints(index: number, gazetteer: Gazetteer): number {
  const large = gazetteer.population(index) > CAPITAL_PEOPLE;
  return large && gazetteer.featureOf(index) === 'capital' ? CAPITAL_POINTS : 0;
}
