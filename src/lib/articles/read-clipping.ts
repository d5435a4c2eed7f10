import { classify } from './classify';
import { composeArticle } from './compose';
import { yamlOf } from './front-matter';
import { linesOf } from './lines';
import { givenOf } from './loose-keys';
import type { ReadArticles } from './read';
import { unwrap } from './unwrap';

/**
 * Reads Markdown that another program wrote, such as a clipping of a page: what its front matter says
 * of the article under any usual key, and the text as a raw copy. Its other keys are left alone.
 *
 * @param yaml What stands between the lines of `---`; empty if there is no front matter.
 * @param lines The text under it, as plain words, beginning on line `firstLine` of `file`.
 */
export function readClipping(
  file: string,
  yaml: string,
  lines: readonly string[],
  firstLine: number,
): ReadArticles {
  const { value, problems } = yamlOf(file, yaml, 2);
  if (problems.length) return { articles: [], problems };
  const said = Object.entries(value ?? {}).flatMap(([key, each]) =>
    typeof each === 'string' || typeof each === 'number' ? [[key, String(each)]] : [],
  );
  const given = givenOf(Object.fromEntries(said));
  const numbered = unwrap(linesOf(lines.join('\n'))).map((line) => ({
    ...line,
    number: line.number + firstLine - 1,
  }));
  const article = composeArticle(file, numbered.map(classify), given);
  return 'message' in article
    ? { articles: [], problems: [article] }
    : { articles: [article], problems: [] };
}
