import { UNIT, unitOf } from './characters';
import type { Word } from './words';

/** What stands between a token and the one before it. */
export const GAP = {
  space: 0,
  hyphen: 1,
  dot: 2,
  comma: 3,
  slash: 4,
  open: 5,
  close: 6,
  stop: 7,
  line: 8,
  other: 9,
} as const;

/** How a token is written. */
export const SHAPE = { lower: 0, capital: 1, capitals: 2, number: 3, uncased: 4 } as const;

/** The words of a text as columns, in order. Spans exclude a possessive ending. */
export interface Tokens {
  count: number;
  starts: number[];
  ends: number[];
  words: Word[];
  shapes: number[];
  /** {@link GAP} to the token before; `line` for the first. */
  gaps: number[];
  /** 1 where a sentence, a line or a quotation begins, so that a capital says nothing. */
  opens: number[];
}

/** Cuts a text into words of letters and digits, in one pass. */
export function tokenise(text: string, wordOf: (written: string) => Word): Tokens {
  const tokens: Tokens = {
    count: 0,
    starts: [],
    ends: [],
    words: [],
    shapes: [],
    gaps: [],
    opens: [],
  };
  const length = text.length;
  let previousEnd = 0;
  let at = 0;
  while (at < length) {
    const first = unitOf(text.charCodeAt(at));
    if (first === UNIT.other || first === UNIT.apostrophe) {
      at++;
      continue;
    }
    const start = at;
    let capitals = 0;
    let lowers = 0;
    let uncased = 0;
    let apostrophe = false;
    for (let unit = first; unit !== UNIT.other; unit = unitOf(text.charCodeAt(at))) {
      if (unit === UNIT.upper) capitals++;
      else if (unit === UNIT.lower) lowers++;
      else if (unit === UNIT.uncased) uncased++;
      else if (unit === UNIT.apostrophe) {
        if (!isLetterAt(text, at + 1)) break;
        apostrophe = true;
      }
      if (++at >= length) break;
    }
    const word = wordOf(text.slice(start, at));
    const gap = tokens.count === 0 ? GAP.line : gapBetween(text, previousEnd, start);
    tokens.starts.push(start);
    tokens.ends.push(at - word.possessive);
    tokens.words.push(word);
    // The “s” of “the EU’s” is no part of the name.
    if (word.possessive > 0 && text.charCodeAt(at - 1) === 0x73) lowers--;
    tokens.shapes.push(shapeOf(first, capitals, lowers, uncased, apostrophe));
    tokens.gaps.push(gap);
    tokens.opens.push(opensAfter(text, gap, previousEnd, start) ? 1 : 0);
    tokens.count++;
    previousEnd = at;
  }
  return tokens;
}

function isLetterAt(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const unit = unitOf(text.charCodeAt(at));
  return unit !== UNIT.other && unit !== UNIT.apostrophe;
}

/** `d’Ivoire` counts as a capitalised word. */
function shapeOf(
  first: number,
  capitals: number,
  lowers: number,
  uncased: number,
  apostrophe: boolean,
): number {
  if (first === UNIT.digit) return SHAPE.number;
  if (uncased > 0 && capitals + lowers === 0) return SHAPE.uncased;
  if (first !== UNIT.upper) return apostrophe && capitals > 0 ? SHAPE.capital : SHAPE.lower;
  return lowers === 0 ? SHAPE.capitals : SHAPE.capital;
}

/** A gap longer than this is no part of a name whatever it holds. */
const LONGEST_GAP = 8;

function gapBetween(text: string, from: number, to: number): number {
  if (to - from === 1) {
    const code = text.charCodeAt(from);
    if (code === 32 || code === 160) return GAP.space;
    if (code === 45 || code === 0x2010 || code === 0x2011) return GAP.hyphen;
    if (code === 46) return GAP.dot;
    if (code === 47) return GAP.slash;
  } else if (to - from === 2 && text.charCodeAt(from + 1) === 32) {
    const code = text.charCodeAt(from);
    if (code === 44) return GAP.comma;
    if (code === 46) return GAP.dot;
  }
  const gap = text.slice(from, Math.min(to, from + LONGEST_GAP));
  if (/[\n\r]/.test(gap)) return GAP.line;
  if (to - from > LONGEST_GAP) return GAP.other;
  if (/^[ \t\u00a0]+$/.test(gap)) return GAP.space;
  if (/^\.[ \u00a0]?$/.test(gap)) return GAP.dot;
  if (/^\.?,[ \u00a0]*$/.test(gap)) return GAP.comma;
  if (/^ ?\/ ?$/.test(gap)) return GAP.slash;
  if (/^ ?\($/.test(gap)) return GAP.open;
  if (gap === ') ') return GAP.close;
  return /[.!?…:;]/.test(gap) ? GAP.stop : GAP.other;
}

function opensAfter(text: string, gap: number, from: number, to: number): boolean {
  if (gap === GAP.line || gap === GAP.stop) return true;
  if (gap === GAP.dot) return to - from > 1;
  return gap === GAP.other && /["“”«»]/.test(text.slice(from, Math.min(to, from + LONGEST_GAP)));
}
