import { describe, expect, it } from 'vitest';
import { readText } from './read-text';

const one = (text: string) => {
  const { articles, problems } = readText('dump/07_ab12.txt', text);
  expect(problems).toEqual([]);
  expect(articles).toHaveLength(1);
  const article = articles[0];
  if (!article) throw new Error('no article');
  return { ...article, paragraphs: article.body.split('\n\n') };
};

const text = `The river rose above the quay in Kratie on Monday.
Four boats were lost, the port said.
“Nobody was hurt,” a fisher said.`;

const paragraphs = text.split('\n');

describe('a text alone', () => {
  it('has no title, publisher, date or link, and takes its slug from the file', () => {
    expect(one(text)).toMatchObject({
      slug: '07-ab12',
      title: null,
      publisher: null,
      agency: null,
      published: null,
      url: null,
      dateline: null,
      language: 'en',
      text: 'full',
      notes: null,
    });
  });

  it.each([
    ['one a line', text],
    ['with blank lines between', paragraphs.join('\n\n')],
    ['with Windows line ends and a byte order mark', `\uFEFF${paragraphs.join('\r\n\r\n')}\r\n`],
  ])('has its paragraphs counted from 1, %s', (_, content) => {
    const article = one(content);
    expect(article.paragraphs).toEqual(paragraphs);
    expect(article.sentences.map(({ paragraph }) => paragraph)).toEqual([1, 2, 3]);
  });

  it('has paragraphs whole that were broken at a margin', () => {
    const wrapped = `The river rose above the quay in Kratie on Monday, and four
boats were lost before the harbour master could close the
gate. Nobody was hurt.

The gate opens again on Friday.`;
    expect(one(wrapped).paragraphs).toEqual([
      wrapped.split('\n\n')[0]?.replace(/\n/g, ' '),
      'The gate opens again on Friday.',
    ]);
  });
});

describe('what belongs to the site is no part of the text', () => {
  it.each([
    ['sharing', 'Share\nTweet\nShare on Facebook\nFollow\nShort Url\n1.2K views'],
    ['reading aids', 'Loading Now\n3 min read\nListen to this article\nSkip to main content'],
    ['accounts', 'Sign in\nSubscribe to our newsletter\nEnter your email address'],
    ['advertising', 'Advertisement\n[ad_1]\nspot_img\nAD'],
    ['consent', 'We use cookies to improve this site.\nAccept all cookies\nPrivacy policy'],
    ['weather and clock', '31.4 C\nBattambang\n14:05'],
    ['way markers', 'Home > Asia > Floods\nThis Week\nTags: river, floods'],
    ['bylines', 'By Dara Sun and Mali Keo\nReporting by Dara Sun; Editing by Mali Keo'],
    ['credits', 'Credit: Source link\nSource link'],
    ['other languages', 'Compartir en Facebook\nPublicidad\nLire aussi : une autre page'],
  ])('%s', (_, chrome) => {
    expect(one(`${chrome}\n\n${text}`).paragraphs).toEqual(paragraphs);
    expect(
      one(`${paragraphs[0]}\n${chrome}\n${paragraphs[1]}\n${paragraphs[2]}`).paragraphs,
    ).toEqual(paragraphs);
    expect(one(`${text}\n${chrome}`).paragraphs).toEqual(paragraphs);
  });

  it('drops captions above the text and in it', () => {
    const captions = [
      'This handout picture released by the port shows the quay in Kratie on May 2, 2024. (AFP)',
      'Photo: Dara Sun / Reuters',
      'Boats at the quay. [Photo by Dara Sun]',
    ];
    expect(one(`${captions.join('\n')}\n\n${text}`).paragraphs).toEqual(paragraphs);
    const inside = `${paragraphs[0]}\n\n${captions[1]}\n\n${captions[2]}\n\n${paragraphs.slice(1).join('\n\n')}`;
    expect(one(inside).paragraphs).toEqual(paragraphs);
  });

  it('takes no agency from the credit of a photograph', () => {
    expect(one(`A photo of the quay shows boats. (AFP)\n\n${text}`).agency).toBeNull();
  });

  it('drops summary bullets, the headline and its repetition', () => {
    const article = one(
      `River floods quay in Kratie\n\nUpdated 3 May 2024\n\nRiver floods quay in Kratie\n\n  • Four boats lost\n  • Gate stays shut\n\n${text}`,
    );
    expect(article.title).toBe('River floods quay in Kratie');
    expect(article.slug).toBe('river-floods-quay-in-kratie');
    expect(article.paragraphs).toEqual(paragraphs);
  });

  it('drops headings between paragraphs, keeps a paragraph that lost its stop', () => {
    const open =
      'Fishers in four villages along the bank said that they had warned the port of it in April';
    expect(one(`${text}\n\nWarnings ignored\n\n${open}`).paragraphs).toEqual([...paragraphs, open]);
  });

  it('drops what follows the text', () => {
    const below = 'Related articles\nQuay to be rebuilt by winter\n4 May 2024\nBoats are cheap now';
    expect(one(`${text}\n\n${below}`).paragraphs).toEqual(paragraphs);
    expect(one(`${text}\n\nPost Comment`).paragraphs).toEqual(paragraphs);
  });

  it('goes on after a box of links in the middle', () => {
    const boxed = `${paragraphs[0]}\n\nRelated\n\nQuay to be rebuilt\n\n${paragraphs.slice(1).join('\n\n')}`;
    expect(one(boxed).paragraphs).toEqual(paragraphs);
  });
});

