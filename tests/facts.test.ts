import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysOf } from '../src/lib/core/edtf';
import { extractFacts } from '../src/lib/facts/facts';
import { loadGazetteer } from '../src/lib/files/gazetteer';
import { geoparse } from '../src/lib/geoparse/geoparse';
import { factsOfCase, readFactCases } from '../scripts/evaluate/facts-gold';

const gazetteer = loadGazetteer('full');
const cases = readFactCases();

/** Sentences as news has them, in any order and number, with rubbish between. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...cases.map((given) => given.text)),
      fc.string({ maxLength: 30 }),
      fc.constantFrom(
        '$1 to',
        '12 of 13',
        'dozens',
        'in 2023 and 2024',
        'since Friday',
        '¶',
        '\u0000',
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(' '));

const published = fc.constantFrom(null, '2024', '2024-02', '2024-02-29');

test('of any text, every fact stands in it with its places, numbers and a real date', () => {
  fc.assert(
    fc.property(text, published, (body, date) => {
      const unstated = { title: null, publisher: null, agency: null, url: null };
      const sentences = [{ start: 0, end: body.length, paragraph: 7, block: 0 }];
      const source = { ...unstated, slug: 'any', language: 'en', dateline: null, notes: null };
      const article = { ...source, text: 'full' as const, published: date, body, sentences };
      for (const fact of extractFacts(article, geoparse({ text: body }, gazetteer))) {
        expect(fact.article).toBe('any');
        expect(fact.locator.paragraph).toBe(7);
        for (const { start, end, mention, roleReason } of fact.places) {
          expect(body.slice(start, end)).toBe(mention);
          expect(roleReason).not.toMatch(/~|“”|^$/);
        }
        let at = fact.locator.start;
        for (const { start, end, words, value, max, outOf } of fact.quantities) {
          expect(body.slice(start, end)).toBe(words);
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeLessThanOrEqual(fact.locator.end);
          at = end;
          for (const number of [value, max, outOf]) expect(number).not.toBeNaN();
        }
        expect(fact.when === null).toBe(fact.dated === null);
        if (fact.when !== null) expect(daysOf(fact.when), fact.when).not.toBeNull();
      }
    }),
  );
});

test('a fact keeps its id when it is read again', () => {
  const ids = () => cases.flatMap((given) => factsOfCase(given, gazetteer)).map(({ id }) => id);
  expect(ids()).toEqual(ids());
});

test.each([
  ['Police in Manila arrested 34 people.', 'Manila', 'where', 'it stands after “in”'],
  [
    'The boat left Libya with 120 people bound for Italy.',
    'Libya',
    'from',
    'it stands after “left”',
  ],
  ['Panama deported 29 Colombians.', 'Panama', 'from', '“deported”: people are sent out of it'],
  [
    'Jakarta said two men were held in Bavet.',
    'Jakarta',
    'actor',
    'its government speaks or decides',
  ],
  [
    'A drive against gangs operating out of Sihanoukville began.',
    'Sihanoukville',
    'where',
    'nothing in the sentence says otherwise',
  ],
  ['A man got out of Sihanoukville.', 'Sihanoukville', 'from', 'it stands after “out of”'],
  ['Raids in Kandal and Pursat freed nine.', 'Pursat', 'where', 'it stands after “in”'],
])('%s — %s has the role %s because %s', (body, mention, role, roleReason) => {
  const [fact] = factsOfCase({ text: body, published: null } as (typeof cases)[0], gazetteer);
  expect(fact?.places.find((own) => own.mention === mention)).toMatchObject({ role, roleReason });
});
