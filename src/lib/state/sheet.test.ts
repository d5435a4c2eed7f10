import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestStop, sheetHeightPx, STOPS } from './sheet.svelte';

const holds = fc.constantFrom('list' as const, 'card' as const);
const windowPx = fc.integer({ min: 501, max: 1400 });

test('stops rise from peek to full, and never above the plate of the page', () => {
  fc.assert(
    fc.property(holds, windowPx, (holds, windowPx) => {
      const heights = STOPS.map((stop) => sheetHeightPx(stop, holds, windowPx));
      expect(heights).toEqual([...heights].sort((a, b) => a - b));
      expect(heights[2]).toBeLessThanOrEqual(windowPx - 56);
    }),
  );
});

test('a card leaves room for its mark at every stop', () => {
  fc.assert(
    fc.property(windowPx, fc.constantFrom(...STOPS), (windowPx, stop) => {
      expect(windowPx - 56 - sheetHeightPx(stop, 'card', windowPx)).toBeGreaterThanOrEqual(160);
    }),
  );
});

test('a sheet that is let go stops where it is nearest to', () => {
  fc.assert(
    fc.property(holds, windowPx, fc.constantFrom(...STOPS), (holds, windowPx, stop) => {
      const height = sheetHeightPx(stop, holds, windowPx);
      const nearest = nearestStop(height + 10, holds, windowPx);
      expect(Math.abs(sheetHeightPx(nearest, holds, windowPx) - height)).toBeLessThanOrEqual(20);
    }),
  );
});
