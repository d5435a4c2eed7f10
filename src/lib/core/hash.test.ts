import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashText } from './hash';

test('a hash is eleven digits that fit a path, and the same every time', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(hashText(text)).toMatch(/^[0-9a-z]{11}$/);
      expect(hashText(text)).toBe(hashText(text));
    }),
  );
});

test('a hundred thousand different texts get different hashes', () => {
  const hashes = new Set(Array.from({ length: 100_000 }, (_, i) => hashText(`fact ${i}`)));
  expect(hashes.size).toBe(100_000);
});
