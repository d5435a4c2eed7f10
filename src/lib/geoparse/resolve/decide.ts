import type { Resolution } from '../mention';
import { perPlace } from '../per-place';
import { SCORERS } from './settle';
import type { Scene, Sense } from './scene';

/** Below this share of belief no place is better than the best guess. */
const LEAST_BELIEF = 0.35;

/** Points below this say nothing that a reader should be told. */
const WORTH_TELLING = 0.4;

/** A town smaller than this, named without any other sign, is not believed. */
const SMALL_TOWN = 5_000;

const placeAt = perPlace((index, gazetteer) => gazetteer.place(index));

/** The place that a name means, why, and what else it could be; or why there is none. */
export function decide(scene: Scene, sense: Sense): Resolution {
  const { gazetteer } = scene;
  const order = sense.candidates
    .map((_, i) => i)
    .sort((a, b) => sense.beliefs[b]! - sense.beliefs[a]!);
  const [best] = order;
  if (best === undefined) return { status: 'unresolved', reason: 'no place has this name' };
  const index = sense.candidates[best]!;
  if (
    sense.cue === 'natural' &&
    gazetteer.kindCode(index) !== 4 &&
    gazetteer.kindCode(index) !== 0
  ) {
    return { status: 'unresolved', reason: 'no gazetteer has this river, mountain or the like' };
  }
  if (isUnsupported(scene, sense, best)) {
    return {
      status: 'unresolved',
      reason:
        'only small places have this name, and nothing else in the text points to one of them',
    };
  }
  const confidence = sense.beliefs[best]!;
  if (confidence + namesakes(scene, sense, best) < LEAST_BELIEF) {
    const names = order.slice(0, 3).map((i) => placeWithCountry(scene, sense.candidates[i]!));
    return { status: 'unresolved', reason: `it could be ${names.join(', or ')}` };
  }
  return {
    status: 'resolved',
    place: placeAt(index, gazetteer),
    confidence: rounded(confidence),
    reasons: reasonsFor(scene, sense, best, order[1]),
    alternatives: order
      .slice(1, 4)
      .filter((i) => sense.beliefs[i]! >= 0.005)
      .map((i) => ({
        place: placeAt(sense.candidates[i]!, gazetteer),
        confidence: rounded(sense.beliefs[i]!),
      })),
  };
}

/** Belief in places of the name that hold the best one or lie in it: a city and its province. */
function namesakes({ gazetteer }: Scene, { candidates, beliefs }: Sense, best: number): number {
  const index = candidates[best]!;
  return candidates.reduce((sum, other, i) => {
    const nested = gazetteer.admin1Of(other) === index || gazetteer.admin1Of(index) === other;
    return nested && i !== best ? sum + beliefs[i]! : sum;
  }, 0);
}

/** Three digits: more than a belief can claim, and the same in every engine. */
function rounded(belief: number): number {
  return Math.round(belief * 1000) / 1000;
}

function isUnsupported({ gazetteer }: Scene, sense: Sense, best: number): boolean {
  const index = sense.candidates[best]!;
  if (gazetteer.kindCode(index) !== 1 || gazetteer.population(index) >= SMALL_TOWN) return false;
  if (sense.drafts.some(({ container }) => container)) return false;
  if (sense.candidates.length === 1 && sense.drafts.some(({ located }) => located)) return false;
  const context = SCORERS.reduce(
    (sum, scorer, s) => sum + (scorer.contextual ? sense.points[s]![best]! : 0),
    0,
  );
  return context < 1;
}

function reasonsFor(
  scene: Scene,
  sense: Sense,
  best: number,
  second: number | undefined,
): string[] {
  if (sense.demonym) return ['the word names its people or things'];
  const index = sense.candidates[best]!;
  const reasons = SCORERS.map((scorer, s) => {
    const points = sense.points[s]!;
    const ahead = points[best]! - (second === undefined ? 0 : points[second]!);
    return { scorer, ahead: points[best]! > 0 ? ahead : 0 };
  })
    .filter(({ ahead }) => ahead >= WORTH_TELLING)
    .sort((a, b) => b.ahead - a.ahead)
    .slice(0, 3)
    .map(({ scorer }) => scorer.because(scene, sense, index));
  return reasons.length ? reasons : ['it is the best-known place of that name'];
}

function placeWithCountry({ gazetteer }: Scene, index: number): string {
  const { name, country } = placeAt(index, gazetteer);
  return country ? `${name} (${country})` : name;
}
