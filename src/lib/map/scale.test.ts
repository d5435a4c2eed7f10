import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceLabel, roundScale } from './scale';

describe('roundScale', () => {
  it('finds the round distance below', () => {
    expect(roundScale(1000, 130, 'km')).toEqual({ length: 100, px: 100 });
    expect(roundScale(25_800, 120, 'km').length).toBe(2000);
    expect(roundScale(1609.344, 130, 'miles')).toEqual({ length: 100, px: 100 });
  });

  it('uses between two fifths and all of the room', () => {
    const unit = fc.constantFrom('km' as const, 'miles' as const);
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e5, noNaN: true }), unit, (metresPerPx, unit) => {
        const { px } = roundScale(metresPerPx, 120, unit);
        expect(px).toBeLessThanOrEqual(120.0001);
        expect(px).toBeGreaterThanOrEqual(47.99);
      }),
    );
  });

  it('is read as an atlas prints it', () => {
    const km = [2000, 100, 1, 0.5].map((length) => distanceLabel(length, 'km'));
    expect(km).toEqual(['2,000 km', '100 km', '1 km', '500 m']);
    const miles = [2000, 1, 0.5].map((length) => distanceLabel(length, 'miles'));
    expect(miles).toEqual(['2,000 mi', '1 mi', '0.5 mi']);
  });
});
