import { daysOf, type Days } from '../core/edtf';
import type { Fact, Quantity } from '../facts/fact';
import { fold } from '../gazetteer/fold';
import { demonymIds } from '../geoparse/recognise/demonyms';

/** One number of one fact, with what decides whether another number speaks of the same. */
export interface Saying {
  fact: Fact;
  quantity: Quantity;
  counted: string;
  /** Id of the country whose people are counted; null for people of any. */
  whom: string | null;
  /** EDTF date of the number, and its days; null where only the article has a date, or none. */
  when: string | null;
  days: Days | null;
}

/** Shares of something say nothing without the something. */
const NOT_COMPARED = 'share';

function whomOf({ of }: Quantity): string | null {
  if (of === null) return null;
  const words = fold(of).split(' ');
  return words.flatMap((word) => demonymIds(word) ?? [])[0] ?? null;
}

/** The numbers of a fact whose kind of thing the lexicon knows. */
export function sayingsOf(fact: Fact): Saying[] {
  const own = fact.dated === 'published' ? null : fact.when;
  const sayings: Saying[] = [];
  for (const quantity of fact.quantities) {
    const { counted } = quantity;
    if (counted === null || counted === NOT_COMPARED) continue;
    // “2,695 Chinese in 2024, up from 1,011”: the bare number counts the same people.
    const before =
      quantity.of === null ? sayings.findLast((s) => s.counted === counted) : undefined;
    const when = quantity.when ?? own;
    const days = when === null ? null : daysOf(when);
    sayings.push({ fact, quantity, counted, whom: before?.whom ?? whomOf(quantity), when, days });
  }
  return sayings;
}
