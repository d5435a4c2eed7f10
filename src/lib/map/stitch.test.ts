import { describe, expect, it } from 'vitest';
import { stitch } from './stitch';

const [a, b, c, d] = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
];

describe('stitch', () => {
  it('joins pieces in any order into one line, in their direction', () => {
    expect(
      stitch([
        [b!, c!],
        [c!, d!],
        [a!, b!],
      ]),
    ).toEqual([[a, b, c, d]]);
  });

  it('closes a ring', () => {
    expect(
      stitch([
        [a!, b!],
        [b!, c!],
        [c!, a!],
      ]),
    ).toEqual([[a, b, c, a]]);
  });

  it('leaves lines apart that do not meet end to start', () => {
    expect(
      stitch([
        [a!, b!],
        [c!, b!],
      ]),
    ).toHaveLength(2);
  });
});
