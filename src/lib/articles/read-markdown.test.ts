import { describe, expect, it } from 'vitest';
import { readMarkdown } from './read-markdown';

const front = `---
title: Bridge opens
publisher: null
published: 2025-03-04
language: en
text: brief
---
`;

const read = (content: string) => readMarkdown('briefs/bridge-opens.md', content);

describe('a brief', () => {
  const { articles, problems } = read(`${front}
A bridge opened in Kratie. [¶1]
It cost $2.5 million,
Mr. Sok said. [¶4]

Boats stopped the same day. [¶4]
`);
  const article = articles[0];

  it('reads without problems, and its slug is the name of its file', () => {
    expect(problems).toEqual([]);
    expect(article?.slug).toBe('bridge-opens');
  });

  it('keeps what the source does not state as null', () => {
    expect(article).toMatchObject({ publisher: null, agency: null, url: null, dateline: null });
  });

  it('has a body without locators, its paragraphs parted by a blank line', () => {
    expect(article?.body).toBe(
      'A bridge opened in Kratie. It cost $2.5 million, Mr. Sok said.\n\nBoats stopped the same day.',
    );
  });

  it('has sentences that know their source paragraph and their block', () => {
    expect(
      article?.sentences.map(({ start, end, paragraph, block }) => [
        article.body.slice(start, end),
        paragraph,
        block,
      ]),
    ).toEqual([
      ['A bridge opened in Kratie.', 1, 0],
      ['It cost $2.5 million, Mr. Sok said.', 4, 0],
      ['Boats stopped the same day.', 4, 1],
    ]);
  });
});

describe('a full text', () => {
  it('counts its own paragraphs and loses headings and the dress of Markdown', () => {
    const { articles } = read(
      `${front.replace('brief', 'full')}\n# Bridge opens\n\nA **bridge** [opened](https://example.org).\n\nIt is long. It is wide.\n`,
    );
    expect(articles[0]?.body).toBe('A bridge opened.\n\nIt is long. It is wide.');
    expect(articles[0]?.sentences.map(({ paragraph }) => paragraph)).toEqual([1, 2, 2]);
  });
});

describe('a clipping that another program made', () => {
  const text =
    '# Bridge opens in Kratie\n\nA bridge **opened** in [Kratie](https://example.org) on Monday, 3 March 2025.\n\n## Boats\n\nBoats stopped on the same day, Mr. Sok told reporters.\n';

  it('says under its own keys what it is of', () => {
    const { articles, problems } = read(
      `---\ntitle: The bridge\nsource: https://quay.example/bridge\nauthor: [A. Chan]\nsite: Quay Gazette\npublished: 2025-03-04T08:00\ntags: [clippings]\n---\n${text}`,
    );
    expect(problems).toEqual([]);
    expect(articles[0]).toMatchObject({
      title: 'The bridge',
      publisher: 'Quay Gazette',
      url: 'https://quay.example/bridge',
      published: '2025-03-04',
      text: 'full',
    });
    expect(articles[0]?.body).toMatch(/^A bridge opened in Kratie on Monday/);
  });

  it('is read without front matter too, its first heading as the title', () => {
    const { articles, problems } = read(text);
    expect(problems).toEqual([]);
    expect(articles[0]).toMatchObject({ title: 'Bridge opens in Kratie', publisher: null });
    expect(articles[0]?.sentences.map(({ paragraph }) => paragraph)).toEqual([1, 2]);
  });
});

describe('a file that is wrong says where, why and what cures it', () => {
  it.each([
    ['nothing but a word', 'Hello', 1, /no article here/],
    ['open front matter', '---\ntitle: null\n', 1, /has no end/],
    ['broken YAML', `---\ntitle: Talks: the end\n---\nA. [¶1]`, 2, /not YAML.*quotes/],
    ['empty front matter', '---\n---\nA. [¶1]', 2, /title/],
    ['missing key', front.replace('publisher: null\n', ''), 2, /publisher is missing/],
    ['unknown key', front.replace('title', 'titel'), 2, /unknown key "titel"/],
    ['a season', front.replace('2025-03-04', '2025-21'), 4, /published is "2025-21"/],
    ['bad date', front.replace('2025-03-04', '4 March'), 4, /published is "4 March"/],
    ['bad language', front.replace(': en', ': english please'), 5, /BCP 47/],
    ['bad kind of text', front.replace('brief', 'summary'), 6, /neither brief nor full/],
    ['empty title', front.replace('Bridge opens', "''"), 2, /title is empty/],
    ['no text', front, 8, /no text/],
    ['no locator', `${front}A bridge opened. [¶1]\nIt is long.`, 9, /no locator: "It is long\."/],
    ['locator for two', `${front}It is long. It is wide. [¶1]`, 8, /no locator: "It is long/],
    ['bad locator', `${front}It is long. [¶two]`, 8, /\[¶two\] names no paragraph/],
    ['stray locator', `${front}It is long. [¶1] [¶2]`, 8, /follows no sentence/],
  ])('%s', (_, content, line, message) => {
    const { articles, problems } = read(content);
    expect(articles).toEqual([]);
    expect(problems.map((problem) => problem.message).join(' ')).toMatch(message);
    expect(problems.some((problem) => problem.line === line)).toBe(true);
    expect(problems[0]?.file).toBe('briefs/bridge-opens.md');
  });
});
