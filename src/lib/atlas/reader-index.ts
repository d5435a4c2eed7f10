import type { BBox } from '../core/bbox';
import type { LngLat } from '../core/lng-lat';
import type { Fact, Role } from '../facts/fact';
import type { Flow } from './atlas';
import { stepsOf } from './mark-properties';
import type { Steps } from './measure';
import { sayingsOf } from './saying';
import { placeOf, tallyOf, type Tally } from './tally';
import type { AtlasViews } from './views';
import type { FactLine, PlaceLink } from './view';

/** A place in the index; other places are named by their position in it. */
export interface IndexedPlace extends PlaceLink {
  point: LngLat;
  bbox: BBox;
  /** ISO 3166-1 alpha-2, or null. */
  country: string | null;
  /** Positions of the places around it that count its facts too. */
  within: readonly number[];
}

/** A fact in the index: what a list shows of it, and what filters ask. */
export interface IndexedFact extends FactLine {
  /** What each place of the index is to it. Some only act or are spoken of (`draws`). */
  places: readonly (readonly [place: number, role: Role])[];
}

/** All that a browser needs to choose facts and to recount the map, without asking again. */
export interface ReaderIndex {
  /** Version of the atlas. */
  version: string;
  /** Where the tints of facts begin. */
  steps: Steps;
  places: readonly IndexedPlace[];
  /** Newest first. */
  facts: readonly IndexedFact[];
  /** Numbers of people, each at the place that it is about. */
  tallies: readonly IndexedTally[];
  flows: readonly IndexedFlow[];
}

/** A number of people in the index. */
export interface IndexedTally extends Tally {
  /** Id of its fact. */
  fact: string;
  place: number;
  /** What is counted, an id of the lexicon. */
  counted: string;
}

/** What a flow is recounted from. */
export type IndexedFlow = Pick<Flow, 'slug' | 'facts' | 'tallies'>;

/** The numbers of people that facts state of a place of the index. */
function talliesOf(facts: readonly Fact[], at: ReadonlyMap<string, number>): IndexedTally[] {
  return facts.flatMap(sayingsOf).flatMap((saying) => {
    const { fact, counted, quantity } = saying;
    const tally = quantity.unit === 'people' ? tallyOf(saying) : null;
    const place = at.get(placeOf(saying)?.id ?? '');
    return tally && place !== undefined ? [{ ...tally, fact: fact.id, place, counted }] : [];
  });
}

/** The index of an atlas. */
export function readerIndexOf(views: AtlasViews): ReaderIndex {
  const { version, places, facts, flows } = views.atlas;
  const position = new Map(places.map(({ slug }, i) => [slug, i]));
  const at = (slug: string | undefined) => position.get(slug ?? '') ?? [];
  return {
    version,
    steps: stepsOf(places),
    places: places.map((place) => ({
      ...views.link(place),
      point: place.point,
      bbox: place.bbox,
      country: place.country,
      within: place.parents.flatMap(at),
    })),
    facts: facts.map((fact) => {
      const { places: working, ...line } = views.factView(fact);
      const own = working.flatMap(({ place, role }) =>
        [at(place?.slug)].flat().map((i) => [i, role] as const),
      );
      return { ...line, places: own };
    }),
    tallies: talliesOf(facts, new Map(places.map(({ id }, i) => [id, i]))),
    flows: flows.map(({ slug, facts, tallies }) => ({ slug, facts, tallies })),
  };
}
