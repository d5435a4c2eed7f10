import { expression } from '@maplibre/maplibre-gl-style-spec';
import { expect, it } from 'vitest';
import { tintExpression } from './tint';

it('is one colour for each tint', () => {
  const tints = ['#111111', '#222222', '#333333', '#444444'] as const;
  const compiled = expression.createExpression(tintExpression(tints), 'fill-color');
  if (compiled.result !== 'success') throw new Error(String(compiled.value[0]));
  for (const [i, colour] of tints.entries()) {
    const feature = { type: 3 as const, properties: { tint: i + 1 } };
    expect(compiled.value.evaluate({ zoom: 2 }, feature)).toBe(colour);
  }
});
