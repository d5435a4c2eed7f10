import { nameOf } from './container';
import type { Scorer } from './scene';

/** Points for the thing that the text calls by a fuller name elsewhere. */
const POINTS = 4;

/**
 * One sense in one text: after “the Darien jungle”, “the Darien” is the same; what is called a
 * province when it is first named stays one.
 */
export const discourse: Scorer = {
  name: 'fuller names',
  contextual: true,
  points: (_scene, { fuller }, index) => {
    const at = fuller ? fuller.candidates.indexOf(index) : -1;
    return at < 0 ? 0 : POINTS * fuller!.beliefs[at]!;
  },
  because: (scene, { fuller }) =>
    `the text calls it more fully elsewhere${fuller ? `: ${nameOf(scene, fuller)}` : ''}`,
};
