import { expect, test } from 'vitest';
import type { Article } from '../articles/article';
import type { Fact, FactPlace, Quantity } from '../facts/fact';
import { loadGazetteer } from '../files/gazetteer';
import { assemble } from './assemble';

const gazetteer = loadGazetteer('full');
const cambodia = gazetteer.place(gazetteer.indexOf('iso:KH'));

interface Given {
  words?: string;
  value?: number;
  counted?: string;
  of?: string;
  when?: string;
  topics?: string[];
  statement?: string;
  /** Publisher and agency of its article. */
  by?: [publisher: string | null, agency?: string];
}

const where = {
  place: cambodia,
  role: 'where',
  mention: 'Cambodia',
  alternatives: [],
  reasons: [],
} as unknown as FactPlace;

/** What facts of one article each claim: the claims as the ids of their facts. */
function claimsOf(...given: Given[]) {
  const articles = given.map(({ by: [publisher, agency = null] = [null] }, i) => {
    return { slug: `article-${i}`, publisher, agency } as unknown as Article;
  });
  const facts = given.map(({ statement, when, topics = ['arrest'], ...said }, i) => {
    const quantity = {
      words: said.words ?? String(said.value),
      value: said.value ?? null,
      max: null,
      outOf: null,
      unit: 'people',
      counted: said.counted ?? 'people-arrested',
      of: said.of ?? 'people',
      qualifier: null,
      per: null,
      when: null,
    } as Quantity;
    return {
      id: `fact-${i}`,
      article: `article-${i}`,
      statement: statement ?? `Statement of its own, number ${i}`,
      locator: { paragraph: 1, start: 0, end: 10 },
      places: [where],
      when: when ?? null,
      dated: when ? 'stated' : null,
      quantities: said.value === undefined ? [] : [quantity],
      topics,
      notOnMap: null,
    } as Fact;
  });
  const ground = { title: '', gazetteer, middleOf: () => null };
  return assemble({ ...ground, articles, facts }).claims;
}

const sizes = (...given: Given[]) => claimsOf(...given).map(({ sayings }) => sayings.length);

test('the same number of the same at overlapping times is one claim', () => {
  expect(sizes({ value: 1362, when: '2025-07' }, { value: 1362, when: '2025' })).toEqual([2]);
  expect(sizes({ value: 1362, when: '2025-07' }, { value: 1362 })).toEqual([2]);
});

test('numbers that differ at one time stand side by side with their dates', () => {
  const [claim] = claimsOf({ value: 1362, when: '2025-07' }, { value: 2000, when: '2025-07' });
  expect(claim).toMatchObject({ agree: false });
  expect(claim?.sayings.map(({ words, when }) => [words, when])).toEqual([
    ['1362', '2025-07'],
    ['2000', '2025-07'],
  ]);
});

test.each<[string, Given, Given]>([
  ['a month of a year', { value: 700, when: '2024-04' }, { value: 2695, when: '2024' }],
  ['another time', { value: 1362, when: '2025-07' }, { value: 1362, when: '2024' }],
  ['another thing', { value: 1362 }, { value: 1362, counted: 'people-deported' }],
  ['people of another country', { value: 241, of: 'Indonesians' }, { value: 241, of: 'Thais' }],
  ['a small number without a date', { value: 4 }, { value: 4 }],
  ['numbers that differ without a date', { value: 250 }, { value: 900 }],
  [
    'sites of another kind',
    { value: 53, counted: 'sites', topics: ['scam compound'] },
    { value: 53, counted: 'sites', topics: ['disaster'] },
  ],
])('%s is another claim', (_, a, b) => {
  expect(sizes(a, b)).toEqual([]);
});

test('a name with a number is a claim without one counted; a year, a date or an opening word is none', () => {
  const said = (statement: string): Given => ({ statement });
  expect(sizes(said('It is in Tier 3 now.'), said('They put it down to Tier 3.'))).toEqual([2]);
  expect(sizes(said('It was in April 6.'), said('On April 6 it was.'))).toEqual([]);
  expect(sizes(said('Since 20 days.'), said('Since 20 days ago.'))).toEqual([]);
});

test('copies of one agency’s text, of one publisher and of one wording are one source', () => {
  const same = { value: 1362, when: '2025-07' };
  const sources = (...given: Given[]) => claimsOf(...given)[0]?.sources.length;
  expect(sources({ ...same, by: ['A'] }, { ...same, by: ['B'] })).toBe(2);
  expect(sources({ ...same, by: ['A', 'AFP'] }, { ...same, by: ['B', 'AFP'] })).toBe(1);
  expect(sources({ ...same, by: ['AFP'] }, { ...same, by: ['B', 'AFP'] })).toBe(1);
  expect(sources({ ...same, by: ['A'] }, { ...same, by: ['A'] })).toBe(1);
  const text = { statement: 'Police arrested one thousand and more in twenty days of raids' };
  expect(sources({ ...same, ...text, by: ['A'] }, { ...same, ...text, by: ['B'] })).toBe(1);
});
