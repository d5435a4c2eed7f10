import { classify } from './classify';
import { composeArticle } from './compose';
import { linesOf } from './lines';
import type { ReadArticles } from './read';
import { splitArticles } from './split-articles';
import { unwrap } from './unwrap';

/**
 * Reads a raw copy of a page or of several: drops what belongs to the site, parts the articles,
 * and finds headline, publisher, agency, date, link and dateline where the copy states them
 * (docs/formats/article.md). It guesses none of them.
 */
export function readText(file: string, content: string): ReadArticles {
  const lines = unwrap(linesOf(content)).map(classify);
  if (!lines.length) {
    return {
      articles: [],
      problems: [{ file, message: 'the file is empty. Add a text or take it out.' }],
    };
  }
  const read: ReadArticles = { articles: [], problems: [] };
  for (const part of splitArticles(lines)) {
    const article = composeArticle(file, part);
    if ('message' in article) read.problems.push(article);
    else read.articles.push(article);
  }
  return read;
}
