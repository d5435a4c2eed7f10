/** Latin letters that do not decompose into a base letter and a mark, and the final sigma. */
const SPECIAL: Record<string, string> = {
  đ: 'd',
  ð: 'd',
  ɖ: 'd',
  ħ: 'h',
  ı: 'i',
  ŀ: 'l',
  ł: 'l',
  ŋ: 'ng',
  ø: 'o',
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ŧ: 't',
  þ: 'th',
  ə: 'e',
  ς: 'σ',
};

/** Apostrophes, primes, glottal stops, Arabic and Hebrew vowel points, joiners: no sound to search by. */
const SILENT =
  // eslint-disable-next-line no-misleading-character-class -- each mark stands for itself
  /['`´ʰ-˿’‘‛′‵＇\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670\u00ad\u200b-\u200f\u2060\ufe00-\ufe0f\ufeff]/gu;

/** What is neither a letter, a mark of a script that needs it, nor a digit separates words. */
const SEPARATOR = /[^\p{L}\p{M}\p{N}]/gu;

const REMOVED = '';
/** By code point of the basic plane, and beyond it. */
const cache: (string | undefined)[] = new Array<string | undefined>(0x10000);
const beyond = new Map<number, string>();

/** Chinese characters and Korean syllables fold to themselves; the index meets thousands of them. */
function isUnchanged(codePoint: number): boolean {
  if (codePoint < 0x4e00 || codePoint > 0xd7a3) return false;
  return codePoint <= 0x9fff || codePoint >= 0xac00;
}

/**
 * What one code point of an NFC text becomes: folded letters, a space for what separates words, or
 * nothing. `fold` is this for each code point with runs of spaces made one, so that the index can
 * fold bytes without building strings.
 */
export function foldPoint(codePoint: number): string {
  let folded = codePoint < 0x10000 ? cache[codePoint] : beyond.get(codePoint);
  if (folded === undefined) {
    const point = String.fromCodePoint(codePoint);
    folded = isUnchanged(codePoint) ? point : foldNew(point);
    if (codePoint < 0x10000) cache[codePoint] = folded;
    else beyond.set(codePoint, folded);
  }
  return folded;
}

function foldNew(point: string): string {
  const silenced = point.replace(SILENT, REMOVED);
  if (silenced === '') return REMOVED;
  const plain = silenced.normalize('NFKD').replace(SILENT, REMOVED).toLowerCase();
  const letters = Array.from(plain, (letter) => SPECIAL[letter] ?? letter).join('');
  return letters.replace(SILENT, REMOVED).normalize('NFC').replace(SEPARATOR, ' ');
}

const PLAIN_ASCII = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
// eslint-disable-next-line no-control-regex
const ASCII = /^[\u0000-\u007f]*$/;

/**
 * A name as it is compared: lower case, without accents on Latin, Greek and Cyrillic letters,
 * apostrophes dropped, hyphens and other punctuation one space. Vowel signs of Khmer, Thai, Lao,
 * Burmese and the Indic scripts stay. `Preăh Sihanŭ` → `preah sihanu`, `Xi'an` → `xian`,
 * `U.S.` → `u s`.
 */
export function fold(name: string): string {
  if (PLAIN_ASCII.test(name)) return name;
  if (ASCII.test(name)) {
    return name
      .toLowerCase()
      .replace(/['`]/g, '')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  }
  let folded = '';
  for (const point of name.normalize('NFC')) folded += foldPoint(point.codePointAt(0) ?? 0);
  return folded.replace(/ +/g, ' ').trim();
}
