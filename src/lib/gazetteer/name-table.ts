import { foldPoint } from './fold';

const NEWLINE = 10;
const SPACE = 32;
const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** The upper 8 bits of a hash of 32. */
const TAG_SHIFT = 24;

/** Slots of the table of first words: large against their number, so that few share one. */
const FIRST_WORD_SLOTS = 1 << 20;

/** Hash (FNV-1a) of folded text by UTF-16 units. */
function hashFolded(folded: string): number {
  let hash = FNV_START;
  for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), FNV_PRIME);
  return hash;
}

/**
 * The names of one file of the gazetteer: UTF-8 (NFC), a line each, looked up by folded form
 * through a chained hash table over typed arrays. No string is built until one is asked for.
 */
export class NameTable {
  readonly count: number;
  readonly #bytes: Uint8Array;
  readonly #starts: Uint32Array;
  /** The upper bits of each hash, which tell most names of a chain apart. */
  readonly #tags: Uint8Array;
  readonly #heads: Int32Array;
  readonly #next: Int32Array;
  readonly #longest = new Uint8Array(FIRST_WORD_SLOTS);
  readonly #decoder = new TextDecoder();

  constructor(bytes: Uint8Array, count: number) {
    this.count = count;
    this.#bytes = bytes;
    this.#starts = new Uint32Array(count + 1);
    this.#tags = new Uint8Array(count);
    this.#heads = new Int32Array(1 << Math.floor(Math.log2(count + 1)));
    this.#next = new Int32Array(count);
    this.#index();
  }

  /** The name at a position of the table, as stored. */
  name(position: number): string {
    return this.#decoder.decode(
      this.#bytes.subarray(this.#starts[position]!, this.#starts[position + 1]! - 1),
    );
  }

  /** Adds to `out` the positions of the names that fold to `folded`. */
  find(folded: string, out: number[], foldOf: (name: string) => string): void {
    const hash = hashFolded(folded);
    let link = this.#heads[hash & (this.#heads.length - 1)]!;
    while (link !== 0) {
      const position = link - 1;
      if (this.#tags[position] === hash >>> TAG_SHIFT) {
        if (this.#isPlainly(position, folded) || foldOf(this.name(position)) === folded) {
          out.push(position);
        }
      }
      link = this.#next[position]!;
    }
  }

  /** Whether a name is the folded one but for capitals, told from its bytes: most names are. */
  #isPlainly(position: number, folded: string): boolean {
    const start = this.#starts[position]!;
    const { length } = folded;
    if (this.#starts[position + 1]! - 1 - start !== length) return false;
    for (let i = 0; i < length; i++) {
      const byte = this.#bytes[start + i]!;
      if (byte >= 0x80 || ASCII[byte] !== folded.charCodeAt(i)) return false;
    }
    return true;
  }

  /** The most words of a name that begins with this folded word; a rare collision gives more. */
  longestFrom(foldedWord: string): number {
    return this.#longest[hashFolded(foldedWord) & (FIRST_WORD_SLOTS - 1)]!;
  }

  /** One pass over all bytes; the columns are locals, for this loop is most of opening a gazetteer. */
  #index(): void {
    const bytes = this.#bytes;
    const starts = this.#starts;
    const firstWords = new Int32Array(this.count);
    const hashes = new Int32Array(this.count);
    const wordCounts = new Uint8Array(this.count);
    let position = 0;
    let hash = FNV_START;
    let firstWord = 0;
    let words = 0;
    let inWord = false;
    for (let at = 0; at < bytes.length;) {
      let point = bytes[at++]!;
      if (point === NEWLINE) {
        hashes[position] = hash;
        firstWords[position] = words === 1 ? hash : firstWord;
        wordCounts[position] = Math.min(words, 255);
        starts[++position] = at;
        hash = FNV_START;
        words = 0;
        inWord = false;
        continue;
      }
      if (point >= 0x80) {
        const more = point < 0xe0 ? 1 : point < 0xf0 ? 2 : 3;
        point &= 0x3f >> more;
        for (const end = at + more; at < end; at++) point = (point << 6) | (bytes[at]! & 0x3f);
      }
      const short = point < 0x80 ? ASCII[point]! : 0;
      const folded = short === 0 ? foldPoint(point) : '';
      const units = short === 0 ? folded.length : 1;
      for (let i = 0; i < units; i++) {
        const unit = short === 0 ? folded.charCodeAt(i) : short;
        if (unit === DROP) continue;
        if (unit === SPACE) {
          inWord = false;
          continue;
        }
        if (!inWord) {
          if (words === 1) firstWord = hash;
          if (words > 0) hash = Math.imul(hash ^ SPACE, FNV_PRIME);
          words++;
          inWord = true;
        }
        hash = Math.imul(hash ^ unit, FNV_PRIME);
      }
    }
    if (position !== this.count) {
      throw new Error(`The gazetteer names ${this.count} names but holds ${position}.`);
    }
    this.#link(hashes, firstWords, wordCounts);
  }

  /** Chains names of one hash, and notes the most words after each first word. */
  #link(hashes: Int32Array, firstWords: Int32Array, wordCounts: Uint8Array): void {
    const heads = this.#heads;
    const next = this.#next;
    const longest = this.#longest;
    for (let position = 0; position < hashes.length; position++) {
      const slot = hashes[position]! & (heads.length - 1);
      next[position] = heads[slot]!;
      heads[slot] = position + 1;
      this.#tags[position] = hashes[position]! >>> TAG_SHIFT;
      const first = firstWords[position]! & (FIRST_WORD_SLOTS - 1);
      if (wordCounts[position]! > longest[first]!) longest[first] = wordCounts[position]!;
    }
  }
}

/** Stands in `ASCII` for a character that folds to nothing. */
const DROP = 1;

/** What each ASCII character folds to, as one unit. */
const ASCII = Uint8Array.from({ length: 128 }, (_, point) => {
  const folded = foldPoint(point);
  return folded === '' ? DROP : folded.charCodeAt(0);
});
