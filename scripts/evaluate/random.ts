/** Choices that come out the same in every run. */
export interface Random {
  pick<T>(from: readonly T[]): T;
  /** At most `count` different ones, in random order. */
  sample<T>(from: readonly T[], count: number): T[];
}

/** A generator of choices from a seed (mulberry32, Tommy Ettinger, public domain). */
export function randomFrom(seed: number): Random {
  let state = seed;
  const below = (count: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * count);
  };
  return {
    pick: (from) => from[below(from.length)]!,
    sample(from, count) {
      const left = [...from];
      const taken = Math.min(count, left.length);
      return Array.from({ length: taken }, () => left.splice(below(left.length), 1)[0]!);
    },
  };
}
