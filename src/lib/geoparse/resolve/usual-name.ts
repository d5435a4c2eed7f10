import type { Scorer } from './scene';

/** Points for a place whose usual English name this is, over one that has it as an alias. */
const POINTS = 2;

/** Prefers the place that is usually called so. */
export const usualName: Scorer = {
  name: 'usual names',
  contextual: false,
  points: (_scene, { name }, index) => (name.usual.includes(index) ? POINTS : 0),
  because: () => 'this is its usual name',
};
