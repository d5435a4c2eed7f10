import type { Gazetteer } from '../../gazetteer/gazetteer';
import type { Scene, Scorer, Sense } from './scene';

/** Most points that votes for a country or for a first-level unit can give, and the votes for half of them. */
const COUNTRY = { most: 3, half: 1.2 };
const ADMIN1 = { most: 4, half: 1 };

/** Counts, by country and first-level unit, the beliefs about all names, on top of the outlet's. */
export function countVotes(scene: Scene, counts: (sense: Sense) => boolean): void {
  scene.countryVotes = new Map(scene.home?.countries);
  scene.admin1Votes = new Map(scene.home?.units);
  for (const sense of scene.senses) if (counts(sense)) addVotes(scene, sense);
}

function addVotes({ gazetteer, countryVotes, admin1Votes }: Scene, sense: Sense): void {
  sense.candidates.forEach((index, i) => {
    const vote = sense.weight * sense.beliefs[i]!;
    if (vote < 0.001) return;
    const country = gazetteer.countryOf(index);
    if (country) countryVotes.set(country, (countryVotes.get(country) ?? 0) + vote);
    const unit = unitOf(index, gazetteer);
    if (unit >= 0) admin1Votes.set(unit, (admin1Votes.get(unit) ?? 0) + vote);
  });
}

function unitOf(index: number, gazetteer: Gazetteer): number {
  return gazetteer.kindCode(index) === 2 ? index : gazetteer.admin1Of(index);
}

/** What a name itself voted for a country or unit, to be left out of its own points. */
function ownVotes(sense: Sense, same: (index: number) => boolean): number {
  let own = 0;
  sense.candidates.forEach((index, i) => {
    const vote = sense.weight * sense.beliefs[i]!;
    if (vote >= 0.001 && same(index)) own += vote;
  });
  return own;
}

function saturate(votes: number, { most, half }: { most: number; half: number }): number {
  return votes <= 0 ? 0 : (most * votes) / (votes + half);
}

/** Prefers the country that the other names of the text lie in. */
export const countryVotes: Scorer = {
  contextual: true,
  points: (scene, sense, index) => {
    const country = scene.gazetteer.countryOf(index);
    const votes = scene.countryVotes.get(country);
    if (!votes || !country) return 0;
    const own = ownVotes(sense, (other) => scene.gazetteer.countryOf(other) === country);
    return saturate(votes - own, COUNTRY);
  },
  because: ({ gazetteer }, _sense, index) => {
    const country = gazetteer.indexOf(`iso:${gazetteer.countryOf(index)}`);
    const name = country < 0 ? 'the same country' : gazetteer.names(country)[0];
    return `other names in the text point to ${name}`;
  },
};

/** Prefers the province or state that the other names of the text lie in. */
export const admin1Votes: Scorer = {
  contextual: true,
  points: (scene, sense, index) => {
    const unit = unitOf(index, scene.gazetteer);
    const votes = unit < 0 ? undefined : scene.admin1Votes.get(unit);
    if (!votes) return 0;
    const own = ownVotes(sense, (other) => unitOf(other, scene.gazetteer) === unit);
    return saturate(votes - own, ADMIN1);
  },
  because: ({ gazetteer }, _sense, index) => {
    const unit = unitOf(index, gazetteer);
    const name = unit < 0 ? 'the same province' : gazetteer.names(unit)[0];
    return `other names in the text lie in ${name}`;
  },
};
