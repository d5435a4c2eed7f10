/** Where the two halves of every hash begin: whole numbers of 32 bits, which engines mix fastest. */
const SEEDS = [0xdeadbeef | 0, 0x41c6ce57] as const;

/** Stands between two parts: no UTF-16 unit. */
const BOUNDARY = 0x10000;

/** A number as two halves; the lower one first, as on every machine that browsers and Node run on. */
const float = new Float64Array(1);
const halves = new Uint32Array(float.buffer);

/**
 * A 53-bit hash of texts and numbers, added one after the other: the same give the same hash on
 * every machine. For ids and versions, not for secrets. The mixing is cyrb53 (bryc, public domain).
 */
export class Hash {
  #h1: number = SEEDS[0];
  #h2: number = SEEDS[1];
  #parts = 0;

  /** Adds a part; where one ends and the next begins counts too. */
  add(part: string | number | null): this {
    if (this.#parts++) this.#mix(BOUNDARY);
    if (typeof part === 'string') {
      for (let i = 0; i < part.length; i++) this.#mix(part.charCodeAt(i));
    } else {
      float[0] = part ?? NaN;
      this.#mix(halves[0]!);
      this.#mix(halves[1]!);
    }
    return this;
  }

  #mix(unit: number): void {
    this.#h1 = Math.imul(this.#h1 ^ unit, 2654435761);
    this.#h2 = Math.imul(this.#h2 ^ unit, 1597334677);
  }

  /** A whole number of 53 bits. */
  value(): number {
    let [h1, h2] = [this.#h1, this.#h2];
    h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
    h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
    return 4294967296 * (2097151 & h2) + (h1 >>> 0);
  }

  /** Eleven base-36 digits. */
  digits(): string {
    const value = this.value();
    const high = Math.floor(value / LOW_DIGITS);
    return digits(high, 6) + digits(value - high * LOW_DIGITS, 5);
  }
}

/** The hash of one text as eleven base-36 digits. */
export function hashText(text: string): string {
  return new Hash().add(text).digits();
}

/** The last five of the eleven digits: engines write numbers below 2^31 much faster than larger ones. */
const LOW_DIGITS = 36 ** 5;

function digits(value: number, count: number): string {
  return value.toString(36).padStart(count, '0');
}
