import type { Columns } from './columns';
import type { TextColumn } from './text-column';
import { positionOf, type Tier } from './tier';

/**
 * Ids of places and back. A place has a number (`gn:` a GeoNames id; `cj:` a hash, stored negative)
 * or, where the number is 0, the next text in line. Indices by id are made only when one is asked for.
 */
export class IdIndex {
  readonly #numbers: Int32Array;
  readonly #texts: readonly TextColumn[];
  /** Indices of the places whose id is a text, ascending: in the order of the texts. */
  readonly #withText: Int32Array;
  #byNumber: HashSlots | undefined;
  #byText: HashSlots | undefined;

  constructor({ idNumbers }: Columns, tiers: readonly Tier[]) {
    this.#numbers = idNumbers;
    this.#texts = tiers.map(({ idTexts }) => idTexts);
    this.#withText = new Int32Array(this.#texts.reduce((sum, { length }) => sum + length, 0));
    let text = 0;
    idNumbers.forEach((number, index) => {
      if (number === 0) this.#withText[text++] = index;
    });
  }

  idOf(index: number): string {
    const number = this.#numbers[index]!;
    if (number === 0) return this.#text(positionOf(this.#withText, index));
    return number > 0 ? `gn:${number}` : `cj:${-number}`;
  }

  /** Index of the place, or -1. */
  indexOf(id: string): number {
    const match = /^(gn|cj):([1-9]\d{0,9})$/.exec(id);
    if (match) {
      const number = match[1] === 'gn' ? Number(match[2]) : -Number(match[2]);
      this.#byNumber ??= new HashSlots(this.#numbers);
      return this.#byNumber.find(number, (index) => this.#numbers[index] === number);
    }
    this.#byText ??= new HashSlots(this.#withText.map((_, line) => hashOf(this.#text(line))));
    const line = this.#byText.find(hashOf(id), (at) => this.#text(at) === id);
    return line < 0 ? -1 : this.#withText[line]!;
  }

  #text(line: number): string {
    let first = 0;
    for (const column of this.#texts) {
      if (line < first + column.length) return column.at(line - first);
      first += column.length;
    }
    throw new Error(`No text ${line}: this gazetteer has ${first}.`);
  }
}

/** Positions of a column by their value; those whose value is 0 are left out. */
class HashSlots {
  /** Positions plus one. */
  readonly #slots: Int32Array;

  constructor(values: Int32Array) {
    this.#slots = new Int32Array(1 << Math.ceil(Math.log2(values.length * 2 + 1)));
    values.forEach((value, position) => {
      if (value === 0) return;
      let slot = this.#slotOf(value);
      while (this.#slots[slot] !== 0) slot = (slot + 1) & (this.#slots.length - 1);
      this.#slots[slot] = position + 1;
    });
  }

  /** The first position of a value that is the one meant, or -1. */
  find(value: number, isMeant: (position: number) => boolean): number {
    for (
      let slot = this.#slotOf(value);
      this.#slots[slot] !== 0;
      slot = (slot + 1) & (this.#slots.length - 1)
    ) {
      const position = this.#slots[slot]! - 1;
      if (isMeant(position)) return position;
    }
    return -1;
  }

  #slotOf(value: number): number {
    return Math.imul(value, 0x9e3779b1) >>> (32 - Math.log2(this.#slots.length));
  }
}

/** Hash (FNV-1a) of an id, never 0. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return hash === 0 ? 1 : hash;
}
