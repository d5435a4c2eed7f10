import { describe, expect, it } from 'vitest';
import { nextPick, ranked } from './pick';
import { ORDER, PICK } from './order';

describe('ranked', () => {
  it('puts towns before provinces before countries, and the nearer town first', () => {
    const hits = [
      { slug: 'cambodia', layer: 'country-ground', distancePx: 0 },
      { slug: 'kandal-kh', layer: 'province-fill', distancePx: 0 },
      { slug: 'phnom-penh-kh', layer: 'disc', distancePx: 9 },
      { slug: 'chinese-embassy', layer: 'site', distancePx: 3 },
      { slug: 'cambodia', layer: 'country-name', distancePx: 0 },
    ];
    expect(ranked(hits, PICK)).toEqual([
      'chinese-embassy',
      'phnom-penh-kh',
      'kandal-kh',
      'cambodia',
    ]);
  });

  it('knows only layers that are drawn', () => {
    for (const layer of Object.keys(PICK)) expect(ORDER).toContain(layer);
  });
});

describe('nextPick', () => {
  const slugs = ['phnom-penh-kh', 'kandal-kh', 'cambodia'];

  it('opens the first, and on the same spot every one in turn', () => {
    expect(nextPick(slugs, null, false)).toBe('phnom-penh-kh');
    expect(nextPick(slugs, 'phnom-penh-kh', true)).toBe('kandal-kh');
    expect(nextPick(slugs, 'cambodia', true)).toBe('phnom-penh-kh');
  });

  it('starts over elsewhere, and opens nothing in the open sea', () => {
    expect(nextPick(slugs, 'phnom-penh-kh', false)).toBe('phnom-penh-kh');
    expect(nextPick([], 'phnom-penh-kh', true)).toBeNull();
  });
});
