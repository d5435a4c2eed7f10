import type { Gazetteer } from '../../gazetteer/gazetteer';
import type { Scorer } from './scene';

/** Points by kind: a country outranks any town of its name, a province most. Set by hand. */
const KIND_POINTS = [3.2, 0, 4.6, 6.5, 3.4];

/** Points of a region that is larger than a country or lies in several: Asia, the Darién Gap. */
const LARGE_REGION_POINTS = 6;

/** Points for a factor ten of inhabitants of a town. */
const PER_DIGIT = 0.9;

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
  if (code !== 1) return KIND_POINTS[code]!;
  return PER_DIGIT * Math.log10(gazetteer.population(index) + 100);
}
