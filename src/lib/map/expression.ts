import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';

/** A style expression. The types of the style specification only read literals; tests validate. */
export function expr(...parts: readonly unknown[]): ExpressionSpecification {
  return parts as unknown as ExpressionSpecification;
}
