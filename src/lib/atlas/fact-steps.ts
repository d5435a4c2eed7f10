import type { Steps } from './measure';

/** As LOOK has them. */
const LOOK: Steps = [2, 4, 10];

/** An area with a fifth of the facts of the one with the most is of the strongest tint. */
const STRONGEST = 1 / 5;

/**
 * The steps of facts in an atlas, by the most that one area has: LOOK's, or so much larger ones that the
 * strongest tint stays that of a few. They grow by equal factors, because few areas have many facts.
 */
export function factSteps(most: number): Steps {
  const share = most * STRONGEST;
  const fourth = ROUND.findLast((step) => step <= share) ?? 0;
  if (fourth <= LOOK[2]) return LOOK;
  return [nearest(fourth ** (1 / 3)), nearest(fourth ** (2 / 3)), fourth];
}

/** 1, 2, 3, 5, 10, 20, … up to what no area of any atlas has. */
const ROUND = [1, 10, 100, 1000, 10_000, 100_000].flatMap((order) =>
  [1, 2, 3, 5].map((digit) => digit * order),
);

function nearest(value: number): number {
  const factor = (step: number) => Math.abs(Math.log(step / value));
  return ROUND.reduce((a, b) => (factor(b) < factor(a) ? b : a));
}
