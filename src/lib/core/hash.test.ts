import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Hash, hashText } from './hash';

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

test('the parts of a hash are kept apart, and texts, numbers and nothing differ', () => {
  const of = (...parts: (string | number | null)[]) =>
    parts.reduce<Hash>((hash, part) => hash.add(part), new Hash()).digits();
  const all = [
    of('ab', 'c'),
    of('a', 'bc'),
    of('abc'),
    of(1, 2),
    of(2, 1),
    of(12),
    of('1'),
    of(null),
    of(0),
  ];
  expect(new Set(all).size).toBe(all.length);
  expect(of('ab')).toBe(hashText('ab'));
});
