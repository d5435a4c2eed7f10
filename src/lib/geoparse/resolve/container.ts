import type { Gazetteer } from '../../gazetteer/gazetteer';
import { englishName } from '../english-name';
import { insideShare } from '../inside';
import type { Scene, Scorer, Sense } from './scene';

/** Points for a place inside one that the text names with it; near-certain where it fires. */
const INSIDE = 5;

/** Points for the place that contains it: a unit has bounds, a city only a distance. */
const AROUND = { unit: 4, city: 2 };

/** No more phrases than this are weighed for one name. */
const MOST = 4;

/** Reads “Bavet, Svay Rieng” and “Paris (Texas)”: one lies in the other. */
export const container: Scorer = {
  name: 'containers',
  contextual: true,
  points: (scene, sense, index) =>
    INSIDE * share(scene, sense.containers, (other) => insideShare(index, other, scene.gazetteer)) +
    around(index, scene.gazetteer) *
      share(scene, sense.contents, (other) => insideShare(other, index, scene.gazetteer)),
  because: (scene, sense) => {
    const [outer] = sense.containers;
    const [inner] = sense.contents;
    const other = outer ?? inner;
    return other
      ? `the text names it together with ${nameOf(scene, other)}`
      : 'the text names what contains it';
  },
};

function around(index: number, gazetteer: Gazetteer): number {
  return gazetteer.kindCode(index) === 1 ? AROUND.city : AROUND.unit;
}

/** The largest sum of belief among some names, each place of them as far as a test holds for it. */
function share(scene: Scene, senses: Set<Sense>, holds: (index: number) => number): number {
  let best = 0;
  let seen = 0;
  for (const { candidates, beliefs } of senses) {
    if (seen++ >= MOST) break;
    let sum = 0;
    candidates.forEach((index, i) => {
      if (beliefs[i]! > 0.01) sum += beliefs[i]! * holds(index);
    });
    best = Math.max(best, sum);
  }
  return best;
}

/** English name of the likeliest place of a name. */
export function nameOf({ gazetteer }: Scene, { candidates, beliefs }: Sense): string {
  const best = beliefs.reduce((top, belief, i) => (belief > beliefs[top]! ? i : top), 0);
  return englishName(candidates[best]!, gazetteer);
}
