import * as v from 'valibot';
import { parseDocument } from 'yaml';
import type { Problem } from '../core/problem';
import type { Article } from './article';
import { classify } from './classify';
import { composeArticle } from './compose';
import { linesOf } from './lines';
import { givenOf, looseKeys, stated } from './loose-keys';
import type { ReadArticles } from './read';
import { textOfHtml } from './read-html';
import { unwrap } from './unwrap';

const words = v.nullish(v.string());

/** What a dump says of an article, and its text under the keys that dumps use for it. */
const entry = v.object({
  ...looseKeys,
  text: words,
  body: words,
  content: words,
  paragraphs: v.nullish(v.array(v.string())),
});

function readEntry(file: string, item: unknown, which: string): Article | Problem {
  const checked = v.safeParse(entry, item);
  if (!checked.success) {
    const [issue] = checked.issues;
    const key = v.getDotPath(issue);
    const cause = key ? `${key}: ${issue.message}` : 'it is no object';
    return { file, message: `${which}${cause}. Give each article as {"title", "text", …}.` };
  }
  const { text, body, content, paragraphs } = checked.output;
  const raw = stated(text, body, content, paragraphs?.join('\n\n'));
  if (!raw) {
    return { file, message: `${which}there is no text. Put it under "text" or "paragraphs".` };
  }
  const plain = /<(?:p|div|br|article)\b[^>]*>/i.test(raw) ? textOfHtml(raw) : raw;
  const lines = unwrap(linesOf(plain)).map(classify);
  const article = composeArticle(file, lines, givenOf(checked.output));
  return 'message' in article ? { file, message: `${which}${article.message}` } : article;
}

/** The line that breaks JSON, if it breaks YAML too, whose parser knows lines. */
function brokenLine(content: string): Pick<Problem, 'line'> {
  const line = parseDocument(content).errors[0]?.linePos?.[0].line;
  return line === undefined ? {} : { line };
}

/** Reads an article as a JSON object, or several as an array of them or under `articles`. */
export function readJson(file: string, content: string): ReadArticles {
  let json: unknown;
  try {
    json = JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch (error) {
    const message = `it is not JSON: ${(error as SyntaxError).message}.`;
    const problem = { file, ...brokenLine(content), message };
    return { articles: [], problems: [problem] };
  }
  if (typeof json === 'object' && json !== null && 'articles' in json) json = json.articles;
  const items = Array.isArray(json) ? json : [json];
  if (!items.length) {
    const message = 'the list is empty. Add an article or take the file out.';
    return { articles: [], problems: [{ file, message }] };
  }
  const read: ReadArticles = { articles: [], problems: [] };
  items.forEach((item, i) => {
    const article = readEntry(file, item, items.length > 1 ? `article ${i + 1}: ` : '');
    if ('message' in article) read.problems.push(article);
    else read.articles.push(article);
  });
  return read;
}
