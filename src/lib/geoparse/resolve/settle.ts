import type { Gazetteer } from '../../gazetteer/gazetteer';
import { container } from './container';
import { cue } from './cue';
import { discourse } from './discourse';
import { fame } from './fame';
import { kind } from './kind';
import { namedCountry } from './named-country';
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
  namedCountry,
  proximity,
  usualName,
  fame,
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
    believe(sense, scene.gazetteer);
  }
  const isLarge = (sense: Sense) => sense.name.prominence >= LARGE;
  for (const [round, counts] of [isLarge, () => true, () => true].entries()) {
    countVotes(scene, counts);
    const open = round < 2 ? scene.senses.filter(isOpen) : scene.senses;
    for (const sense of open) {
      SCORERS.forEach((scorer, s) => {
        if (scorer.contextual) sense.points[s] = pointsOf(scorer, scene, sense);
      });
    }
    for (const sense of open) believe(sense, scene.gazetteer);
  }
}

/** Whether beliefs can change: of a single candidate only the points are told, in the end. */
function isOpen({ candidates }: Sense): boolean {
  return candidates.length > 1;
}

function pointsOf(scorer: Scorer, scene: Scene, sense: Sense): Float64Array {
  const points = new Float64Array(sense.candidates.length);
  for (let i = 0; i < points.length; i++) {
    points[i] = scorer.points(scene, sense, sense.candidates[i]!);
  }
  return points;
}

const COUNTRY = 3;

/** How much a point is worth while names are weighed against each other. */
const SHARPNESS = 1.2;

/** Turns points into shares of belief. */
function believe(sense: Sense, gazetteer: Gazetteer): void {
  sense.beliefs = sharesOf(sense, SHARPNESS, -Infinity);
  sense.likely = likelyBearers(sense.beliefs);
  const country = sense.likely.find((i) => gazetteer.kindCode(sense.candidates[i]!) === COUNTRY);
  const isBelieved = country !== undefined && sense.beliefs[country]! > 0.5;
  sense.country = isBelieved ? gazetteer.countryOf(sense.candidates[country]!) : '';
}

/** How much a point is worth in what a reader is told: with it, shares come nearer to how often they are right. */
const SHARPNESS_TOLD = 0.9;

/**
 * Points of a place that no gazetteer has: those of a village that nothing speaks for. It rarely has
 * a name of several words that another place has too, and no word for its people.
 */
const ABSENT = { oneWord: 4, moreWords: 2.5 };

/** How sure a reader may be of each candidate; what is left over is a place that no gazetteer has. */
export function confidencesOf(sense: Sense): Float64Array {
  if (sense.demonym) return sharesOf(sense, SHARPNESS_TOLD, -Infinity);
  const absent = sense.name.words > 1 ? ABSENT.moreWords : ABSENT.oneWord;
  return sharesOf(sense, SHARPNESS_TOLD, absent);
}

function sharesOf(sense: Sense, sharpness: number, absent: number): Float64Array {
  const shares = new Float64Array(sense.candidates.length);
  for (const points of sense.points) {
    for (let i = 0; i < shares.length; i++) shares[i]! += points[i]!;
  }
  let top = -Infinity;
  for (let i = 0; i < shares.length; i++) top = Math.max(top, shares[i]!);
  let all = Math.exp(sharpness * (absent - top));
  for (let i = 0; i < shares.length; i++) {
    shares[i] = Math.exp(sharpness * (shares[i]! - top));
    all += shares[i]!;
  }
  for (let i = 0; i < shares.length; i++) shares[i]! /= all;
  return shares;
}
