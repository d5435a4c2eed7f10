import { kmBetween } from '../inside';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import { nameOf } from './container';
import type { Scene, Scorer, Sense } from './scene';

/** Most points for places near each other, and the distance at which they have fallen to 1/e. */
const MOST = 3;
const REACH_KM = 80;

/** So many bearers of a name beside it are looked at, each with at least this share of belief. */
const BEARERS = 4;
const LEAST_BELIEF = 0.05;

/** Prefers a place near those that are named around it in the text. */
export const proximity: Scorer = {
  name: 'nearness',
  contextual: true,
  points: (scene, sense, index) => {
    if (!isSmall(index, scene.gazetteer)) return 0;
    let sum = 0;
    for (const other of sense.neighbours) sum += nearness(scene, other, index);
    return MOST * Math.min(1, sum);
  },
  because: (scene, sense, index) => {
    const near = [...sense.neighbours].find((other) => nearness(scene, other, index) > 0.3);
    return near ? `it lies near ${nameOf(scene, near)}` : 'it lies near other places in the text';
  },
};

/** A site, town, first-level unit or county: something that lies near something. */
function isSmall(index: number, gazetteer: Gazetteer): boolean {
  const kind = gazetteer.kindCode(index);
  return kind <= 2 || (kind === 4 && gazetteer.countryOf(index) !== '');
}

/** Beyond so many degrees of latitude, some ten times the reach, nothing of nearness is left. */
const FAR_DEGREES = 8;

/** No place off the poles is near another across so many degrees of longitude. */
const FAR_EAST_DEGREES = 60;

/** Whether two places are plainly too far apart to be near, told without trigonometry. */
function isFar(a: number, b: number, gazetteer: Gazetteer): boolean {
  if (Math.abs(gazetteer.lat(a) - gazetteer.lat(b)) > FAR_DEGREES) return true;
  const east = Math.abs(gazetteer.lng(a) - gazetteer.lng(b));
  return east > FAR_EAST_DEGREES && east < 360 - FAR_EAST_DEGREES;
}

/** Belief in the likely bearers of a name, fading with distance; nothing for what is large. */
function nearness({ gazetteer }: Scene, { candidates, beliefs, likely }: Sense, index: number) {
  let sum = 0;
  for (const i of likely) {
    const place = candidates[i]!;
    if (isFar(index, place, gazetteer)) continue;
    if (gazetteer.kindCode(place) === 2 || !isSmall(place, gazetteer)) continue;
    sum += beliefs[i]! * Math.exp(-kmBetween(index, place, gazetteer) / REACH_KM);
  }
  return sum;
}

/** The positions of the likeliest bearers of a name, for other names to lie near. */
export function likelyBearers(beliefs: Float64Array): number[] {
  const found: number[] = [];
  beliefs.forEach((belief, i) => {
    if (belief >= LEAST_BELIEF) found.push(i);
  });
  return found.sort((a, b) => beliefs[b]! - beliefs[a]!).slice(0, BEARERS);
}
