import * as v from 'valibot';
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { daysOf, seasonOf } from '../core/edtf';
import type { Problem } from '../core/problem';

const stated = (what: string) =>
  v.nullable(
    v.pipe(
      v.string(`${what} is not text. Put it in quotes, or null if the source does not state it`),
      v.trim(),
      v.nonEmpty(`${what} is empty. Write null if the source does not state it`),
    ),
  );

/** A year alone is a number to YAML. */
const published = v.nullable(
  v.pipe(
    v.union(
      [v.string(), v.number()],
      'published is not a date. Write it as 2026-01-21, 2026-01 or 2026, or null',
    ),
    v.transform(String),
    v.check(
      (date) => daysOf(date) !== null && !seasonOf(date),
      (issue) =>
        `published is "${issue.input}", which is no EDTF date. Write it as 2026-01-21, 2026-01 or 2026, or null`,
    ),
  ),
);

const url = v.nullable(
  v.pipe(
    v.string('url is not text. Write the address, or null'),
    v.regex(
      /^https?:\/\/\S+$/,
      (issue) => `url is "${issue.input}". Write an http(s) address, or null`,
    ),
  ),
);

const language = v.pipe(
  v.string('language is missing. Write a BCP 47 tag such as en, es or km'),
  v.regex(
    /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
    (issue) => `language is "${issue.input}". Write a BCP 47 tag such as en, es or km`,
  ),
);

/** What stands above the text of an article file (docs/formats/article.md). */
export const frontMatterSchema = v.strictObject({
  title: stated('title'),
  publisher: stated('publisher'),
  agency: v.optional(stated('agency'), null),
  published,
  url: v.optional(url, null),
  language,
  dateline: v.optional(stated('dateline'), null),
  text: v.picklist(['brief', 'full'], 'text is neither brief nor full. Write one of them'),
  notes: v.optional(stated('notes'), null),
});

/** Checked front matter. */
export type FrontMatter = v.InferOutput<typeof frontMatterSchema>;

function messageOf(issue: v.BaseIssue<unknown>): string {
  const key = v.getDotPath(issue) ?? '';
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return `unknown key "${key}". Take one of ${Object.keys(frontMatterSchema.entries).join(', ')}.`;
  }
  if (issue.type === 'strict_object' && key) {
    return `${key} is missing. Add it, with null if the source does not state it.`;
  }
  if (issue.type === 'strict_object') return 'the front matter is empty. Add title, publisher, ….';
  return `${issue.message}.`;
}

/** What YAML between the `---` lines holds, which begins on line `firstLine` of `file`; or why it is none. */
export function yamlOf(file: string, yaml: string, firstLine: number) {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const problems = document.errors.map(({ message, pos }): Problem => ({
    file,
    line: lineAt(pos[0]),
    message: `the front matter is not YAML: ${message.split(/ at line|\n/)[0]}. Put text that holds a colon in quotes.`,
  }));
  const value: unknown = problems.length ? null : document.toJS();
  return { document, lineAt, value, problems };
}

/** Reads the front matter of a brief or full text, which begins on line `firstLine` of `file`. */
export function readFrontMatter(
  file: string,
  yaml: string,
  firstLine: number,
): FrontMatter | Problem[] {
  const { document, lineAt, value, problems } = yamlOf(file, yaml, firstLine);
  if (problems.length) return problems;
  const checked = v.safeParse(frontMatterSchema, value ?? {});
  if (checked.success) return checked.output;

  const { contents } = document;
  return checked.issues.map((issue) => {
    const key = issue.path?.[0]?.key;
    const pair = isMap(contents)
      ? contents.items.find((item) => isScalar(item.key) && item.key.value === key)
      : undefined;
    const offset = pair && isScalar(pair.key) ? pair.key.range?.[0] : undefined;
    return {
      file,
      line: offset === undefined ? firstLine : lineAt(offset),
      message: messageOf(issue),
    };
  });
}
