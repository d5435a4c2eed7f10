import { scaleThreshold } from 'd3-scale';
import { expr } from './expression';
import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';

/** Least number of facts of the second, third and fourth tint (LOOK, "Colour"). */
const STEPS = [2, 4, 10] as const;

/** One of the four tints, light to strong. */
export type Tint = 1 | 2 | 3 | 4;

/** The tint of an area with that many facts; one scale for live map, drawn map and key. */
export const tintOf = scaleThreshold<number, Tint>().domain(STEPS).range([1, 2, 3, 4]);

/** What each tint says, for the key: `1`, `2–3`, `4–9`, `10+`. */
export const tintLabels: readonly { tint: Tint; label: string }[] = tintOf.range().map((tint) => {
  const [from = 1, to] = tintOf.invertExtent(tint);
  if (to === undefined) return { tint, label: `${from}+` };
  return { tint, label: from === to - 1 ? `${from}` : `${from}–${to - 1}` };
});

/** The scale as a style expression over a property that holds a number of facts. */
export function tintExpression(
  property: 'count' | 'total',
  tints: readonly [string, string, string, string],
): ExpressionSpecification {
  const [first, ...rest] = tints;
  const steps = STEPS.flatMap((least, i) => [least, rest[i] ?? first]);
  return expr('step', ['get', property], first, ...steps);
}