describe('several articles in one file', () => {
  const second = 'A bridge opened in Stung Treng.\nIt took six years to build.';

  it.each([
    [
      'by a headline that is repeated',
      'Bridge opens after six years\nFollow\nBridge opens after six years',
    ],
    ['by a headline with its date', 'Bridge opens after six years\n\nUpdated 9 June 2025'],
    ['by a rule', '==========\n\nBridge opens after six years'],
    ['by a label', 'Title: Bridge opens after six years'],
  ])('are parted %s', (_, head) => {
    const { articles } = readText(
      'two.txt',
      `River floods quay in Kratie\n\n${text}\n\n\n${head}\n\n${second}\n`,
    );
    expect(articles.map(({ title }) => title)).toEqual([
      'River floods quay in Kratie',
      'Bridge opens after six years',
    ]);
    expect(articles[1]?.body).toBe(second.replace('\n', '\n\n'));
    expect(articles[1]?.sentences[0]?.paragraph).toBe(1);
  });

  it('are not made of a list of other articles below the text', () => {
    const links =
      'Latest articles\nQuay to be rebuilt by winter\n4 May 2024\nThe old bridge is sold\n2 May 2024';
    expect(readText('one.txt', `${text}\n${links}`).articles).toHaveLength(1);
  });
});

describe('a date of publication', () => {
  it.each([
    ['Updated 13 December 2024', '2024-12-13'],
    ['Published: December 13, 2024, 10:15 AM', '2024-12-13'],
    ['Posted on Fri, 13 Dec 2024 10:15 GMT', '2024-12-13'],
    ['Publicado el 13 de diciembre de 2024', '2024-12-13'],
    ['Date: 2024-12-13', '2024-12-13'],
    ['Updated 23/12/2024', '2024-12-23'],
    ['Updated 04/05/2024', null],
    ['Updated 2 hours ago', null],
    ['13 December 2024', '2024-12-13'],
    ['By Dara Sun | 13 December 2024', '2024-12-13'],
    ['By Dara Sun, December 13, 2024', '2024-12-13'],
  ])('below the headline: %s', (line, date) => {
    const article = one(`River floods quay in Kratie\n${line}\n\n${text}`);
    expect(article.published).toBe(date);
    expect(article.paragraphs).toEqual(paragraphs);
  });

  it('is the first publication, not the update, where both are stated', () => {
    const dates = 'Updated 3 May 2024\nPublished 1 May 2024';
    expect(one(`River floods quay in Kratie\n${dates}\n\n${text}`).published).toBe('2024-05-01');
  });

  it('is not the date of the page above the headline', () => {
    const article = one(`Sunday, May 5, 2024\n\nRiver floods quay in Kratie\n\n${text}`);
    expect(article.published).toBeNull();
    expect(article.notes).toMatch(/page is dated 2024-05-05/);
  });

  it('is the month of the page if the text names a day of it', () => {
    const article = one(
      `Sunday, May 5, 2024\n\nRiver floods quay in Kratie\n\nThe river rose on 2 May.\n${text}`,
    );
    expect(article.published).toBe('2024-05');
    expect(article.notes).toMatch(/bear out the month/);
  });

  it('is not a day that the text only speaks of', () => {
    expect(one(`The quay was built on 3 May 1971.\n${text}`).published).toBeNull();
  });
});

