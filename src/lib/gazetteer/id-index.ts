import type { Tier } from './tier';

/**
 * Ids of places and back. A row has a number (`gn:` a GeoNames id; `cj:` a hash, stored negative)
 * or, where the number is 0, the next text in line.
 */
export class IdIndex {
  readonly #tiers: Tier[];
  readonly #texts = new Map<string, number>();
  readonly #textOf = new Map<number, string>();
  readonly #slots: Int32Array;

  constructor(tiers: Tier[]) {
    this.#tiers = tiers;
    const size = tiers.reduce((sum, tier) => sum + tier.meta.rows, 0);
    this.#slots = new Int32Array(1 << Math.ceil(Math.log2(size * 2)));
    for (const { meta, idNumbers, idTexts } of tiers) {
      let text = 0;
      for (let row = 0; row < meta.rows; row++) {
        const index = meta.firstRow + row;
        const number = idNumbers[row]!;
        if (number === 0) {
          this.#texts.set(idTexts[text]!, index);
          this.#textOf.set(index, idTexts[text++]!);
        } else {
          let slot = this.#slotOf(number);
          while (this.#slots[slot] !== 0) slot = (slot + 1) & (this.#slots.length - 1);
          this.#slots[slot] = index + 1;
        }
      }
    }
  }

  idOf(index: number): string {
    const text = this.#textOf.get(index);
    if (text !== undefined) return text;
    const number = this.#numberAt(index);
    return number > 0 ? `gn:${number}` : `cj:${-number}`;
  }

  /** Index of the place, or -1. */
  indexOf(id: string): number {
    const match = /^(gn|cj):([1-9]\d{0,9})$/.exec(id);
    if (!match) return this.#texts.get(id) ?? -1;
    const number = match[1] === 'gn' ? Number(match[2]) : -Number(match[2]);
    let slot = this.#slotOf(number);
    while (this.#slots[slot] !== 0) {
      const index = this.#slots[slot]! - 1;
      if (this.#numberAt(index) === number) return index;
      slot = (slot + 1) & (this.#slots.length - 1);
    }
    return -1;
  }

  #slotOf(number: number): number {
    return Math.imul(number, 0x9e3779b1) >>> (32 - Math.log2(this.#slots.length));
  }

  #numberAt(index: number): number {
    const tier = this.#tiers.findLast((t) => t.meta.firstRow <= index)!;
    return tier.idNumbers[index - tier.meta.firstRow]!;
  }
}
