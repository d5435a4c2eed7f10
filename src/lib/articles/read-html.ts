import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { blockText } from './block-text';
import { classify } from './classify';
import { composeArticle } from './compose';
import { linesOf } from './lines';
import { pageMetadata } from './page-metadata';
import type { ReadArticles } from './read';

/** A document of a page or of a piece of one; it always has a body. */
function documentOf(html: string): Document {
  const { document } = parseHTML(html);
  const root: Element | null = document.documentElement;
  if (root?.nodeName === 'HTML' && root.querySelector('body')) return document;
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;
}

/** The words of HTML as paragraphs parted by blank lines. No script of it runs. */
export function textOfHtml(html: string): string {
  return blockText(documentOf(html).documentElement);
}

/**
 * Reads a saved web page: Readability finds the article in it, JSON-LD and meta elements give
 * title, publisher, date and link, and what is left of the site goes as in a raw copy.
 */
export function readHtml(file: string, content: string): ReadArticles {
  const document = documentOf(content);
  const given = pageMetadata(document);
  const fallback = blockText(document.documentElement);
  const found = new Readability<string>(document, { serializer: blockText }).parse();
  const lines = linesOf(found?.content?.trim() ? found.content : fallback).map(classify);
  const article = composeArticle(file, lines, given);
  return 'message' in article
    ? { articles: [], problems: [{ file, message: article.message }] }
    : { articles: [article], problems: [] };
}
