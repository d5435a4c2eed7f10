import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { expr } from './expression';

/** The colour of a mark by its `tint`, 1 to 4 (atlas/measure.ts). */
export function tintExpression(
  tints: readonly [string, string, string, string],
): ExpressionSpecification {
  const [first, ...rest] = tints;
  return expr('match', ['get', 'tint'], ...rest.flatMap((tint, i) => [i + 2, tint]), first);
}
