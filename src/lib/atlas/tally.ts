import { overlap, type Days } from '../core/edtf';
import type { FactPlace } from '../facts/fact';
import { contains } from './containment';
import { isDrawn } from './drawn';
import type { Saying } from './saying';

/** A number as far as it may be added to others. */
export interface Tally {
  value: number;
  max: number | null;
  qualifier: string | null;
  days: Days | null;
  /** Whose people are counted; null for people of any country. */
  whom: string | null;
}

/** Numbers added up where that is right. */
export interface Sum<T extends Tally = Tally> {
  value: number;
  /** Upper end, if one of the numbers is a range. */
  max: number | null;
  /** `more than`, `nearly`, …: of the one number, or `at least` for several. */
  qualifier: string | null;
  /** The numbers in the sum. */
  parts: readonly T[];
}

/** What a saying adds; null where the article has only a word. */
export function tallyOf({ quantity, days, whom }: Saying): Tally | null {
  const { value, max, qualifier } = quantity;
  return value === null ? null : { value, max, qualifier, days, whom };
}

/** Whether two numbers cannot count the same people: other days, people of other countries, or other places. */
function cannotBeSame<T extends Tally>(a: T, b: T, apart: (a: T, b: T) => boolean): boolean {
  if (a.days && b.days && !overlap(a.days, b.days)) return true;
  if (a.whom !== null && b.whom !== null && a.whom !== b.whom) return true;
  return apart(a, b);
}

/**
 * Adds numbers up as far as they cannot count the same people twice: the largest, then every other
 * that is about other days, other people or another place than all taken before. What may be the
 * same is left out, so that the sum is never too large. Null if there is no number.
 *
 * @param apart Whether two numbers are about places of which neither lies in the other.
 */
export function addUp<T extends Tally>(
  tallies: readonly T[],
  apart: (a: T, b: T) => boolean = () => false,
): Sum<T> | null {
  const parts: T[] = [];
  for (const tally of tallies.toSorted((a, b) => b.value - a.value)) {
    if (parts.every((taken) => cannotBeSame(taken, tally, apart))) parts.push(tally);
  }
  const [first, ...more] = parts;
  if (!first) return null;
  const value = parts.reduce((sum, part) => sum + part.value, 0);
  const upper = parts.reduce((sum, { max, value }) => sum + (max ?? value), 0);
  const qualifier = more.length ? 'at least' : first.qualifier;
  return { value, max: upper > value ? upper : null, qualifier, parts };
}

/** The roles in which a place has what is counted there, the surest first. */
const PLACED: Readonly<Record<string, readonly FactPlace['role'][]>> = {
  'people-deported': ['from', 'where'],
  'people-returned': ['from', 'where'],
  'people-trafficked': ['where', 'to'],
};

/**
 * The place that a number is about: the narrowest that the fact names, a country before its capital,
 * since a national total is not the capital's. Null where several places share one number.
 */
export function placeOf({ fact, counted, whom }: Saying): FactPlace['place'] | null {
  const drawn = fact.places.filter((each) => isDrawn(each) && each.place.id !== whom);
  const roles = PLACED[counted] ?? ['where', 'from'];
  const of = (role: string) => drawn.filter((each) => each.role === role).map(({ place }) => place);
  const named = roles.map(of).find((places) => places.length > 0) ?? [];
  const unlessCapital = named.filter(
    (place) => place.feature !== 'capital' || !named.some((other) => contains(other, place)),
  );
  const narrowest = unlessCapital.filter(
    (place) => !unlessCapital.some((other) => contains(place, other)),
  );
  const [only] = narrowest;
  return only && new Set(narrowest.map(({ id }) => id)).size === 1 ? only : null;
}
