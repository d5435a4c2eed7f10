import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { articleEndings, readArticles, type ReadArticles } from '../articles/read';
import { withUniqueSlugs } from '../articles/slugs';

const ARTICLE = new RegExp(`\\.(${articleEndings.join('|')})$`, 'i');

/** Names in an order that no locale changes. */
function sorted(names: string[]): string[] {
  return names.sort((a, b) => (a < b ? -1 : 1));
}

/** Article files of a folder and of the folders in it, as paths relative to it. */
function filesOf(folder: string): string[] {
  return sorted(readdirSync(folder)).flatMap((name) => {
    if (name.startsWith('.')) return [];
    if (!statSync(join(folder, name)).isDirectory()) return ARTICLE.test(name) ? [name] : [];
    return sorted(readdirSync(join(folder, name)))
      .filter((inner) => ARTICLE.test(inner) && !inner.startsWith('.'))
      .map((inner) => join(name, inner));
  });
}

/**
 * Reads every `.md`, `.txt`, `.html` and `.json` file of a folder and of the folders right in it,
 * in the order of their names. Slugs are unique within the result. What cannot be read is a
 * problem, never an exception; other files of the folder are left alone.
 */
export function readArticleFolder(folder: string): ReadArticles {
  const read: ReadArticles = { articles: [], problems: [] };
  let files: string[];
  try {
    files = filesOf(folder);
  } catch (error) {
    const message = `the folder cannot be read: ${reason(error)}. Check its name.`;
    return { articles: [], problems: [{ file: folder, message }] };
  }
  for (const file of files) {
    try {
      const bytes = readFileSync(join(folder, file));
      const content = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      const { articles, problems } = readArticles(file, content);
      read.articles.push(...articles);
      read.problems.push(...problems);
    } catch (error) {
      const message = `the file cannot be read: ${reason(error)}. Save it as UTF-8 text.`;
      read.problems.push({ file, message });
    }
  }
  return { ...read, articles: withUniqueSlugs(read.articles) };
}

/** What to tell of a folder without an article that could be read. */
export function noArticleIn(folder: string): string {
  return `${folder} holds no article that could be read (${articleEndings.map((e) => `.${e}`).join(' ')}).`;
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
