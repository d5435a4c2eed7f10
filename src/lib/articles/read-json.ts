import * as v from 'valibot';
import { parseDocument } from 'yaml';
import type { Problem } from '../core/problem';
import type { Article } from './article';
import { classify } from './classify';
import { composeArticle, type Given } from './compose';
import { linesOf } from './lines';
import { dayOf, languageTag, webAddress } from './page-metadata';
import type { ReadArticles } from './read';
import { textOfHtml } from './read-html';
import { unwrap } from './unwrap';

const words = v.nullish(v.string());
const name = v.nullish(
  v.union(
    [
      v.string(),
      v.pipe(
        v.object({ name: v.string() }),
        v.transform((object) => object.name),
      ),
    ],
    'is neither text nor an object with a name',
  ),
);

/** The keys that dumps of articles use for the same thing, first come first served. */
const entry = v.object({
  title: words,
  headline: words,
  publisher: name,
  source: name,
  site_name: words,
  agency: words,
  published: words,
  datePublished: words,
  published_at: words,
  date: words,
  url: words,
  link: words,
  language: words,
  lang: words,
  dateline: words,
  text: words,
  body: words,
  content: words,
  paragraphs: v.nullish(v.array(v.string())),
});

type Entry = v.InferOutput<typeof entry>;

const stated = (...values: (string | null | undefined)[]) =>
  values.find((value) => value?.trim())?.trim();

function givenOf(item: Entry): Given {
  const language = languageTag(stated(item.language, item.lang));
  return {
    title: stated(item.title, item.headline) ?? null,
    publisher: stated(item.publisher, item.source, item.site_name) ?? null,
    agency: stated(item.agency) ?? null,
    published: dayOf(stated(item.published, item.datePublished, item.published_at, item.date)),
    url: webAddress(stated(item.url, item.link)) ?? null,
    dateline: stated(item.dateline) ?? null,
    ...(language && { language }),
  };
}

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
