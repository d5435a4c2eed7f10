import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slugify } from './slug';

test.each([
  ['Darién Gap', 'darien-gap'],
  ['Đồng Nai', 'dong-nai'],
  ["Côte d'Ivoire", 'cote-divoire'],
  ['São Tomé & Príncipe', 'sao-tome-principe'],
  ['ភ្នំពេញ', ''],
])('%s becomes %j', (name, slug) => expect(slugify(name)).toBe(slug));

test('a slug is always fit for a path and a query', () => {
  fc.assert(fc.property(fc.string(), (text) => /^[a-z0-9]*(-[a-z0-9]+)*$/.test(slugify(text))));
});
