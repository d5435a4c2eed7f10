import { expect, it } from 'vitest';
import { publisherText, toCsl } from './citation';
import { readMarkdown } from './read-markdown';

const article = (front: string) => {
  const content = `---\nlanguage: en\ntext: full\n${front}\n---\nThe river rose.`;
  const read = readMarkdown('floods.md', content).articles[0];
  if (!read) throw new Error(JSON.stringify(readMarkdown('floods.md', content).problems));
  return read;
};

it('gives a reference manager all that is stated', () => {
  const front = `title: Floods\npublisher: Quay Gazette\nagency: AFP\npublished: 2024-05-03\nurl: https://quay.example/1`;
  expect(toCsl(article(front))).toEqual({
    id: 'floods',
    type: 'article-newspaper',
    title: 'Floods',
    'container-title': 'Quay Gazette',
    'original-publisher': 'AFP',
    issued: { 'date-parts': [[2024, 5, 3]] },
    URL: 'https://quay.example/1',
    language: 'en',
  });
});

it('leaves out what is not stated', () => {
  expect(toCsl(article('title: null\npublisher: null\npublished: null'))).toEqual({
    id: 'floods',
    type: 'article',
    language: 'en',
  });
});

it('keeps a month a month', () => {
  const { issued } = toCsl(article('title: null\npublisher: null\npublished: 2025-07'));
  expect(issued).toEqual({ 'date-parts': [[2025, 7]] });
});

it.each([
  [{ publisher: 'Arab News', agency: null }, 'Arab News'],
  [{ publisher: 'The Post', agency: 'AFP' }, 'The Post (AFP)'],
  [{ publisher: null, agency: 'VOA Khmer' }, 'VOA Khmer, in a reprint'],
  [{ publisher: null, agency: null }, null],
])('names %j as %s', (source, words) => {
  expect(publisherText(source)).toBe(words);
});
