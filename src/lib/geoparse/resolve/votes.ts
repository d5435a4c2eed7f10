import type { Gazetteer } from '../../gazetteer/gazetteer';
import { englishName } from '../english-name';
import type { Scene, Scorer, Sense, Votes } from './scene';

/** Most points that votes for a country or for a first-level unit can give, and the votes for half of them. */
const COUNTRY = { most: 3, half: 1.2 };
const ADMIN1 = { most: 4, half: 1 };

/** No votes yet. */
export function noVotes(): Votes {
  return { countries: new Map(), total: 0, units: new Map() };
}

/** Counts, by country and first-level unit, the beliefs about all names, on top of the outlet's. */
export function countVotes(scene: Scene, counts: (sense: Sense) => boolean): void {
  const { home, senses, votes } = scene;
  for (const { own } of senses) clear(own);
  clear(votes);
  for (const [country, vote] of home?.countries ?? []) addCountry(votes, country, vote);
  for (const [unit, vote] of home?.units ?? []) addUnit(votes, unit, vote);
  for (const sense of senses) {
    if (counts(sense)) addVotes(scene, sense);
  }
}

function clear(votes: Votes): void {
  votes.countries.clear();
  votes.total = 0;
  votes.units.clear();
}

function addVotes({ gazetteer, votes }: Scene, sense: Sense): void {
  sense.candidates.forEach((index, i) => {
    const vote = sense.weight * sense.beliefs[i]!;
    if (vote < 0.001) return;
    const country = gazetteer.countryOf(index);
    const unit = unitOf(index, gazetteer);
    for (const book of [votes, sense.own]) {
      if (country) addCountry(book, country, vote);
      if (unit >= 0) addUnit(book, unit, vote);
    }
  });
}

function addCountry(votes: Votes, country: string, vote: number): void {
  votes.countries.set(country, (votes.countries.get(country) ?? 0) + vote);
  votes.total += vote;
}

function addUnit({ units }: Votes, unit: number, vote: number): void {
  units.set(unit, (units.get(unit) ?? 0) + vote);
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
    const votes = scene.votes.countries.get(country);
    if (!votes || !country) return 0;
    return saturate(votes - (sense.own.countries.get(country) ?? 0), COUNTRY);
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
    const votes = unit < 0 ? undefined : scene.votes.units.get(unit);
    if (!votes) return 0;
    return saturate(votes - (sense.own.units.get(unit) ?? 0), ADMIN1);
  },
  because: ({ gazetteer }, _sense, index) => {
    const unit = unitOf(index, gazetteer);
    const name = unit < 0 ? 'the same province' : englishName(unit, gazetteer);
    return `other names in the text lie in ${name}`;
  },
};
