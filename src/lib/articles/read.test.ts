import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleEndings, readArticles } from './read';

it('tells how to read a file by its ending, in capitals too', () => {
  expect(readArticles('A.TXT', 'The river rose.').articles).toHaveLength(1);
});

it.each(['a.pdf', 'a', 'constructor', 'a.toString'])(
  'says so of %s, which it cannot read',
  (file) => {
    expect(readArticles(file, 'The river rose.')).toMatchObject({
      articles: [],
      problems: [{ file, message: expect.stringMatching(/endings \.md, \.txt, \.html/) }],
    });
  },
);

it('gives two articles of one title two slugs', () => {
  const entry = { title: 'River floods quay', text: 'The river rose.' };
  const { articles } = readArticles('a.json', JSON.stringify([entry, entry]));
  expect(articles.map(({ slug }) => slug)).toEqual(['river-floods-quay', 'river-floods-quay-2']);
});

describe.each(articleEndings)('any .%s file', (ending) => {
  const scrap = fc.constantFrom(
    ...[
      '---\n',
      'title: a\n',
      'text: full\n',
      '\n\n',
      '[¶1]',
      '[¶',
      '<p>',
      '</',
      '<script>',
      '{"text":',
    ],
    ...[
      '"a"}',
      '[',
      'Related\n',
      'Title: x\n',
      '=====\n',
      '© ',
      'KRATIE: ',
      '(AFP)',
      '1.1.2024',
      '• ',
    ],
    ...['The river rose.', 'ក', '”', '\u0000', '<html>', '<!--', '&#0;', '\uD800'],
  );
  const content = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(scrap, { maxLength: 30 }).map((scraps) => scraps.join('')),
  );

  it('gives articles whose spans are good, or a problem that names it', () => {
    fc.assert(
      fc.property(content, (text) => {
        const file = `any.${ending}`;
        const { articles, problems } = readArticles(file, text);
        expect(articles.length + problems.length).toBeGreaterThan(0);
        for (const problem of problems) expect(problem.file).toBe(file);
        for (const { body, sentences, slug } of articles) {
          expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
          expect(sentences.length).toBeGreaterThan(0);
          let at = 0;
          for (const { start, end, paragraph, block } of sentences) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(body.slice(start, end).trim()).not.toBe('');
            expect(body.split('\n\n')[block]).toContain(body.slice(start, end));
            expect(paragraph).toBeGreaterThan(0);
            at = end;
          }
          expect(at).toBe(body.length);
        }
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['one long line', 'a b. '.repeat(400_000)],
    ['many lines', 'The river rose.\n'.repeat(100_000)],
    ['many headlines', 'River floods quay in Kratie\n'.repeat(50_000)],
    ['open brackets', '('.repeat(1_000_000)],
  ])('of %s is read to its end', (_, text) => {
    const { articles, problems } = readArticles(`long.${ending}`, text);
    expect(articles.length + problems.length).toBeGreaterThan(0);
  });
});
