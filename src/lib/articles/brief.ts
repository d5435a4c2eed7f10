import type { Problem } from '../core/problem';
import type { Sentence } from './article';
import type { Body } from './full-body';
import { sentenceSpans } from './sentences';

/** The source paragraph that a sentence of a brief rests on: `[¶3]`. */
const LOCATOR = /\s*\[¶\s*([^\]]*)\]/g;

interface Block {
  text: string;
  /** 1-based line of the file on which each unit of `text` stands, as `[offset, line]` steps. */
  steps: [offset: number, line: number][];
}

/** Paragraphs of a file, their lines joined by a space. */
function blocksOf(lines: readonly string[], firstLine: number): Block[] {
  const blocks: Block[] = [];
  let open: Block | null = null;
  lines.forEach((line, i) => {
    const words = line.trim();
    if (!words) {
      open = null;
      return;
    }
    if (!open) blocks.push((open = { text: '', steps: [] }));
    if (open.text) open.text += ' ';
    open.steps.push([open.text.length, firstLine + i]);
    open.text += words;
  });
  return blocks;
}

/** Line of the file that holds `offset` of a block. */
function lineAt({ steps }: Block, offset: number): number {
  return steps.findLast(([start]) => start <= offset)?.[1] ?? 1;
}

/**
 * Reads the text of a brief, in which every sentence ends with its locator, and takes the locators
 * out. `firstLine` is the line of `file` on which `lines` begin.
 */
export function readBrief(
  file: string,
  lines: readonly string[],
  firstLine: number,
): Body & { problems: Problem[] } {
  const problems: Problem[] = [];
  const bodies: string[] = [];
  const sentences: Sentence[] = [];
  let offset = 0;

  blocksOf(lines, firstLine).forEach((block, index) => {
    const report = (at: number, message: string) =>
      problems.push({ file, line: lineAt(block, at), message });
    const parts: string[] = [];
    let length = 0;
    let from = 0;
    for (const match of block.text.matchAll(LOCATOR)) {
      const text = block.text.slice(from, match.index).trim();
      const stated = match[1]?.trim() ?? '';
      const paragraph = /^[1-9]\d*$/.test(stated) ? Number(stated) : null;
      if (paragraph === null) {
        report(
          match.index,
          `the locator [¶${stated}] names no paragraph. Write one number, as in [¶3].`,
        );
      }
      const extra = sentenceSpans(text).length - 1;
      if (!text) report(match.index, 'a locator follows no sentence. Take it out.');
      if (extra > 0) {
        report(from, `a sentence has no locator: "${startOf(text)}". End it with one, as in [¶3].`);
      }
      const start = offset + length;
      sentences.push({ start, end: start + text.length, paragraph: paragraph ?? 0, block: index });
      parts.push(text);
      length += text.length + 1;
      from = match.index + match[0].length;
    }
    const rest = block.text.slice(from).trim();
    if (rest) {
      report(
        from + 1,
        `a sentence has no locator: "${startOf(rest)}". End it with one, as in [¶3].`,
      );
    }
    const body = parts.join(' ');
    bodies.push(body);
    offset += body.length + 2;
  });
  return { body: bodies.join('\n\n'), sentences, problems };
}

function startOf(text: string): string {
  return text.length > 48 ? `${text.slice(0, 47)}…` : text;
}
