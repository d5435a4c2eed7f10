import type { Home } from '../reading';
import type { Scene } from './scene';

/** Votes of an outlet that only ever writes about one unit or country: as many as six names. */
const MOST = 6;

/** So many texts are half enough to know an outlet by. */
const HALF = 1;

/** Shares smaller than this are chance. */
const LEAST_SHARE = 0.05;

/**
 * Where an outlet reports from: the share of countries and first-level units in what its texts
 * name, each text counting the same. Never by the outlet's own name.
 */
export function homeOf(scenes: readonly Scene[]): Home {
  return {
    countries: shares(scenes.map(({ votes }) => votes.countries)),
    units: shares(scenes.map(({ votes }) => votes.units)),
  };
}

function shares<K>(votes: readonly ReadonlyMap<K, number>[]): Map<K, number> {
  const sums = new Map<K, number>();
  for (const text of votes) {
    const all = [...text.values()].reduce((sum, each) => sum + each, 0);
    for (const [key, each] of text) sums.set(key, (sums.get(key) ?? 0) + each / all);
  }
  const known = votes.length / (votes.length + HALF);
  const found = new Map<K, number>();
  for (const [key, sum] of sums) {
    const share = sum / votes.length;
    if (share >= LEAST_SHARE) found.set(key, MOST * known * share);
  }
  return found;
}
