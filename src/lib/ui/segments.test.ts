import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segments } from './segments';

test('marks cut the text where they stand', () => {
  const text = 'From Panama to Colombia.';
  const marks = [
    { start: 15, end: 23, slug: 'colombia' },
    { start: 5, end: 11, slug: 'panama' },
  ];
  const cut = segments(text, { start: 0, end: text.length }, marks);
  expect(cut.map(({ text, mark }) => (mark ? `[${text}]` : text))).toEqual([
    'From ',
    '[Panama]',
    ' to ',
    '[Colombia]',
    '.',
  ]);
});

test('no letter is lost or doubled, whatever the marks', () => {
  const span = fc.tuple(fc.nat(40), fc.nat(40)).map(([start, end]) => ({ start, end }));
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.array(span), (text, marks) => {
      const cut = segments(text, { start: 0, end: text.length }, marks);
      expect(cut.map((segment) => segment.text).join('')).toBe(text);
    }),
  );
});
