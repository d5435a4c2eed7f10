import { getContext, setContext } from 'svelte';
import { base } from '$app/paths';
import { page } from '$app/state';
import { FILTER_KEYS, NO_FILTERS, type Filters } from '../atlas/filters';
import type { LayerGroup } from '../atlas/layer-groups';
import type { Listing, Look } from '../atlas/listing';
import type { Marks } from '../atlas/marks';
import type { Measure } from '../atlas/measure';
import type { ReaderIndex } from '../atlas/reader-index';
import type { Selection } from '../atlas/selection';
import type { Timeline } from '../atlas/timeline';
import { getAddress } from './address.svelte';
import { withParams, type UrlParams } from './url-params';

const KEY = Symbol('reader');

/** A handle that is dragged changes the address so long after it has come to rest. */
const REST_MS = 200;

/** Pages of the room with the map: filters travel between them. */
const ATLAS_PAGE = /^\/(?:$|place\/|region\/|fact\/|flow\/)/;

/**
 * What a reader has chosen to see, and what that is: map, panel, timeline and counts all ask here.
 * The index is fetched when it is first needed; until then `selection` and `listing` are null and
 * the page's own lists stand.
 */
export class Reader {
  readonly #address = getAddress();
  #index = $state.raw<ReaderIndex | null>(null);
  /** There whenever the index is. */
  #work = $state.raw<typeof import('./reader-work') | null>(null);
  #asked = false;
  #failed = $state(false);
  #look = $state.raw<Look | null>(null);
  /** What is being dragged and not in the address yet. */
  #draft = $state.raw<Partial<Filters>>({});
  #timer: ReturnType<typeof setTimeout> | undefined;

