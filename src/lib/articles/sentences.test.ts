import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceSpans } from './sentences';

const split = (text: string) => sentenceSpans(text).map(({ start, end }) => text.slice(start, end));

describe('a sentence ends', () => {
  it.each([
    ['at a stop before a capital', 'They left. Police stayed.', 2],
    ['after a closing quote', '“Go home.” The crowd went.', 2],
    ['at a question', 'Who paid? Nobody knows! Ask again…', 3],
    ['before a figure', 'It was closed. 40 people left.', 2],
    ['at Khmer stops', 'គាត់បានចាកចេញ។ប៉ូលិសនៅ៕', 2],
    ['at Chinese stops, quotes with them', '他说：“走吧。”警察留下。', 2],
    ['at Burmese stops', 'သူထွက်သွားသည်။ ရဲကျန်ခဲ့သည်။', 2],
    ['at a blank line without a stop', 'according to the paper\n\nThe next paragraph.', 2],
    ['after an acronym before a usual opener', 'He flew to the U.S. The visa had expired.', 2],
    ['after a company before a usual opener', 'It belongs to Star Ltd. In May it was sold.', 2],
    ['after the pronoun I', 'So did I. Nobody else did.', 2],
  ])('%s', (_, text, count) => {
    expect(split(text)).toHaveLength(count);
  });
});

describe('a sentence goes on', () => {
  it.each([
    ['past titles', 'Gen. Sok met Mr. Ly and Dr. Chan at St. Mary.'],
    ['past initials', 'J. D. Vance wrote to B. Keo.'],
    ['past decimals and money', 'It cost $1.5 million, or 32.3 percent.'],
    ['past acronyms', 'The U.S. Treasury and the U.N. Security Council spoke.'],
    [
      'past abbreviations in lower case',
      'Fees, e.g. Visas, rose vs. Last year by approx. Ten dollars.',
    ],
    ['past a number sign', 'Route No. 4 closed on Jan. 20 at noon.'],
    ['past an ellipsis before lower case', 'They saw 16 cities … a single one was empty.'],
    ['past a question inside quotes', '“Who paid?” she asked.'],
    ['past addresses', 'See www.example.org for more.'],
  ])('%s', (_, text) => {
    expect(split(text)).toEqual([text]);
  });
});

it('cuts a list that nobody wrote as a sentence at its spaces', () => {
  const list = Array.from({ length: 5000 }, (_, i) => `Village ${i},`);
  const pieces = split(list.join(' '));
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(4000);
  expect(pieces.join(' ').split(' ')).toEqual(list.join(' ').split(' '));
  expect(split('x'.repeat(9000)).map(({ length }) => length)).toEqual([4000, 4000, 1000]);
});

it('gives spans that cover every visible character once, on any text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom('.', ' ', 'U', 'a', '”', '\n', '។', '。', 'Mr', '…', '¶', '4'))
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      let at = 0;
      for (const { start, end } of sentenceSpans(text)) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(at, start).trim()).toBe('');
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
        at = end;
      }
      expect(text.slice(at).trim()).toBe('');
    }),
  );
});

// In quadratic time each of these would take hours.
it.each([
  ['stops', '.'.repeat(2_000_000)],
  ['stops before a letter', `${'.'.repeat(2_000_000)}a`],
  ['quotes before a letter', `.${'”'.repeat(2_000_000)}a`],
  ['letters', 'a'.repeat(2_000_000)],
  ['quotes', '.”'.repeat(1_000_000)],
  ['newlines', 'a\n'.repeat(1_000_000)],
  ['spaced newlines', '\n '.repeat(1_000_000)],
  ['initials', 'A. '.repeat(700_000)],
])('of two million %s comes to an end', (_, text) => {
  expect(sentenceSpans(text).at(-1)?.end ?? 0).toBe(text.trimEnd().length);
});
