import type { Gazetteer } from '../gazetteer/gazetteer';

/** Remembers what a place of a gazetteer is worked out to be, for as long as the gazetteer lives. */
export function perPlace<T>(
  work: (index: number, gazetteer: Gazetteer) => T,
): (index: number, gazetteer: Gazetteer) => T {
  const known = new WeakMap<Gazetteer, Map<number, T>>();
  return (index, gazetteer) => {
    let values = known.get(gazetteer);
    if (!values) known.set(gazetteer, (values = new Map<number, T>()));
    let value = values.get(index);
    if (value === undefined) values.set(index, (value = work(index, gazetteer)));
    return value;
  };
}
