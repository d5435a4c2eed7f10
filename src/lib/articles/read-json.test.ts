import { describe, expect, it } from 'vitest';
import { readJson } from './read-json';

const text = 'KRATIE: The river rose above the quay.\nFour boats were lost, the port said.\nShare';
const read = (value: unknown) => readJson('feed.json', JSON.stringify(value));

describe('an article as JSON', () => {
  it('keeps what it states and reads its text as a raw copy', () => {
    const { articles, problems } = read({
      title: 'River floods quay',
      source: { name: 'Quay Gazette' },
      published_at: '2024-05-03T10:00:00Z',
      link: 'https://quay.example/1',
      lang: 'en_KH',
      text,
      rank: 4,
    });
    expect(problems).toEqual([]);
    expect(articles[0]).toMatchObject({
      slug: 'river-floods-quay',
      title: 'River floods quay',
      publisher: 'Quay Gazette',
      published: '2024-05-03',
      url: 'https://quay.example/1',
      language: 'en-KH',
      dateline: 'Kratie',
      body: 'The river rose above the quay.\n\nFour boats were lost, the port said.',
    });
  });

  it.each([
    ['a list', [{ text }, { text }]],
    ['a list under articles', { articles: [{ body: text }, { content: text }] }],
    ['paragraphs', [{ paragraphs: text.split('\n') }, { text: `<p>${text}</p><p>It rains.</p>` }]],
  ])('comes as %s', (_, value) => {
    const { articles, problems } = read(value);
    expect(problems).toEqual([]);
    expect(articles).toHaveLength(2);
  });
});

describe('a bad entry is named, and the others are read', () => {
  it.each([
    ['no text', { title: 'A' }, /article 2: there is no text/],
    ['not an object', 'text', /article 2: it is no object/],
    ['a number for a title', { title: 7, text }, /article 2: title: /],
    ['only chrome', { text: 'Share' }, /article 2: there is no article/],
  ])('%s', (_, bad, message) => {
    const { articles, problems } = read([{ text }, bad, { text }]);
    expect(articles).toHaveLength(2);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toMatch(message);
  });
});

it('names the line on which JSON breaks', () => {
  const { articles, problems } = readJson(
    'feed.json',
    '{\n  "title": "A",\n  "text": "B"\n  "url": null\n}\n',
  );
  expect(articles).toEqual([]);
  expect(problems[0]?.line).toBe(4);
  expect(problems[0]?.message).toMatch(/not JSON/);
});