  #filters = $derived.by((): Filters => {
    const chosen = FILTER_KEYS.map((key) => [key, this.#address.params[key]]);
    return { ...NO_FILTERS, ...Object.fromEntries(chosen), ...this.#draft };
  });
  #selection = $derived(this.#index && this.#work && this.#work.select(this.#index, this.#filters));
  #gathered = $derived(
    this.#index && this.#work && this.#selection && this.#work.gather(this.#index, this.#selection),
  );
  #listing = $derived.by((): Listing | null => {
    if (!this.#index || !this.#work || !this.#selection || !this.#gathered) return null;
    return this.#work.listingOf(this.#index, this.#selection, this.#gathered, {
      scope: this.scope,
      look: this.#look,
      sort: this.#address.params.sort ?? 'count',
    });
  });

  #timeline = $derived.by((): Timeline | null => {
    if (!this.#index || !this.#work) return null;
    const { factsThrough, inScope, timelineOf } = this.#work;
    const anyDate = { ...this.#filters, from: null, to: null };
    return timelineOf(factsThrough(this.#index, anyDate).filter(inScope(this.#index, this.scope)));
  });
  #factsInScope = $derived.by((): number | null => {
    if (!this.#index || !this.#work || !this.#selection) return null;
    return this.#selection.facts.filter(this.#work.inScope(this.#index, this.scope)).length;
  });

  /** Whether the timeline plays: what speaks to a screen reader holds its tongue. */
  playing = $state(false);

  constructor() {
    $effect(() => {
      const { sort, measure } = this.#address.params;
      if (this.filtering || sort || measure) this.need();
    });
  }

  /** Null until it was needed and has come. */
  get index(): ReaderIndex | null {
    return this.#index;
  }

  /** Whether the index could not be had. */
  get failed(): boolean {
    return this.#failed;
  }

  /** Slug of the place that the page is about; null for the whole atlas. */
  get scope(): string | null {
    return page.data.place?.slug ?? null;
  }

  /** What is asked for now, a handle that is being dragged included. */
  get filters(): Filters {
    return this.#filters;
  }

  /** What areas are tinted by. */
  get measure(): Measure {
    return this.#address.params.measure ?? 'facts';
  }

  /** Tints areas by something else. */
  setMeasure(measure: Measure): void {
    void this.#address.set({ measure: measure === 'facts' ? null : measure });
  }

  /** Layers that are switched off. */
  get hidden(): readonly LayerGroup[] {
    return this.#address.params.layers?.map((layer) => layer.slice(1) as LayerGroup) ?? [];
  }

  /** Switches a layer off, or on again. */
  toggle(layer: LayerGroup): void {
    const off = this.hidden.includes(layer)
      ? this.hidden.filter((other) => other !== layer)
      : [...this.hidden, layer];
    void this.#address.set({ layers: off.length ? off.map((each) => `-${each}` as const) : null });
  }

  /** Whether anything is left out. */
  get filtering(): boolean {
    return FILTER_KEYS.some((key) => this.#filters[key] !== null);
  }

  /** The facts that pass the filters and what each place then counts; null without the index. */
  get selection(): Selection | null {
    return this.#selection;
  }

  /** The list that equals the map; null without the index. */
  get listing(): Listing | null {
    return this.#listing;
  }

  /** When the facts of the page happened that pass every filter but the dates; null without the index. */
  get timeline(): Timeline | null {
    return this.#timeline;
  }

  /** How many facts of the page pass the filters, on the map or not; null without the index. */
  get factsInScope(): number | null {
    return this.#factsInScope;
  }

  /** Whether a fact passes the filters. Without the index every fact does. */
  keeps(id: string): boolean {
    return this.#selection?.ids.has(id) ?? true;
  }

  /** All marks as they count what is selected, under the measure; as they are where nothing is chosen. */
  recounted(all: Marks): Marks {
    const chosen = this.filtering || this.measure !== 'facts';
    if (!chosen || !this.#index || !this.#work || !this.#selection) return all;
    return this.#work.recount(all, this.#index, this.#selection, this.measure);
  }

  /** Fetches the index, once; again if it failed. */
  need(): void {
    if (this.#asked) return;
    this.#asked = true;
    this.#failed = false;
    const index = fetch(`${base}/map/index.json`).then((response) => {
      if (!response.ok) throw new Error(`index.json answered ${response.status}`);
      return response.json() as Promise<ReaderIndex>;
    });
    void Promise.all([import('./reader-work'), index])
      .then(([work, index]) => {
        this.#work = work;
        this.#index = index;
      })
      .catch(() => {
        this.#asked = false;
        this.#failed = true;
      });
  }

  /** Tells where the map looks; `apart` if that is not the page's whole extent. */
  lookAt(look: Look, apart: boolean): void {
    this.#look = look;
    if (apart) this.need();
  }

  /** Changes some filters. */
  set(changes: Partial<Filters>): void {
    clearTimeout(this.#timer);
    const all = { ...this.#draft, ...changes };
    this.#draft = all;
    void this.#address.set(all).then(() => {
      if (this.#draft === all) this.#draft = {};
    });
  }

  /** Changes filters while a handle is dragged; the address follows once it rests. */
  drag(changes: Partial<Filters>): void {
    this.need();
    clearTimeout(this.#timer);
    this.#draft = { ...this.#draft, ...changes };
    this.#timer = setTimeout(() => this.set({}), REST_MS);
  }

  /** Shows everything again. */
  clear(): void {
    this.set(NO_FILTERS);
  }

  /** Orders the list. */
  sort(by: UrlParams['sort']): void {
    void this.#address.set({ sort: by });
  }

  /** Lets a link that is about to be followed to another page of the atlas take the filters along. */
  carry(link: HTMLAnchorElement): void {
    const { origin, pathname, search } = link;
    const path = pathname.slice(base.length);
    if (origin !== location.origin || !ATLAS_PAGE.test(path) || link.download) return;
    const { sort } = this.#address.params;
    link.search = withParams(search, { ...this.#filters, sort });
  }
}

/** Makes the reader for a visit; call once, in the root layout, after `setAddress`. */
export function setReader(): Reader {
  return setContext(KEY, new Reader());
}

/** The reader of this visit; throws outside the root layout. */
export function getReader(): Reader {
  const reader = getContext<Reader | undefined>(KEY);
  if (!reader) throw new Error('getReader: called outside the root layout');
  return reader;
}
