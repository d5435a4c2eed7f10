import { wordCount, type Kind, type KnownLine } from './classify';
import { isTitleLike, sameHeadline } from './split-articles';

/** The parts of one article's lines. */
export interface Anatomy {
  title: string | null;
  /** Index in `header` of the line that is the title; -1 if there is none. */
  titleAt: number;
  /** What stands above the text. */
  header: readonly KnownLine[];
  paragraphs: readonly string[];
}

/** A line in the text up to this many words, without a stop, is a heading of a section. */
const SUBHEADING_WORDS = 10;

const IN_TEXT: ReadonlySet<Kind> = new Set(['prose', 'lead', 'bullet', 'headline']);

/** The headline: the one that is repeated, else the first that is long enough. */
function titleOf(header: readonly KnownLine[]): string | null {
  const labelled = header.find(({ label }) => label?.name === 'title')?.label?.value;
  if (labelled) return labelled;
  const headlines = header.filter(({ kind }) => kind === 'headline');
  const candidates = headlines.filter(isTitleLike);
  const repeated = candidates.find((line, i) =>
    candidates.some((other, j) => j > i && sameHeadline(other.text, line.text)),
  );
  const only = headlines.length === 1 ? headlines[0] : undefined;
  const short = only && wordCount(only.text) >= 2 ? only : undefined;
  return (repeated ?? candidates[0] ?? short)?.text ?? null;
}

/** The lines up to the part below the article, if what lies below is the smaller part. */
function withoutTail(lines: readonly KnownLine[]): readonly KnownLine[] {
  const size = (part: readonly KnownLine[]) =>
    part.reduce((sum, { kind, text }) => sum + (kind === 'prose' ? text.length : 0), 0);
  const at = lines.findIndex(
    ({ kind }, i) => kind === 'tail' && size(lines.slice(0, i)) > size(lines.slice(i + 1)),
  );
  return at < 0 ? lines : lines.slice(0, at);
}

function isSubheading({ kind, text }: KnownLine): boolean {
  return kind === 'headline' && wordCount(text) <= SUBHEADING_WORDS && !/\p{N}/u.test(text);
}

/** Headlines at the very end are links to other articles, if there is more than one. */
function withoutLinks(lines: readonly KnownLine[]): readonly KnownLine[] {
  const last = lines.findLastIndex(({ kind }) => kind !== 'headline');
  return lines.length - 1 - last > 1 ? lines.slice(0, last + 1) : lines;
}

/** Tells headline, what stands above the text, and the paragraphs of the text apart. */
export function anatomyOf(lines: readonly KnownLine[]): Anatomy {
  const prose = lines.findIndex(({ kind }) => kind === 'prose');
  const start = prose < 0 ? lines.findIndex(({ kind }) => kind === 'lead') : prose;
  const header = start < 0 ? lines : lines.slice(0, start);
  const title = titleOf(header);
  const titleAt = header.findLastIndex(
    ({ text, label }) => title !== null && (text === title || label?.value === title),
  );
  const body = start < 0 ? [] : withoutTail(lines.slice(start));
  const inText = body.filter(
    (line) =>
      IN_TEXT.has(line.kind) && !isSubheading(line) && !(title && sameHeadline(line.text, title)),
  );
  const paragraphs = withoutLinks(inText).map(({ kind, text }) =>
    kind === 'bullet' ? text.replace(/^\S+\s+/, '') : text,
  );
  return { title, titleAt, header, paragraphs };
}
