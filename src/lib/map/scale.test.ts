import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceLabel, roundScale } from './scale';

describe('roundScale', () => {
  it('finds the round distance below', () => {
    expect(roundScale(1000, 130)).toEqual({ km: 100, px: 100 });
    expect(roundScale(25_800, 120).km).toBe(2000);
  });

  it('uses between two fifths and all of the room', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e5, noNaN: true }), (metresPerPx) => {
        const { px } = roundScale(metresPerPx, 120);
        expect(px).toBeLessThanOrEqual(120.0001);
        expect(px).toBeGreaterThanOrEqual(47.99);
      }),
    );
  });

  it('is read as an atlas prints it', () => {
    expect([2000, 100, 1, 0.5].map(distanceLabel)).toEqual(['2,000 km', '100 km', '1 km', '500 m']);
  });
});
