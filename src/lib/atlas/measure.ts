import { scaleThreshold } from 'd3-scale';
import type { IndexedTally, ReaderIndex } from './reader-index';
import { addUp } from './tally';

/** What areas may be tinted by: the number of facts, or people counted (ids of `counted.json`). */
export const MEASURES = [
  'facts',
  'people-arrested',
  'people-deported',
  'people-rescued',
  'people-trafficked',
  'people-crossed',
] as const;

/** One of them. */
export type Measure = (typeof MEASURES)[number];

/** One of the four tints, light to strong. */
export type Tint = 1 | 2 | 3 | 4;

/** Least value of the second, third and fourth tint. */
export type Steps = readonly [second: number, third: number, fourth: number];

/** People by order of size. */
const PEOPLE: Steps = [100, 1000, 10_000];

const TINTS: readonly Tint[] = [1, 2, 3, 4];

const stepsFor = (measure: Measure, steps: Steps) => (measure === 'facts' ? steps : PEOPLE);

/**
 * The tint of an area with that value; one scale for live map, drawn map and key.
 *
 * @param steps Those of facts in the atlas (`fact-steps.ts`).
 */
export function tintOf(measure: Measure, value: number, steps: Steps): Tint {
  return scaleThreshold<number, Tint>().domain(stepsFor(measure, steps)).range(TINTS)(value);
}

/** What each tint says, for the key: `1`, `2–3`, `4–9`, `10+`; of people only from where on. */
export function tintLabels(measure: Measure, steps: Steps): { tint: Tint; label: string }[] {
  const starts = [1, ...stepsFor(measure, steps)];
  return TINTS.map((tint, i) => {
    const [from = 1, to] = starts.slice(i);
    const least = from.toLocaleString('en');
    if (to === undefined || measure !== 'facts') return { tint, label: `${least}+` };
    return { tint, label: from === to - 1 ? least : `${least}–${to - 1}` };
  });
}

/**
 * People counted in each place of the index and in all that lies in it, by position, as far as
 * numbers may be added (`addUp`); a place without a number is absent.
 *
 * @param ids Facts that count.
 */
export function measured(
  index: ReaderIndex,
  ids: ReadonlySet<string>,
  measure: Measure,
): Map<number, number> {
  const byPlace = new Map<number, IndexedTally[]>();
  for (const tally of index.tallies) {
    if (tally.counted !== measure || !ids.has(tally.fact)) continue;
    for (const place of [tally.place, ...(index.places[tally.place]?.within ?? [])]) {
      const known = byPlace.get(place);
      if (known) known.push(tally);
      else byPlace.set(place, [tally]);
    }
  }
  const values = new Map<number, number>();
  const atLeast = (place: number, value: number) =>
    values.set(place, Math.max(value, values.get(place) ?? 0));
  for (const [place, tallies] of byPlace) {
    const sum = addUp(tallies, (a, b) => !overlapOfPlaces(index, a.place, b.place));
    // A whole is no less than any of its parts.
    for (const each of [place, ...(index.places[place]?.within ?? [])]) {
      atLeast(each, sum?.value ?? 0);
    }
  }
  return values;
}

/** Whether something in one place may be in the other too; a loose region may lie in any. */
function overlapOfPlaces({ places }: ReaderIndex, a: number, b: number): boolean {
  const [one, other] = [places[a], places[b]];
  if (!one || !other || a === b) return true;
  if (one.country !== null && other.country !== null && one.country !== other.country) return false;
  if (one.geometry === 'extent' || other.geometry === 'extent') return true;
  return one.within.includes(b) || other.within.includes(a);
}
