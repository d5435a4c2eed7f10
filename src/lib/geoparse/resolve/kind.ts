import type { Gazetteer } from '../../gazetteer/gazetteer';
import type { Scorer } from './scene';

/** Points by kind: a country outranks any town of its name, a province most. Set by hand. */
const KIND_POINTS = [3.2, 0, 4.6, 6.5, 3.4];

/** Points of a region that is larger than a country or lies in several: Asia, the Darién Gap. */
const LARGE_REGION_POINTS = 6;

/** Points for a factor ten of inhabitants of a town. */
const PER_DIGIT = 0.9;

/** Points of a national capital, which news names more than its size says; smaller ones are towns. */
const CAPITAL_POINTS = 1;
const CAPITAL_PEOPLE = 100_000;

/** How much there is of a place: a floor for towns, a rank for what is larger. */
export const kind: Scorer = {
  contextual: false,
  points: (scene, _sense, index) => sizePoints(index, scene.gazetteer),
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

function sizePoints(index: number, gazetteer: Gazetteer): number {
  const code = gazetteer.kindCode(index);
  if (code === 4 && gazetteer.countryOf(index) === '') return LARGE_REGION_POINTS;
  const people = gazetteer.population(index);
  if (code === 3) return 5 + 0.9 * Math.log10(people + 100);
  if (code === 2) return Math.max(3, 1.2 + 0.6 * Math.log10(people + 100));
  if (code !== 1) return KIND_POINTS[code]!;
  const points = PER_DIGIT * Math.log10(people + 100);
  return people > CAPITAL_PEOPLE && isCapital(index, gazetteer) ? points + CAPITAL_POINTS : points;
}

function isCapital(index: number, gazetteer: Gazetteer): boolean {
  return gazetteer.place(index).feature === 'capital';
}
