import chrome from '../../../geodata/lexicon/site-chrome.json';
import sources from '../../../geodata/lexicon/news-sources.json';
import type { Line } from './lines';
import { sentenceSpans } from './sentences';
import { statedDate, type StatedDate } from './stated-date';

/** A line that names what follows its colon: `Title: …`. */
export interface Label {
  name: keyof typeof chrome.labels;
  value: string;
}

/**
 * What a line of a raw copy is. `chrome` is of the site, `tail` opens the part of the page below
 * the article, `picture` is a caption wherever it stands and `lead` one only above the text,
 * `headline` has no stop at its end, and `prose` is a paragraph or a part of one.
 */
export type Kind =
  | 'separator'
  | 'label'
  | 'date'
  | 'tail'
  | 'chrome'
  | 'picture'
  | 'lead'
  | 'bullet'
  | 'headline'
  | 'prose';

/** A line and what it is. */
export interface KnownLine extends Line {
  kind: Kind;
  label: Label | null;
  date: StatedDate | null;
}

/** Longest lines, in UTF-16 units, that are tried as chrome and as captions. */
const LONGEST_CHROME = 300;
const LONGEST_CAPTION = 600;

/** Captions say what is seen, and whose picture it is: three sentences at most. */
const CAPTION_SENTENCES = 3;

/** A headline is shorter than this; scripts without spaces say more in less. */
const HEADLINE = { units: 220, words: 30, denseUnits: 60 };

const whole = (patterns: readonly string[]) => new RegExp(`^(?:${patterns.join('|')})$`, 'iu');

const tail = whole(chrome.tail);
const chromeLine = whole([
  ...Object.values(chrome.lines).flat(),
  ...chrome.inlineLinks,
  ...chrome.reprint,
  ...sources.copyright,
]);
const picture = whole(chrome.captions);
const lead = whole(chrome.captionsBeforeText);
const reprint = whole(chrome.reprint);
const labels = (Object.keys(chrome.labels) as Label['name'][]).map(
  (name) => [name, whole([`(?:${chrome.labels[name].join('|')})\\s*:\\s*(.+)`])] as const,
);

const DENSE =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Number of words parted by spaces. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/** Whether a line looks like a headline: short, with letters, and without a stop at its end. */
function isHeadline(text: string): boolean {
  if (!/\p{L}/u.test(text) || /[.…。។៕။।:;,][\p{Pf}"'’»)\]]*$/u.test(text)) return false;
  if (sentenceSpans(text).length > 1) return false;
  if (DENSE.test(text)) return text.length <= HEADLINE.denseUnits;
  return text.length <= HEADLINE.units && wordCount(text) <= HEADLINE.words;
}

function labelOf(text: string): Label | null {
  for (const [name, pattern] of labels) {
    const value = pattern.exec(text)?.[1];
    if (value) return { name, value };
  }
  return null;
}

/** Whether a line says that the copy was taken over from somewhere else. */
export function saysReprint(text: string): boolean {
  return text.length <= LONGEST_CHROME && reprint.test(text);
}

function kindOf(text: string, label: Label | null, date: StatedDate | null): Kind {
  if (!/[\p{L}\p{N}]/u.test(text)) return text.length >= 3 ? 'separator' : 'chrome';
  if (date) return 'date';
  if (label) return 'label';
  if (text.length <= LONGEST_CHROME) {
    if (tail.test(text)) return 'tail';
    if (chromeLine.test(text)) return 'chrome';
  }
  if (text.length <= LONGEST_CAPTION && sentenceSpans(text).length <= CAPTION_SENTENCES) {
    if (picture.test(text)) return 'picture';
    if (lead.test(text)) return 'lead';
  }
  if (/^[•●▪◦‣·*–-]\s/u.test(text)) return 'bullet';
  return isHeadline(text) ? 'headline' : 'prose';
}

/** Tells what a line of a raw copy is, by the patterns of `geodata/lexicon/site-chrome.json`. */
export function classify(line: Line): KnownLine {
  const date = statedDate(line.text);
  const label = line.text.length <= LONGEST_CHROME ? labelOf(line.text) : null;
  return { ...line, kind: kindOf(line.text, label, date), label, date };
}
