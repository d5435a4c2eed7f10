import { readBrief } from './brief';
import { readFrontMatter } from './front-matter';
import { fullBody } from './full-body';
import { readClipping } from './read-clipping';
import type { ReadArticles } from './read';
import { slugFrom } from './slugs';

const FENCE = /^---[^\S\n]*$/;

/** A heading is no paragraph of a brief or full text. */
const withoutHeading = (line: string) => line.replace(/^\s{0,3}#{1,6}\s.*$/, '');

/** The words of a Markdown line. */
function plain(line: string): string {
  return line
    .replace(/^\s{0,3}#{1,6}\s+/, '')
    .replace(/^\s{0,3}>\s+/, '')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]+)\]\([^)\s]*\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2');
}

/**
 * Reads one article file: YAML front matter between `---` lines, then the text
 * (docs/formats/article.md). The slug is the name of the file. What neither says that it is a brief or
 * full text nor has locators was written by another program, and is read as its clipping.
 */
export function readMarkdown(file: string, content: string): ReadArticles {
  const lines = content.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const fail = (line: number, message: string): ReadArticles => ({
    articles: [],
    problems: [{ file, line, message }],
  });
  const isOpened = FENCE.test(lines[0] ?? '');
  const close = isOpened ? lines.findIndex((line, i) => i > 0 && FENCE.test(line)) : -1;
  if (isOpened && close < 0) {
    return fail(1, 'the front matter has no end. Close it with a line of ---.');
  }
  const yaml = lines.slice(1, Math.max(1, close)).join('\n');
  const under = lines.slice(close + 1);
  if (!/^text\s*:/m.test(yaml) && !under.some((line) => line.includes('[¶'))) {
    return readClipping(file, yaml, under.map(plain), close + 2);
  }
  const front = readFrontMatter(file, yaml, 2);
  if (Array.isArray(front)) return { articles: [], problems: front };

  const name = file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  const text = under.map(withoutHeading).map(plain);
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
