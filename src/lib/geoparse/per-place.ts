import type { Gazetteer } from '../gazetteer/gazetteer';

/** Remembers what a place of a gazetteer is worked out to be, for as long as the gazetteer lives. */
export function perPlace<T>(
  work: (index: number, gazetteer: Gazetteer) => T,
): (index: number, gazetteer: Gazetteer) => T {
  const known = new WeakMap<Gazetteer, Map<number, T>>();
  let last: Gazetteer | null = null;
  let values = new Map<number, T>();
  return (index, gazetteer) => {
    if (gazetteer !== last) {
      values = known.get(gazetteer) ?? new Map<number, T>();
      known.set(gazetteer, values);
      last = gazetteer;
    }
    let value = values.get(index);
    if (value === undefined) values.set(index, (value = work(index, gazetteer)));
    return value;
  };
}
