import { kmBetween } from '../inside';
import { nameOf } from './container';
import type { Scene, Scorer, Sense } from './scene';

/** Most points for places near each other, and the distance at which they have fallen to 1/e. */
const MOST = 2.5;
const REACH_KM = 120;

/** Prefers a place near those that are named around it in the text. */
export const proximity: Scorer = {
  contextual: true,
  points: (scene, sense, index) => {
    const kind = scene.gazetteer.kindCode(index);
    if (kind > 2 || sense.candidates.length === 1) return 0;
    let sum = 0;
    for (const other of sense.neighbours) sum += nearness(scene, other, index);
    return MOST * Math.min(1, sum);
  },
  because: (scene, sense, index) => {
    const near = [...sense.neighbours].find((other) => nearness(scene, other, index) > 0.3);
    return near ? `it lies near ${nameOf(scene, near)}` : 'it lies near other places in the text';
  },
};

/** Belief in the likeliest place of a name, fading with distance; nothing for what is large. */
function nearness({ gazetteer }: Scene, { candidates, beliefs }: Sense, index: number): number {
  let best = 0;
  for (let i = 1; i < beliefs.length; i++) if (beliefs[i]! > beliefs[best]!) best = i;
  const place = candidates[best]!;
  if (beliefs[best]! < 0.3 || gazetteer.kindCode(place) > 1) return 0;
  return beliefs[best]! * Math.exp(-kmBetween(index, place, gazetteer) / REACH_KM);
}
