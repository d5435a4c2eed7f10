import type { Scorer } from './scene';

const CITY = 1;

/**
 * Points for each factor e of names that a town has over those of a little known one, and the votes
 * of other names that leave half of them. A town that many languages have a name for is the one meant
 * where little else in the text tells: Venice is not in Florida. Set by hand.
 */
const BY_NAMES = 0.7;
const LITTLE_KNOWN = 8;
const HALF = 0.5;

/** Prefers the town that is known by many names, as far as the text says nothing of where it is. */
export const fame: Scorer = {
  name: 'fame',
  contextual: true,
  points: (scene, sense, index) => {
    if (sense.containers.size > 0 || scene.gazetteer.kindCode(index) !== CITY) return 0;
    const names = scene.gazetteer.nameCount(index);
    if (names <= LITTLE_KNOWN) return 0;
    const others = Math.max(0, scene.votes.total - sense.own.total);
    return (BY_NAMES * Math.log(names / LITTLE_KNOWN) * HALF) / (HALF + others);
  },
  because: () => 'many languages have a name for it',
};
