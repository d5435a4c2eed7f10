import { describe, expect, it } from 'vitest';
import { readHtml } from './read-html';

const sentence = 'The river rose above the quay in Kratie, and four boats were lost to it. ';
const paragraphs = [
  sentence.repeat(4).trim(),
  `“Nobody was hurt,” a fisher said. ${sentence.trim()}`,
];

const page = (head: string, around = (body: string) => body) => `<!doctype html>
<html lang="en"><head><title>River floods quay | Quay Gazette</title>${head}</head><body>
<nav><a href="/">Home</a> <a href="/asia">Asia</a></nav>
${around(`<article><h1>River floods quay in Kratie</h1>
<figure><img src="q.jpg" alt=""><figcaption>The quay on Monday. (AFP)</figcaption></figure>
<p>KRATIE: ${paragraphs[0]}</p><p>Advertisement</p>
<h2>No warning</h2>
<p>${paragraphs[1]}</p></article>`)}
<aside>Related articles</aside><footer>© Quay</footer></body></html>`;

const read = (html: string) => {
  const { articles, problems } = readHtml('quay.html', html);
  expect(problems).toEqual([]);
  return articles[0];
};

describe('a saved page', () => {
  it('gives the paragraphs of its article, without menu, caption, heading and advertisement', () => {
    expect(read(page(''))?.body).toBe(paragraphs.join('\n\n'));
  });

  it('states its article in JSON-LD', () => {
    const linked = {
      '@graph': [
        { '@type': 'WebSite', name: 'Site' },
        {
          '@type': ['NewsArticle'],
          headline: 'River floods quay',
          datePublished: '2024-05-03T22:10:00+07:00',
          publisher: { '@type': 'Organization', name: 'Quay Gazette' },
          url: 'https://quay.example/floods',
          inLanguage: 'en-KH',
        },
      ],
    };
    expect(
      read(page(`<script type="application/ld+json">${JSON.stringify(linked)}</script>`)),
    ).toMatchObject({
      slug: 'river-floods-quay',
      title: 'River floods quay',
      publisher: 'Quay Gazette',
      published: '2024-05-03',
      url: 'https://quay.example/floods',
      language: 'en-KH',
      dateline: 'Kratie',
      text: 'full',
    });
  });

  it('states its article in meta elements', () => {
    const head = `<meta property="og:title" content="River floods quay">
<meta property="og:site_name" content="Quay Gazette"><link rel="canonical" href="https://quay.example/1">
<meta property="article:published_time" content="2024-05-03T01:00:00Z">`;
    expect(read(page(head))).toMatchObject({
      title: 'River floods quay',
      publisher: 'Quay Gazette',
      published: '2024-05-03',
      url: 'https://quay.example/1',
    });
  });

  it('leaves unknown what it does not state', () => {
    expect(read(page(''))).toMatchObject({
      title: 'River floods quay in Kratie',
      publisher: null,
      published: null,
      url: null,
    });
  });

  it('takes no address that is not http, and no broken JSON-LD', () => {
    const head = `<link rel="canonical" href="javascript:alert(1)"><script type="application/ld+json">{"@type":</script>`;
    expect(read(page(head))?.url).toBeNull();
  });

  it('never becomes markup: tags in the text stay out, entities become signs', () => {
    const html = page('', (body) =>
      body.replace(
        '</article>',
        `<p>Boats &lt;b&gt; &amp; nets.<script>x()</script></p></article>`,
      ),
    );
    expect(read(html)?.body).toContain('Boats <b> & nets.');
    expect(read(html)?.body).not.toContain('x()');
  });
});

it('reads a piece of a page', () => {
  expect(read(`<p>${paragraphs[0]}</p><p>${paragraphs[1]}</p>`)?.sentences.length).toBe(6);
});

it.each(['', '<html></html>', '<p>', 'Share'])('finds no article in %j, and says so', (html) => {
  const { articles, problems } = readHtml('empty.html', html);
  expect(articles).toEqual([]);
  expect(problems[0]).toMatchObject({ file: 'empty.html' });
  expect(problems[0]?.message).toMatch(/no article/);
});
