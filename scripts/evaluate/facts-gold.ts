import { readFileSync } from 'node:fs';
import type { Article } from '../../src/lib/articles/article';
import type { Fact, Quantity } from '../../src/lib/facts/fact';
import { extractFacts } from '../../src/lib/facts/facts';
import type { Gazetteer } from '../../src/lib/gazetteer/gazetteer';
import { geoparse } from '../../src/lib/geoparse/geoparse';

/** What a field of a case is compared by. */
export const FIELDS = ['places', 'numbers', 'when', 'topics'] as const;

export type Field = (typeof FIELDS)[number];

/** One line of the gold set: what a careful reader notes of a sentence, as texts to compare. */
export interface FactCase {
  section: string;
  text: string;
  published: string | null;
  noted: Record<Field, string[]>;
}

/** Whether nothing may be tuned on a case. */
export function isHeldBack({ section }: FactCase): boolean {
  return section.includes('measured first');
}

const listOf = (field: string, separator: RegExp) =>
  field === '-' ? [] : field.split(separator).map((part) => part.trim());

/** Reads `tests/cases/facts.md`, whose head says what a line holds. */
export function readFactCases(): FactCase[] {
  const cases: FactCase[] = [];
  let section = '';
  for (const line of readFileSync('tests/cases/facts.md', 'utf8').split('\n')) {
    if (line.startsWith('## ')) section = line.slice(3);
    const cells = line.split(' | ');
    if (!section || cells.length !== 6) continue;
    const [text, published, places, numbers, when, topics] = cells as [
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    const noted = {
      places: listOf(places, /;/),
      numbers: listOf(numbers, /;/).map((number) => number.toLowerCase()),
      when: listOf(when, /;/),
      topics: listOf(topics, /,/),
    };
    cases.push({ section, text, published: published === '-' ? null : published, noted });
  }
  return cases;
}

function articleOf({ text, published }: FactCase): Article {
  const unstated = {
    title: null,
    publisher: null,
    agency: null,
    url: null,
    dateline: null,
    notes: null,
  };
  const sentences = [{ start: 0, end: text.length, paragraph: 1, block: 0 }];
  return {
    ...unstated,
    slug: 'case',
    published,
    language: 'en',
    text: 'full',
    body: text,
    sentences,
  };
}

/** The facts that the program reads from a case: one, or none. */
export function factsOfCase(given: FactCase, gazetteer: Gazetteer): Fact[] {
  const article = articleOf(given);
  return extractFacts(article, geoparse({ text: article.body }, gazetteer));
}

function numberOf({ words, counted, unit, when }: Quantity): string {
  return [words, counted ?? unit, when].filter(Boolean).join(' ').toLowerCase();
}

/** A fact as the texts that a case is written in. */
function noted(fact: Fact | undefined): Record<Field, string[]> {
  const dated = fact?.dated === 'stated' || fact?.dated === 'inferred';
  return {
    places: fact?.places.map(({ mention, role }) => `${mention}=${role}`) ?? [],
    numbers: fact?.quantities.map(numberOf) ?? [],
    when: dated ? [`${fact.when}${fact.dated === 'inferred' ? '?' : ''}`] : [],
    topics: [...(fact?.topics ?? [])],
  };
}

/** How one field was read over some cases. */
export interface Tally {
  noted: number;
  read: number;
  right: number;
}

/** Precision, recall and F1 of a tally; 1 where there is nothing to read. */
export function f1Of({ noted, read, right }: Tally) {
  const precision = read ? right / read : 1;
  const recall = noted ? right / noted : 1;
  return { precision, recall, f1: right ? (2 * precision * recall) / (precision + recall) : 0 };
}

/** Compares what the program reads with what the cases note, field by field. */
export function scoreFacts(cases: readonly FactCase[], gazetteer: Gazetteer) {
  const tallies = Object.fromEntries(
    FIELDS.map((field) => [field, { noted: 0, read: 0, right: 0 }]),
  ) as Record<Field, Tally>;
  const misses: string[] = [];
  for (const given of cases) {
    const read = noted(factsOfCase(given, gazetteer)[0]);
    for (const field of FIELDS) {
      const tally = tallies[field];
      const right = given.noted[field].filter((note) => read[field].includes(note));
      tally.noted += given.noted[field].length;
      tally.read += read[field].length;
      tally.right += right.length;
      const missing = given.noted[field].filter((note) => !right.includes(note));
      const extra = read[field].filter((note) => !right.includes(note));
      if (missing.length || extra.length) {
        misses.push(
          `${field}: not ${extra.join('; ') || 'nothing'}, but ${missing.join('; ') || 'nothing'} — ${given.text}`,
        );
      }
    }
  }
  return { tallies, misses };
}
