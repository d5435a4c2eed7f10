import type { Gazetteer } from '../../gazetteer/gazetteer';
import { englishName } from '../english-name';
import type { Scene, Scorer, Sense } from './scene';

/** Most points that votes for a country or for a first-level unit can give, and the votes for half of them. */
const COUNTRY = { most: 3, half: 1.2 };
const ADMIN1 = { most: 4, half: 1 };

/** Counts, by country and first-level unit, the beliefs about all names, on top of the outlet's. */
export function countVotes(scene: Scene, counts: (sense: Sense) => boolean): void {
  scene.countryVotes = new Map(scene.home?.countries);
  scene.admin1Votes = new Map(scene.home?.units);
  for (const sense of scene.senses) {
    sense.countryVotes.clear();
    sense.admin1Votes.clear();
    if (counts(sense)) addVotes(scene, sense);
    sense.votes = total(sense.countryVotes);
  }
  scene.votes = total(scene.countryVotes);
}

function total(votes: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const vote of votes.values()) sum += vote;
  return sum;
}

function addVotes(scene: Scene, sense: Sense): void {
  const { gazetteer } = scene;
  sense.candidates.forEach((index, i) => {
    const vote = sense.weight * sense.beliefs[i]!;
    if (vote < 0.001) return;
    const country = gazetteer.countryOf(index);
    if (country) add(country, vote, scene.countryVotes, sense.countryVotes);
    const unit = unitOf(index, gazetteer);
    if (unit >= 0) add(unit, vote, scene.admin1Votes, sense.admin1Votes);
  });
}

function add<K>(key: K, vote: number, ...books: Map<K, number>[]): void {
  for (const book of books) book.set(key, (book.get(key) ?? 0) + vote);
}

function unitOf(index: number, gazetteer: Gazetteer): number {
  return gazetteer.kindCode(index) === 2 ? index : gazetteer.admin1Of(index);
}

function saturate(votes: number, { most, half }: { most: number; half: number }): number {
  return votes <= 0 ? 0 : (most * votes) / (votes + half);
}

/** Prefers the country that the other names of the text lie in. */
export const countryVotes: Scorer = {
  name: 'country votes',
  contextual: true,
  points: (scene, sense, index) => {
    const country = scene.gazetteer.countryOf(index);
    const votes = scene.countryVotes.get(country);
    if (!votes || !country) return 0;
    return saturate(votes - (sense.countryVotes.get(country) ?? 0), COUNTRY);
  },
  because: ({ gazetteer }, _sense, index) => {
    const country = gazetteer.indexOf(`iso:${gazetteer.countryOf(index)}`);
    const name = country < 0 ? 'the same country' : englishName(country, gazetteer);
    return `other names in the text point to ${name}`;
  },
};

/** Prefers the province or state that the other names of the text lie in. */
export const admin1Votes: Scorer = {
  name: 'province votes',
  contextual: true,
  points: (scene, sense, index) => {
    const unit = unitOf(index, scene.gazetteer);
    const votes = unit < 0 ? undefined : scene.admin1Votes.get(unit);
    if (!votes) return 0;
    return saturate(votes - (sense.admin1Votes.get(unit) ?? 0), ADMIN1);
  },
  because: ({ gazetteer }, _sense, index) => {
    const unit = unitOf(index, gazetteer);
    const name = unit < 0 ? 'the same province' : englishName(unit, gazetteer);
    return `other names in the text lie in ${name}`;
  },
};
