import type { BBox } from '../core/bbox';
import { draws } from '../facts/draws';
import type { IndexedFact, IndexedPlace, ReaderIndex } from './reader-index';
import type { Selection } from './selection';
import type { ListRow } from './view';

/** What the stage shows. */
export interface Look {
  bbox: BBox;
  /** Whether it is so far out that facts rise to their country. */
  risen: boolean;
}

/** What the rows of a list are sorted by: number of facts, date of the newest, or name. */
export type Sort = 'count' | 'date' | 'name';

/** Which rows a list holds, and in which order. */
export interface Listed {
  /** Slug of the place that the page is about; null for the whole atlas. */
  scope: string | null;
  /** Where the map looks; null until it is known, and everything counts as in view. */
  look: Look | null;
  sort: Sort;
}

/** The list that equals the map. */
export interface Listing {
  /** What is in view. Both counts of a row are its figure at this height of the map. */
  rows: readonly ListRow[];
  /** Whether facts are counted by country. */
  risen: boolean;
  /** Facts behind the rows, each once. */
  facts: number;
  /** What the map draws of the page's subject outside the view. */
  beyond: { places: number; facts: number; bboxes: readonly BBox[] };
}

/** What each place of a selection leads with, and what of it lies inside. By position. */
interface Gathered {
  /** Its newest fact with a figure, or else its newest; facts inside stand in where it has none. */
  lead: ReadonlyMap<number, IndexedFact>;
  /** Rank of its newest own fact in the order of facts, and of the newest with all inside it. */
  newest: ReadonlyMap<number, number>;
  newestAround: ReadonlyMap<number, number>;
  /** Most facts first. */
  inside: ReadonlyMap<number, readonly number[]>;
}

/** The places that a fact is drawn at, by position. */
function drawnAt({ places }: IndexedFact): Set<number> {
  return new Set(places.filter(([, role]) => draws(role)).map(([place]) => place));
}

/** Whether a fact is drawn in a place or inside it; every fact is in the whole atlas (null). */
export function inScope({ places }: ReaderIndex, scope: string | null) {
  const whole = places.findIndex(({ slug }) => slug === scope);
  return (fact: IndexedFact): boolean =>
    whole < 0 ||
    [...drawnAt(fact)].some((at) => at === whole || places[at]!.within.includes(whole));
}

/** One pass over a selection; what `listingOf` then asks for each move of the camera. */
export function gather(index: ReaderIndex, { facts, counts }: Selection): Gathered {
  const own = new Map<number, IndexedFact>();
  const around = new Map<number, IndexedFact>();
  const newest = new Map<number, number>();
  const newestAround = new Map<number, number>();
  const offer = (leads: Map<number, IndexedFact>, place: number, fact: IndexedFact) => {
    const lead = leads.get(place);
    if (!lead || (!lead.lead && fact.lead)) leads.set(place, fact);
  };
  facts.forEach((fact, order) => {
    for (const place of drawnAt(fact)) {
      offer(own, place, fact);
      if (!newest.has(place)) newest.set(place, order);
      for (const at of [place, ...(index.places[place]?.within ?? [])]) {
        offer(around, at, fact);
        if (!newestAround.has(at)) newestAround.set(at, order);
      }
    }
  });
  const inside = new Map<number, number[]>();
  index.places.forEach(({ within }, place) => {
    if (!counts[place]) return;
    for (const outer of within) inside.set(outer, [...(inside.get(outer) ?? []), place]);
  });
  for (const places of inside.values()) places.sort((a, b) => counts[b]! - counts[a]!);
  return { lead: new Map([...around, ...own]), newest, newestAround, inside };
}

/** Whether a place shows itself in a view; the world may repeat in it. */
export function touches({ geometry, point, bbox }: IndexedPlace, view: BBox): boolean {
  const isPoint = geometry === 'dot' || geometry === 'disc' || geometry === 'seat';
  const [west, south, east, north] = isPoint ? [...point, ...point] : bbox;
  if (south > view[3] || north < view[1]) return false;
  const turns = Math.ceil((view[0] - east) / 360);
  return west + 360 * turns <= view[2];
}

/** What a place is listed as at one height of the map. */
function figureAt(risen: boolean, { counts, totals }: Selection, places: ReaderIndex['places']) {
  return (at: number): number => {
    const { kind, geometry } = places[at]!;
    if (!risen || geometry === 'extent') return counts[at]!;
    return kind === 'country' ? totals[at]! : 0;
  };
}

/** As many names of what lies inside a place as a row has room for. */
export const NAMED_INSIDE = 4;

/**
 * The rows of what the map draws in view, and what lies beyond. Far out, facts rise to their
 * country, as on the map; a page about a smaller place keeps its own places.
 */
export function listingOf(
  index: ReaderIndex,
  selection: Selection,
  { lead, newest, newestAround, inside }: Gathered,
  { scope, look, sort }: Listed,
): Listing {
  const { places } = index;
  const whole = places.findIndex(({ slug }) => slug === scope);
  const wide = whole < 0 || /^(country|region)$/.test(places[whole]!.kind);
  const risen = wide && (look ? look.risen : whole < 0);
  const figureOf = figureAt(risen, selection, places);
  const scoped = places
    .map((_, at) => at)
    .filter((at) => whole < 0 || at === whole || places[at]!.within.includes(whole))
    .filter((at) => figureOf(at) > 0);
  const inView = new Set(scoped.filter((at) => !look || touches(places[at]!, look.bbox)));
  const outside = scoped.filter((at) => !inView.has(at));
  const rank = (at: number) => (risen ? newestAround : newest).get(at) ?? Infinity;
  const order: Record<Sort, (a: number, b: number) => number> = {
    count: (a, b) => figureOf(b) - figureOf(a),
    date: (a, b) => rank(a) - rank(b),
    name: (a, b) => places[a]!.name.localeCompare(places[b]!.name, 'en'),
  };
  const rows = [...inView].sort(order[sort]).map((at): ListRow => {
    const listed = risen ? (inside.get(at) ?? []) : [];
    const inner = listed.map((i) => ({ ...places[i]!, count: selection.counts[i]! }));
    const figure = figureOf(at);
    return {
      ...places[at]!,
      count: figure,
      total: figure,
      lead: lead.get(at)!,
      inside: inner.slice(0, NAMED_INSIDE),
      insideMore: Math.max(0, inner.length - NAMED_INSIDE),
    };
  });
  const seen = (listed: ReadonlySet<number>) => (fact: IndexedFact) =>
    [...drawnAt(fact)].some(
      (at) => listed.has(at) || (risen && places[at]!.within.some((outer) => listed.has(outer))),
    );
  const here = selection.facts.filter(seen(inView));
  const all = selection.facts.filter(seen(new Set(scoped)));
  return {
    rows,
    risen,
    facts: here.length,
    beyond: {
      places: outside.length,
      facts: all.length - here.length,
      bboxes: outside.map((at) => places[at]!.bbox),
    },
  };
}
