import type { Span } from '../core/span';

/** A sentence of an article's body. */
export interface Sentence extends Span {
  /** 1-based paragraph of the source article's body, counted without headline, bullets, captions. */
  paragraph: number;
  /** 0-based paragraph of `body` that holds it. */
  block: number;
}

/** One source: its citation as the source states it, and its text. */
export interface Article {
  slug: string;
  title: string | null;
  publisher: string | null;
  /** News agency or outlet that the publisher reprints, if the source says so. */
  agency: string | null;
  /** EDTF date (`2026-01-21`, `2024-04`), or null if the copy does not state one. */
  published: string | null;
  url: string | null;
  /** BCP 47. */
  language: string;
  /** The place a report is filed from, as printed. */
  dateline: string | null;
  /** `brief`: our own words, each sentence naming its source paragraph. `full`: the text itself. */
  text: 'brief' | 'full';
  notes: string | null;
  /** Text without locators; paragraphs parted by a blank line. */
  body: string;
  sentences: readonly Sentence[];
}
