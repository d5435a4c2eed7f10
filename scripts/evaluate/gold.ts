import { readFileSync } from 'node:fs';
import type { Gazetteer } from '../../src/lib/gazetteer/gazetteer';
import type { Place } from '../../src/lib/gazetteer/place';
import type { Mention, MentionKind } from '../../src/lib/geoparse/mention';
import { unmark } from './marked';

/** A place that a case names. */
interface GoldMention {
  start: number;
  end: number;
  /** As the head of `tests/cases/gold.md` explains: `KH`, `unit KH`, `in US.TX`, an id. */
  place: string;
  kind: MentionKind;
}

/** One line of the gold set. */
export interface GoldCase {
  section: string;
  text: string;
  mentions: GoldMention[];
}

const MARK = /\[([^\]]+)\]\(([^),]+)(?:, (\w+))?\)/g;

/** Reads `tests/cases/gold.md`. */
export function readGold(): GoldCase[] {
  const cases: GoldCase[] = [];
  let section = '';
  for (const line of readFileSync('tests/cases/gold.md', 'utf8').split('\n')) {
    if (line.startsWith('## ')) section = line.slice(3);
    else if (line.startsWith('- ')) cases.push({ section, ...readCase(line.slice(2)) });
  }
  return cases;
}

function readCase(line: string): Omit<GoldCase, 'section'> {
  const { text, marks } = unmark(line, MARK);
  const mentions = marks.map(({ start, end, notes: [place = '', kind = 'literal'] }) => {
    return { start, end, place, kind: kind as MentionKind };
  });
  return { text, mentions };
}

/** Whether a place is the one that a case means. */
export function isMeant(place: Place, meant: string, gazetteer: Gazetteer): boolean {
  if (meant.includes(':')) return place.id === meant;
  const [how, code = how] = meant.split(' ') as [string, string?];
  const unit = gazetteer.admin1Of(gazetteer.indexOf(place.id));
  const within = code.includes('.')
    ? place.id === `gn1:${code}` || (unit >= 0 && gazetteer.place(unit).id === `gn1:${code}`)
    : place.country === code;
  if (how === 'unit') return within && place.kind === 'admin1';
  if (how === 'in') return within && place.kind !== 'country';
  return within && place.kind === 'country';
}

/** What the geoparser made of some cases. */
export interface GoldScore {
  gold: number;
  found: number;
  /** Found mentions that no case has. */
  extra: number;
  right: number;
  /** Found mentions of the kind that the case says. */
  kind: number;
  /** What is wrong, in words: one line each. */
  misses: string[];
}

/** Compares mentions with cases: overlapping spans match, each once. */
export function scoreGold(
  cases: readonly GoldCase[],
  read: (text: string) => Mention[],
  gazetteer: Gazetteer,
): GoldScore {
  const score: GoldScore = { gold: 0, found: 0, extra: 0, right: 0, kind: 0, misses: [] };
  for (const { text, mentions } of cases) {
    const left = new Set(read(text));
    score.gold += mentions.length;
    for (const { start, end, place, kind } of mentions) {
      const words = text.slice(start, end);
      const found = [...left].find((mention) => mention.start < end && mention.end > start);
      if (!found) {
        score.misses.push(`not found: ${words} — ${text}`);
        continue;
      }
      left.delete(found);
      score.found++;
      if (found.kind === kind) score.kind++;
      else score.misses.push(`${found.kind}, not ${kind}: ${words} — ${text}`);
      const { resolution } = found;
      if (resolution.status === 'resolved' && isMeant(resolution.place, place, gazetteer)) {
        score.right++;
      } else {
        const got = resolution.status === 'resolved' ? resolution.place.id : resolution.reason;
        score.misses.push(`${got}, not ${place}: ${words} — ${text}`);
      }
    }
    score.extra += left.size;
    for (const { surface } of left) score.misses.push(`no place: ${surface} — ${text}`);
  }
  return score;
}

/** Precision, recall and F1 of finding the right place at the right words. */
export function f1Of({ gold, found, extra, right }: GoldScore) {
  const precision = right / Math.max(1, found + extra);
  const recall = right / Math.max(1, gold);
  return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall) };
}
