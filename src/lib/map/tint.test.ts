import { expression } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { tintExpression, tintLabels, tintOf } from './tint';

describe('tint', () => {
  it('steps at two, four and ten facts', () => {
    expect([1, 2, 3, 4, 9, 10, 400].map(tintOf)).toEqual([1, 2, 2, 3, 3, 4, 4]);
  });

  it('is labelled as the key prints it', () => {
    expect(tintLabels.map(({ label }) => label)).toEqual(['1', '2–3', '4–9', '10+']);
  });

  it('is the same scale as a style expression', () => {
    const tints = ['#000001', '#000002', '#000003', '#000004'] as const;
    const compiled = expression.createExpression(tintExpression('total', tints), 'fill-color');
    if (compiled.result === 'error') throw new Error(String(compiled.value));
    for (const total of [1, 2, 3, 4, 9, 10, 57]) {
      const feature = { type: 'Unknown' as const, properties: { total } };
      expect(compiled.value.evaluate({ zoom: 2 }, feature)).toBe(tints[tintOf(total) - 1]);
    }
  });
});
