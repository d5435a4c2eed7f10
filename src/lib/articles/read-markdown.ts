import { readBrief } from './brief';
import { readFrontMatter } from './front-matter';
import { fullBody } from './full-body';
import type { ReadArticles } from './read';
import { slugFrom } from './slugs';

const FENCE = /^---[^\S\n]*$/;

/** The words of a Markdown line. A heading gives none: it is no paragraph of the text. */
function plain(line: string): string {
  return line
    .replace(/^\s{0,3}#{1,6}\s.*$/, '')
    .replace(/^\s{0,3}>\s+/, '')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]+)\]\([^)\s]*\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2');
}

/**
 * Reads one article file: YAML front matter between `---` lines, then the text
 * (docs/formats/article.md). The slug is the name of the file.
 */
export function readMarkdown(file: string, content: string): ReadArticles {
  const lines = content.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const fail = (line: number, message: string): ReadArticles => ({
    articles: [],
    problems: [{ file, line, message }],
  });
  const close = lines.findIndex((line, i) => i > 0 && FENCE.test(line));
  if (!FENCE.test(lines[0] ?? '') || close < 0) {
    return fail(
      1,
      'there is no front matter. Begin the file with a block of title, publisher, … between two lines of ---, or name a raw copy .txt.',
    );
  }
  const front = readFrontMatter(file, lines.slice(1, close).join('\n'), 2);
  if (Array.isArray(front)) return { articles: [], problems: front };

  const name = file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  const text = lines.slice(close + 1).map(plain);
  const { problems, ...body } =
    front.text === 'brief'
      ? readBrief(file, text, close + 2)
      : { ...fullBody(text.join('\n').split(/\n\s*\n/)), problems: [] };
  if (!body.sentences.length && !problems.length) {
    return fail(close + 2, 'there is no text under the front matter. Add the article.');
  }
  if (problems.length) return { articles: [], problems };
  return { articles: [{ slug: slugFrom(name), ...front, ...body }], problems: [] };
}
