import { fold } from '../../gazetteer/fold';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import { classesOf, IS } from './word-classes';

/** A word as written, looked up once. */
export interface Word {
  folded: string;
  /** Folded without a possessive ending. */
  stem: string;
  /** UTF-16 units of the possessive ending, 0 if none. */
  possessive: number;
  /** Bits of `IS` for the stem. */
  classes: number;
  /** The most words in any place name that begins with it. */
  longest: number;
  /** Number of the text in which it was last met in small letters. */
  lowerIn: number;
}

/** Beyond this many distinct words the memory is emptied: it bounds what long runs keep. */
const MOST_WORDS = 100_000;

const vocabularies = new WeakMap<Gazetteer, Map<string, Word>>();

/** A function that looks up a word as written, and remembers it for this gazetteer. */
export function vocabulary(gazetteer: Gazetteer): (written: string) => Word {
  let words = vocabularies.get(gazetteer);
  if (!words) {
    words = new Map();
    vocabularies.set(gazetteer, words);
  }
  const known = words;
  return (written) => {
    const found = known.get(written);
    if (found) return found;
    if (known.size >= MOST_WORDS) known.clear();
    const word = lookUp(written, gazetteer);
    known.set(written, word);
    return word;
  };
}

function lookUp(written: string, gazetteer: Gazetteer): Word {
  const possessive = possessiveLength(written);
  const folded = fold(written);
  const stem = possessive ? fold(written.slice(0, -possessive)) : folded;
  const longest = gazetteer.longestFrom(stem);
  return {
    folded,
    stem,
    possessive,
    classes: ACCENT.test(written) ? classesOf(stem) & ~ENGLISH : classesOf(stem),
    longest: possessive ? Math.max(longest, gazetteer.longestFrom(folded)) : longest,
    lowerIn: 0,
  };
}

/** “Malé” is no English word, though “male” is. */
const ENGLISH = IS.common | IS.alsoName;
const ACCENT = /[^ -~’‘ʼ´]/;

const APOSTROPHE = /['’‘ʼ`´]/;

/** Length of `’s` at the end of a word, in any of the apostrophes that news uses. */
function possessiveLength(written: string): number {
  if (written.length < 4) return 0;
  const last = written.charCodeAt(written.length - 1);
  if (last !== 0x73 && last !== 0x53) return 0;
  return APOSTROPHE.test(written[written.length - 2]!) ? 2 : 0;
}
