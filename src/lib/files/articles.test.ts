import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sentenceSpans } from '../articles/sentences';
import { readArticleFolder } from './articles';

describe('the briefs of this atlas', () => {
  const { articles, problems } = readArticleFolder('geodata/articles');

  it('are six and read without problems', () => {
    expect(problems).toEqual([]);
    expect(articles).toHaveLength(6);
    expect(articles.every(({ text }) => text === 'brief')).toBe(true);
  });

  it.each(articles.map((article) => [article.slug, article] as const))(
    '%s: each sentence is one, ends in a stop, and names its paragraph in order',
    (_, { body, sentences }) => {
      expect(sentenceSpans(body)).toEqual(sentences.map(({ start, end }) => ({ start, end })));
      for (const { start, end, paragraph } of sentences) {
        expect(body.slice(start, end)).toMatch(/^[\p{Lu}“].*[.”]$/u);
        expect(paragraph).toBeGreaterThan(0);
      }
      expect(body).not.toMatch(/[¶[\]]/);
    },
  );

  it('state publisher, agency and date only where the sources do', () => {
    const stated = articles.map(({ slug, publisher, agency, published, url }) => [
      slug.split('-').slice(0, 2).join(' '),
      publisher,
      agency,
      published,
      url,
    ]);
    expect(stated).toEqual([
      ['cambodia acts', null, 'VOA Khmer', null, null],
      ['cambodia targets', null, null, '2025-07', null],
      ['panama asks', null, null, '2024-12-13', null],
      ['sihanoukville crackdown', null, null, null, null],
      ['surge in', null, 'asianews.network', null, null],
      ['thousands estimated', 'Arab News', null, '2026-01-21', null],
    ]);
  });

  it.each([
    ['panama', '$1 million', 2],
    ['panama', 'over 1,000', 2],
    ['panama', 'some 30 flights', 4],
    ['panama', 'More than half a million', 8],
    ['panama', 'nearly 300,000', 9],
    ['panama', '41 percent', 9],
    ['thousands', 'More than 1,400', 1],
    ['thousands', '1,440', 4],
    ['thousands', '5,008', 5],
    ['thousands', 'at least five hours', 6],
    ['thousands', '15 videos', 11],
    ['thousands', '52 of 53', 12],
    ['thousands', '16 cities', 12],
    ['thousands', '$18 billion to $37 billion', 16],
    ['sihanoukville', '700 Chinese', 1],
    ['sihanoukville', 'more than 40,000', 4],
    ['sihanoukville', '2,000 people', 8],
    ['sihanoukville', 'More than 250', 9],
    ['sihanoukville', 'Over 5,000', 9],
    ['sihanoukville', '19 Thais', 11],
    ['sihanoukville', 'at least 100,000', 12],
    ['sihanoukville', '80 percent', 13],
    ['surge', '197 cases of human trafficking in 2024, after 164 in 2023', 2],
    ['surge', '273', 2],
    ['surge', '922 cases', 3],
    ['surge', '5,852 people in 2024, more than twice the 2,159', 3],
    ['surge', '2,695 Chinese nationals in 2024, up from 1,011', 3],
    ['cambodia-acts', 'more than 300 Taiwanese', 3],
    ['cambodia-acts', '241 Indonesians', 5],
    ['cambodia-acts', 'another 214', 5],
    ['cambodia-acts', 'four Filipinos', 6],
    ['cambodia-acts', 'More than 40 Vietnamese', 6],
    ['cambodia-acts', '10 of its people', 6],
    ['cambodia-acts', 'at least nine embassies', 7],
    ['cambodia-acts', 'About 900', 8],
    ['cambodia-targets', 'more than 1,362', 1],
    ['cambodia-targets', '20 known sites', 3],
    ['cambodia-targets', '347 Vietnamese, 271 Indonesians and 226 Chinese', 5],
    ['cambodia-targets', '59 Vietnamese', 12],
    ['cambodia-targets', '70 million methamphetamine pills', 12],
    ['cambodia-targets', 'up to $40 billion', 13],
    ['cambodia-targets', 'at least 53', 14],
  ])('%s: “%s” stands in ¶%i', (slug, figure, paragraph) => {
    const article = articles.find((item) => item.slug.startsWith(slug));
    const found = article?.sentences.find(({ start, end }) =>
      article.body.slice(start, end).includes(figure),
    );
    expect(found?.paragraph).toBe(paragraph);
  });
});

describe('a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'more', 'deeper'), { recursive: true });
  const files: Record<string, string | Uint8Array> = {
    'b.txt': 'Title: Floods\n\nThe river rose.',
    'a.json': '{"title": "Floods", "text": "The river fell."}',
    'bad.md': '---\ntitle: Floods\n\nThe river rose.',
    'latin1.txt': new Uint8Array([0x63, 0xe9, 0x2e]),
    'notes.pdf': 'Left alone.',
    '.hidden.txt': 'Left alone.',
    'more/c.html': '<p>The river is calm.</p>',
    'more/deeper/d.txt': 'Left alone.',
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const { articles, problems } = readArticleFolder(folder);

  it('gives its articles and those one folder down, in order, each with a slug of its own', () => {
    expect(articles.map(({ slug, body }) => [slug, body])).toEqual([
      ['floods', 'The river fell.'],
      ['floods-2', 'The river rose.'],
      ['c', 'The river is calm.'],
    ]);
  });

  it('names each file that it cannot read', () => {
    expect(problems.map(({ file }) => file)).toEqual(['bad.md', 'latin1.txt']);
    expect(problems[1]?.message).toMatch(/UTF-8/);
  });

  it('that is not there is a problem', () => {
    const missing = join(folder, 'nowhere');
    expect(readArticleFolder(missing).problems[0]?.message).toMatch(/cannot be read/);
  });
});
