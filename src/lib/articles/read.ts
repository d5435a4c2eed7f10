import type { Problem } from '../core/problem';
import type { Article } from './article';
import { readHtml } from './read-html';
import { readJson } from './read-json';
import { readMarkdown } from './read-markdown';
import { readText } from './read-text';
import { withUniqueSlugs } from './slugs';

/** What one file gave: a file may hold several articles, and one bad one never stops the others. */
export interface ReadArticles {
  articles: Article[];
  problems: Problem[];
}

/** The reader of each kind of file, by the ending of its name. */
const readers: Record<string, (file: string, content: string) => ReadArticles> = {
  md: readMarkdown,
  txt: readText,
  html: readHtml,
  htm: readHtml,
  json: readJson,
};

/** Endings of the files that {@link readArticles} reads, without the dot. */
export const articleEndings: readonly string[] = Object.keys(readers);

/** Reads a file of articles; the ending of its name says how. */
export function readArticles(fileName: string, content: string): ReadArticles {
  const ending = /\.([^./\\]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const reader = Object.hasOwn(readers, ending) ? readers[ending] : undefined;
  if (reader) {
    const { articles, problems } = reader(fileName, content);
    return { articles: withUniqueSlugs(articles), problems };
  }
  const known = articleEndings.map((name) => `.${name}`).join(', ');
  const message = `cannot tell how to read it by its name. Give it one of the endings ${known}.`;
  return { articles: [], problems: [{ file: fileName, message }] };
}
