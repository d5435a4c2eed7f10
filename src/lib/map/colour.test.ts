import { describe, expect, it } from 'vitest';
import { blend, rgb } from './colour';

describe('blend', () => {
  it('is one colour at 0, the other at 1 and halfway at a half', () => {
    expect(blend('#f6f1e7', '#b3361e', 0)).toBe('#f6f1e7');
    expect(blend('#f6f1e7', '#b3361e', 1)).toBe('#b3361e');
    expect(blend('#000000', '#ffffff', 0.5)).toBe('#808080');
  });

  it('refuses a colour that it cannot read', () => {
    expect(() => rgb('red')).toThrow('not "red"');
  });
});
