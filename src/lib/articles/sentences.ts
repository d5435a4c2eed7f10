import abbreviations from '../../../geodata/lexicon/abbreviations.json';
import type { Span } from '../core/span';

const neverLast = new Set(abbreviations.neverLast);
const beforeNumber = new Set(abbreviations.beforeNumber);
const maybeLast = new Set(abbreviations.maybeLast);
const startsSentence = new Set(abbreviations.startsSentence);

/**
 * A place where a sentence may end: a run of stops with the quotes and brackets that close on them.
 * Stops of Han, Khmer, Burmese, Devanagari and Tibetan end one without a space. A blank line ends
 * one without a stop, which is all that Thai and Lao give.
 */
const STOP =
  /(?<hard>\n[^\S\n]*\n\s*)|(?<dense>[。！？｡។៕။।॥།༎])[。！？｡។៕။।॥”’」』】）)\]]*|(?<plain>(?<![.!?…؟۔])[.!?…؟۔]+)(?<close>["'”’»)\]}]*)(?=\s|$)/gu;

/** Longest word looked at before a stop, in UTF-16 units: bounds the work on text without spaces. */
const LONGEST_WORD = 40;

/** The word that stands right before `end`, with dots inside it: `U.S`, `e.g`, `Gen`. */
function wordBefore(text: string, end: number): string {
  const window = text.slice(Math.max(0, end - LONGEST_WORD), end);
  return /[\p{L}\p{M}\p{N}.'’-]*$/u.exec(window)?.[0] ?? '';
}

/** The start of what follows `start`, past spaces and opening quotes. */
function wordAfter(text: string, start: number): string {
  const window = text.slice(start, start + LONGEST_WORD);
  return /^\s*["'“‘«([¿¡]*([\p{L}\p{M}\p{N}'’]*)/u.exec(window)?.[1] ?? '';
}

/** Whether a full stop after `word` belongs to the word, given the word that follows. */
function abbreviates(word: string, next: string): boolean {
  if (neverLast.has(word)) return true;
  if (beforeNumber.has(word)) return /^\p{N}/u.test(next);
  if (maybeLast.has(word) || /^\p{L}(\.\p{L})+$/u.test(word)) return !startsSentence.has(next);
  return /^\p{Lu}$/u.test(word) && word !== 'I' && /^\p{Lu}/u.test(next);
}

function ends(text: string, at: number, stop: string, close: string): boolean {
  const next = wordAfter(text, at + stop.length + close.length);
  if (/^\p{Ll}/u.test(next)) return false;
  return stop !== '.' || close.length > 0 || !abbreviates(wordBefore(text, at), next);
}

/** What is longer was not written as a sentence: a list, a table, a dump. In UTF-16 units. */
const LONGEST_SENTENCE = 4000;

/** Where what is too long is cut: at its last space, or between two letters if it has none. */
function roomIn(text: string, from: number): number {
  const most = from + LONGEST_SENTENCE;
  const space = text.slice(from, most).search(/\s\S*$/u);
  if (space > 0) return from + space;
  return /[\udc00-\udfff]/.test(text[most]!) ? most - 1 : most;
}

/**
 * The sentences of a text in order, without the white space around them. Every visible character
 * lies in exactly one. The rules are those of printed news: a stop ends a sentence unless the next
 * word goes on in lower case or the stop belongs to a title, an initial or an abbreviation
 * (`geodata/lexicon/abbreviations.json`). Takes time linear in the length of the text.
 */
export function sentenceSpans(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  const cut = (to: number) => {
    while (to - from > LONGEST_SENTENCE) cut(roomIn(text, from));
    const piece = text.slice(from, to);
    const start = from + (piece.length - piece.trimStart().length);
    const end = from + piece.trimEnd().length;
    if (start < end) spans.push({ start, end });
    from = to;
  };
  for (const match of text.matchAll(STOP)) {
    const { plain, close = '' } = match.groups ?? {};
    if (plain === undefined || ends(text, match.index, plain, close)) {
      cut(match.index + match[0].length);
    }
  }
  cut(text.length);
  return spans;
}
