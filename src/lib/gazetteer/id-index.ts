import type { Columns } from './columns';
import type { Tier } from './tier';

/**
 * Ids of places and back. A place has a number (`gn:` a GeoNames id; `cj:` a hash, stored negative)
 * or, where the number is 0, the next text in line.
 */
export class IdIndex {
  readonly #numbers: Int32Array;
  readonly #texts = new Map<string, number>();
  readonly #textOf = new Map<number, string>();
  #slots: Int32Array | undefined;

  constructor({ idNumbers }: Columns, tiers: readonly Tier[]) {
    this.#numbers = idNumbers;
    for (const { meta, idTexts } of tiers) {
      let text = 0;
      for (let index = meta.firstRow; index < meta.firstRow + meta.rows; index++) {
        if (idNumbers[index] !== 0) continue;
        this.#texts.set(idTexts[text]!, index);
        this.#textOf.set(index, idTexts[text++]!);
      }
    }
  }

  idOf(index: number): string {
    const number = this.#numbers[index]!;
    if (number === 0) return this.#textOf.get(index)!;
    return number > 0 ? `gn:${number}` : `cj:${-number}`;
  }

  /** Index of the place, or -1. */
  indexOf(id: string): number {
    const match = /^(gn|cj):([1-9]\d{0,9})$/.exec(id);
    if (!match) return this.#texts.get(id) ?? -1;
    const number = match[1] === 'gn' ? Number(match[2]) : -Number(match[2]);
    const slots = (this.#slots ??= hashed(this.#numbers));
    let slot = slotOf(number, slots);
    while (slots[slot] !== 0) {
      const index = slots[slot]! - 1;
      if (this.#numbers[index] === number) return index;
      slot = (slot + 1) & (slots.length - 1);
    }
    return -1;
  }
}

/** Indices plus one, in slots by number; made only when a number is asked for. */
function hashed(numbers: Int32Array): Int32Array {
  const slots = new Int32Array(1 << Math.ceil(Math.log2(numbers.length * 2)));
  numbers.forEach((number, index) => {
    if (number === 0) return;
    let slot = slotOf(number, slots);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = index + 1;
  });
  return slots;
}

function slotOf(number: number, { length }: Int32Array): number {
  return Math.imul(number, 0x9e3779b1) >>> (32 - Math.log2(length));
}
