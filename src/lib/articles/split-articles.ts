import { wordCount, type KnownLine } from './classify';

/** How far below a headline its repetition or its date may stand, in lines. */
const REACH = 8;

/** Shortest rule that parts two articles: `=====`. Three of a sign only part two sections. */
const RULE = 5;

/** Whether a line is long enough to be the headline of an article and not of a menu. */
export function isTitleLike({ kind, text }: KnownLine): boolean {
  return kind === 'headline' && (wordCount(text) >= 4 || text.length >= 20);
}

/** Whether two lines are the same headline. */
export function sameHeadline(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/**
 * Whether an article begins at `lines[at]`, some text having come before: a headline that is
 * repeated or dated before its text, one under a rule, or a line `Title: …`. Below the text, a
 * date does not count: lists of other articles have dates too.
 */
function begins(lines: readonly KnownLine[], at: number, belowText: boolean): boolean {
  const line = lines[at];
  if (!line) return false;
  if (line.label?.name === 'title') return true;
  if (!isTitleLike(line)) return false;
  const before = lines[at - 1];
  if (before?.kind === 'separator' && before.text.length >= RULE) return true;
  for (const next of lines.slice(at + 1, at + 1 + REACH)) {
    if (next.kind === 'prose') return false;
    if (sameHeadline(next.text, line.text)) return true;
    if (next.kind === 'date' && !belowText) return true;
  }
  return false;
}

/** Parts the lines of a file into those of its articles. */
export function splitArticles(lines: readonly KnownLine[]): KnownLine[][] {
  const parts: KnownLine[][] = [[]];
  let hasText = false;
  let belowText = false;
  lines.forEach((line, at) => {
    if (hasText && begins(lines, at, belowText)) {
      parts.push([]);
      hasText = belowText = false;
    }
    parts.at(-1)?.push(line);
    if (line.kind === 'prose') hasText = true;
    if (hasText) belowText = line.kind === 'tail' || (belowText && line.kind !== 'prose');
  });
  const texts = parts.filter((part) => part.some(({ kind }) => kind === 'prose'));
  return texts.length ? texts : parts.slice(0, 1);
}
