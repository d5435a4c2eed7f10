import { container } from './container';
import { cue } from './cue';
import { discourse } from './discourse';
import { kind } from './kind';
import { likelyBearers, proximity } from './proximity';
import type { Scene, Scorer, Sense } from './scene';
import { usualName } from './usual-name';
import { admin1Votes, countVotes, countryVotes } from './votes';

/** All considerations; their points add up. */
export const SCORERS: readonly Scorer[] = [
  container,
  cue,
  discourse,
  admin1Votes,
  countryVotes,
  proximity,
  usualName,
  kind,
];

/** Names this well known are settled before the rest: countries and provinces. */
const LARGE = 3;

/** Weighs all candidates, first of countries and provinces, then of all names in their light. */
export function settle(scene: Scene): void {
  for (const sense of scene.senses) {
    sense.points = SCORERS.map((scorer) =>
      scorer.contextual
        ? new Float64Array(sense.candidates.length)
        : pointsOf(scorer, scene, sense),
    );
    believe(sense);
  }
  const isLarge = (sense: Sense) => sense.name.prominence >= LARGE;
  for (const counts of [isLarge, () => true, () => true]) {
    countVotes(scene, counts);
    for (const sense of scene.senses) {
      SCORERS.forEach((scorer, s) => {
        if (scorer.contextual) sense.points[s] = pointsOf(scorer, scene, sense);
      });
    }
    for (const sense of scene.senses) believe(sense);
  }
}

function pointsOf(scorer: Scorer, scene: Scene, sense: Sense): Float64Array {
  const points = new Float64Array(sense.candidates.length);
  for (let i = 0; i < points.length; i++) {
    points[i] = scorer.points(scene, sense, sense.candidates[i]!);
  }
  return points;
}

/** How much a point is worth: with it, shares of belief come near how often they are right. */
const SHARPNESS = 1.2;

/** Turns points into shares of belief. */
function believe(sense: Sense): void {
  const beliefs = new Float64Array(sense.candidates.length);
  for (const points of sense.points) {
    for (let i = 0; i < beliefs.length; i++) beliefs[i]! += points[i]!;
  }
  let top = -Infinity;
  for (let i = 0; i < beliefs.length; i++) top = Math.max(top, beliefs[i]!);
  let all = 0;
  for (let i = 0; i < beliefs.length; i++) {
    beliefs[i] = Math.exp(SHARPNESS * (beliefs[i]! - top));
    all += beliefs[i]!;
  }
  for (let i = 0; i < beliefs.length; i++) beliefs[i]! /= all;
  sense.beliefs = beliefs;
  sense.likely = likelyBearers(sense.beliefs);
}
