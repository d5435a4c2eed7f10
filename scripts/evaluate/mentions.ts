import { readdirSync, readFileSync } from 'node:fs';
import type { Mention } from '../../src/lib/geoparse/mention';
import { f1 } from './corpus';
import { unmark } from './marked';

const FOLDER = 'tests/cases/mentions';

/** A place that a paragraph names, and what the words do there: `tests/cases/mentions/README.md`. */
interface GoldMention {
  start: number;
  end: number;
  as: 'literal' | 'associative' | 'demonym' | 'nested' | 'site';
}

/** One paragraph with every place that it names. */
export interface Paragraph {
  /** Name of its file without the ending. */
  file: string;
  text: string;
  mentions: GoldMention[];
}

const MARK = /\[([^\]]+)\](?:\((\w+)\))?/g;

/** Reads every paragraph of the folder. */
export function readParagraphs(): Paragraph[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .flatMap((name) =>
      readFileSync(`${FOLDER}/${name}`, 'utf8')
        .split('\n')
        .filter((line) => line.startsWith('- '))
        .map((line) => ({ file: name.slice(0, -'.md'.length), ...paragraphOf(line.slice(2)) })),
    );
}

function paragraphOf(line: string): Omit<Paragraph, 'file'> {
  const { text, marks } = unmark(line, MARK);
  const mentions = marks.map(({ start, end, notes: [as = 'literal'] }) => {
    return { start, end, as: as as GoldMention['as'] };
  });
  return { text, mentions };
}

/** How the places of some paragraphs were found. */
export interface Found {
  gold: number;
  found: number;
  /** Found where no paragraph has a place. */
  extra: number;
  /** Found mentions whose use, literal or associative, is as the paragraph says. */
  use: number;
  /** What is wrong, one line each. */
  misses: string[];
}

/** Compares what is read with the paragraphs: spans that overlap match, each once. */
export function scoreParagraphs(
  paragraphs: readonly Paragraph[],
  read: (text: string) => Mention[],
): Found {
  const score: Found = { gold: 0, found: 0, extra: 0, use: 0, misses: [] };
  for (const { text, mentions } of paragraphs) {
    const left = new Set(read(text));
    const around = (start: number, end: number) =>
      `${text.slice(Math.max(0, start - 30), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`;
    for (const { start, end, as } of mentions) {
      score.gold++;
      const match = [...left].find((mention) => mention.start < end && mention.end > start);
      if (!match) {
        score.misses.push(`not found: ${around(start, end)}`);
        continue;
      }
      left.delete(match);
      score.found++;
      const literal = as === 'literal' || as === 'site';
      if (match.use === (literal ? 'literal' : 'associative')) score.use++;
      else score.misses.push(`${match.use}, not ${as}: ${around(start, end)}`);
    }
    score.extra += left.size;
    for (const { start, end } of left) score.misses.push(`no place: ${around(start, end)}`);
  }
  return score;
}

/** Precision, recall and F1 of finding places, and the share of found ones whose use is right. */
export function figuresOf({ gold, found, extra, use }: Found) {
  return { ...f1(found, found + extra, gold), use: use / Math.max(1, found) };
}
