import { nameOf } from './container';
import type { Scorer } from './scene';

/** Points for the one country that is named beside a place, shared where several are. Set by hand. */
const POINTS = 0.7;

const COUNTRY = 3;

/** A nationality says less of where something is than its country. */
const OF_A_DEMONYM = 0.6;

/** Prefers a place in the country that is named beside it: “police in Valencia, officials in Venezuela said”. */
export const namedCountry: Scorer = {
  name: 'a country beside',
  contextual: true,
  points: ({ gazetteer }, sense, index) => {
    const country = gazetteer.countryOf(index);
    if (!country || gazetteer.kindCode(index) === COUNTRY) return 0;
    const countries = new Set<string>();
    let says = 0;
    for (const other of sense.neighbours) {
      if (!other.country) continue;
      countries.add(other.country);
      if (other.country === country) says = Math.max(says, other.demonym ? OF_A_DEMONYM : 1);
    }
    return says === 0 ? 0 : (POINTS * says) / countries.size;
  },
  because: (scene, sense, index) => {
    const country = scene.gazetteer.countryOf(index);
    const beside = [...sense.neighbours].find((other) => other.country === country);
    return `${beside ? nameOf(scene, beside) : 'its country'} is named beside it`;
  },
};