describe('a dateline', () => {
  it.each([
    ['KRATIE: The', 'Kratie', null],
    ['PHNOM PENH / KRATIE — The', 'Phnom Penh / Kratie', null],
    ['KRATIE, Cambodia (AP) — The', 'Kratie, Cambodia', 'AP'],
    ['RIO DE JANEIRO, May 2 (Reuters) - The', 'Rio de Janeiro', 'Reuters'],
    ['HORRY COUNTY, SC (AP) — The', 'Horry County, SC', 'AP'],
    ['LA PAZ: The', 'La Paz', null],
    ['Ciudad de Panamá, 2 may (EFE).- The', 'Ciudad de Panamá', 'EFE'],
  ])('%s', (opening, dateline, agency) => {
    const article = one(text.replace('The', opening));
    expect(article).toMatchObject({ dateline, agency });
    expect(article.paragraphs).toEqual(paragraphs);
  });

  it.each(['UPDATE: The', 'EXCLUSIVE — The', 'Rain – the', 'Kratie: the'])(
    'is not %s',
    (opening) => {
      expect(one(text.replace('The', opening)).dateline).toBeNull();
    },
  );
});

describe('publisher and agency', () => {
  it.each([
    ['Publisher: The Quay Gazette', { publisher: 'The Quay Gazette', agency: null }],
    ['© 2024 Quay Gazette. All rights reserved.', { publisher: 'Quay Gazette', agency: null }],
    ['Original Source: quay.example', { publisher: null, agency: 'quay.example' }],
    ['This article was first published in The Quay Gazette.', { agency: 'The Quay Gazette' }],
    ['Credit: Source link', { publisher: null, agency: null }],
    ['— AFP', { publisher: null, agency: 'AFP' }],
    ['(Reuters)', { publisher: null, agency: 'Reuters' }],
  ])('are stated by a line: %s', (line, stated) => {
    const article = one(`${text}\n\n${line}`);
    expect(article).toMatchObject(stated);
    expect(article.paragraphs).toEqual(paragraphs);
  });

  it('are stated by the text if it is the outlet that people spoke to', () => {
    const article = one(`${text}\n“It was loud,” she told the Kratie Herald on Monday.`);
    expect(article).toMatchObject({ publisher: 'Kratie Herald', agency: null });
    expect(article.notes).toMatch(/¶4/);
  });

  it('are the outlet taken over in a reprint', () => {
    const article = one(
      `[ad_1]\n${text}\nShe told VOA Khmer that it was loud.\n[ad_2]\nSource link`,
    );
    expect(article).toMatchObject({ publisher: null, agency: 'VOA Khmer' });
  });

  it.each([
    'She told the governor of Kratie.',
    'The Kratie Herald reported it first.',
    'She told the Kratie Herald. He told the Morning Post.',
    'She told the Kratie Herald. The Kratie Herald also says that the gate was open.',
    'She told Quay News presenter Dara Sun.',
    'She told the Daily News.',
    'She told the Kratie Herald. The Morning Post had asked first.',
    'She told Reuters.',
  ])('are not guessed from: %s', (sentence) => {
    expect(one(`${text}\n${sentence}`)).toMatchObject({ publisher: null, agency: null });
  });

  it('leave room for a link', () => {
    expect(one(`URL: https://quay.example/1\n\n${text}`).url).toBe('https://quay.example/1');
  });
});

describe('a file without an article', () => {
  it.each([
    ['empty', ' \n\n', /empty/],
    ['only chrome', 'Share\nFollow\nAccept all cookies', /no article/],
  ])('%s', (_, content, message) => {
    const { articles, problems } = readText('x.txt', content);
    expect(articles).toEqual([]);
    expect(problems[0]?.message).toMatch(message);
  });
});

describe('a language', () => {
  it.each([
    ['km', 'ទន្លេបានឡើងខ្ពស់នៅក្រចេះ។ គ្មាននរណារងគ្រោះទេ។'],
    [
      'es',
      'El río subió sobre el muelle de la ciudad el lunes, y nadie resultó herido en las casas.',
    ],
    ['und', 'Zxcv qwerty plugh xyzzy.'],
  ])('%s', (language, content) => {
    expect(one(content).language).toBe(language);
  });
});
