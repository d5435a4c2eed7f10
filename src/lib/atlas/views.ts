import type { Article } from '../articles/article';
import { union, type BBox } from '../core/bbox';
import { draws } from '../facts/draws';
import type { Fact, FactPlace } from '../facts/fact';
import type { Applied } from '../facts/corrections';
import type { Atlas, AtlasPlace, Flow } from './atlas';
import { claimsByFact, type Claim } from './claims';
import { flowLabel, KIND_WORDS } from './flow-words';
import { addUp } from './tally';
import { leadQuantity } from './lead-quantity';
import { NAMED_INSIDE } from './listing';
import { localLanguage } from './local-language';
import { frameOf } from './mainland';
import { neighboursOf, relatedTo } from './neighbours';
import type {
  CitationView,
  ClaimView,
  CorrectionView,
  FactLine,
  FactView,
  FlowLink,
  FlowView,
  ListRow,
  MapTarget,
  PlaceLink,
  PlaceRow,
  PlaceView,
  WorkingView,
} from './view';
import { workingView } from './working-view';
import { worldFrame } from './world-frame';

/** A country of which at least so large a share of an article's facts is said is what it is about. */
const MAIN_SHARE = 0.2;

/** The atlas with its parts reachable by slug and id. Build once, ask often. */
export class AtlasViews {
  readonly atlas: Atlas;
  readonly #places: ReadonlyMap<string, AtlasPlace>;
  readonly #placesById: ReadonlyMap<string, AtlasPlace>;
  readonly #facts: ReadonlyMap<string, Fact>;
  readonly #articles: ReadonlyMap<string, Article>;
  readonly #flows: ReadonlyMap<string, Flow>;
  readonly #claims: ReadonlyMap<string, readonly Claim[]>;
  readonly #corrections: ReadonlyMap<string, Applied>;

  readonly #mainlandOf: (id: string) => BBox | null;

  /** @param mainlandOf What a frame of a country needs to show of it, by its id; null for all. */
  constructor(atlas: Atlas, mainlandOf: (id: string) => BBox | null) {
    this.atlas = atlas;
    this.#mainlandOf = mainlandOf;
    this.#places = new Map(atlas.places.map((place) => [place.slug, place]));
    this.#placesById = new Map(atlas.places.map((place) => [place.id, place]));
    this.#facts = new Map(atlas.facts.map((fact) => [fact.id, fact]));
    this.#articles = new Map(atlas.articles.map((article) => [article.slug, article]));
    this.#flows = new Map(atlas.flows.map((flow) => [flow.slug, flow]));
    this.#claims = claimsByFact(atlas);
    this.#corrections = new Map(atlas.corrections.map((each) => [each.fact, each]));
  }

  /** Undefined if no place of the atlas has the slug. */
  place(slug: string): PlaceView | undefined {
    const place = this.#places.get(slug);
    if (!place) return undefined;
    return {
      ...this.link(place),
      country: place.country,
      feature: place.feature,
      point: place.point,
      bbox: place.bbox,
      precisionKm: place.precisionKm,
      parents: this.#links(place.parents),
      facts: place.facts.map((id) => this.factView(this.#fact(id))),
      rows: place.inside.map((slug) => this.row(slug)),
      articles: place.articles.length,
      first: place.first,
      last: place.last,
      neighbours: neighboursOf(place, this.atlas.places).map(({ place, words }) => ({
        ...this.link(place),
        words,
      })),
      related: relatedTo(place, this.atlas.places).map(({ place, facts }) => ({
        ...this.link(place),
        facts,
      })),
    };
  }

  /** Undefined if no flow of the atlas has the slug. */
  flow(slug: string): FlowView | undefined {
    const flow = this.#flows.get(slug);
    const [from, to] = [this.#places.get(flow?.from ?? ''), this.#places.get(flow?.to ?? '')];
    if (!flow || !from || !to) return undefined;
    return {
      ...this.#flowLink(flow),
      kind: 'flow',
      geometry: 'flow',
      localName: null,
      localLang: null,
      added: addUp(flow.tallies)?.parts.length ?? 0,
      from: this.link(from),
      to: this.link(to),
      facts: flow.facts.map((id) => this.factView(this.#fact(id))),
      count: flow.facts.length,
      total: flow.facts.length,
      rows: [],
    };
  }

  /** The flows of the atlas, or those from and to a place and what lies in it; most facts first. */
  flows(place?: string): FlowLink[] {
    const { inside = [] } = this.#places.get(place ?? '') ?? {};
    const near = new Set([place, ...inside]);
    return this.atlas.flows
      .filter(({ from, to }) => place === undefined || near.has(from) || near.has(to))
      .map((flow) => this.#flowLink(flow));
  }

  #flowLink(flow: Flow): FlowLink {
    const { slug, href, kind, facts } = flow;
    const [from, to] = [flow.from, flow.to].map((end) => this.#places.get(end)?.name ?? end);
    const number = flowLabel(flow) || null;
    return { slug, href, name: `${from} to ${to}`, what: KIND_WORDS[kind], number, facts };
  }

  /** The row of a place in the list; throws if the atlas has no such place. */
  row(slug: string): PlaceRow {
    const place = this.#places.get(slug);
    if (!place) throw new Error(`row: the atlas has no place "${slug}"`);
    return this.#rowOf(place, this.factView(this.#leadOf(place)));
  }

  #rowOf<Lead>(place: AtlasPlace, lead: Lead) {
    const { point, bbox } = place;
    const inside = this.#links(place.inside.slice(0, NAMED_INSIDE));
    const insideMore = place.inside.length - inside.length;
    return { ...this.link(place), point, bbox, lead, inside, insideMore };
  }

  #leadOf(place: AtlasPlace): Fact {
    const facts = (place.facts.length ? place.facts : place.allFacts).map((id) => this.#fact(id));
    const lead = facts.find((fact) => leadQuantity(fact.quantities)) ?? facts[0];
    if (!lead) throw new Error(`row: the place "${place.slug}" has no fact`);
    return lead;
  }

  /** Rows for all places, most facts first, each with its fact as a line only. */
  rows(): ListRow[] {
    const weight = ({ geometry, count, total }: ListRow) => (geometry === 'extent' ? count : total);
    return this.atlas.places
      .map((place) => this.#rowOf(place, this.#factLine(this.#leadOf(place))))
      .sort((a, b) => weight(b) - weight(a));
  }

  /** Undefined if no fact has the id. */
  fact(id: string): FactView | undefined {
    const fact = this.#facts.get(id);
    return fact && this.factView(fact);
  }

  /** The facts of an article in the order of its text. */
  factsOf(article: string): FactView[] {
    return this.atlas.facts
      .filter((fact) => fact.article === article)
      .sort((a, b) => a.locator.start - b.locator.start)
      .map((fact) => this.factView(fact));
  }

  /** Facts that could not be drawn. */
  unplaced(): FactLine[] {
    return this.atlas.facts.filter((fact) => fact.notOnMap).map((fact) => this.#factLine(fact));
  }

  /** Undefined if no article has the slug. */
  article(slug: string): Article | undefined {
    return this.#articles.get(slug);
  }

  /** What the map shows for some places: all of them in sight and lit. Whole atlas if none. */
  target(slugs: readonly string[], region: string | null = null): MapTarget {
    const shown = slugs.flatMap((slug) => this.#places.get(slug) ?? []);
    const frames = shown.map((place) => {
      const inside = place.inside.flatMap((slug) => this.#places.get(slug) ?? []);
      return frameOf(place, inside, this.#mainlandOf(place.id));
    });
    const bbox = frames.length ? union(frames) : worldFrame(this.atlas.places);
    return { bbox, selected: slugs, region };
  }

  /** What the map of a fact shows: where it happened, from and to; else whatever it names. */
  targetOfFact({ places }: Pick<FactView, 'places'>): MapTarget {
    const placed = places.filter(({ place }) => place);
    const drawn = placed.filter(({ role }) => draws(role));
    const shown = drawn.length ? drawn : placed;
    return this.target([...new Set(shown.flatMap(({ place }) => place?.slug ?? []))]);
  }

  /**
   * What the small map of an article shows: all its places lit, and in sight the countries that
   * most of its facts are about. A country it names in passing does not turn the map into a world.
   */
  targetOf(article: string): MapTarget {
    const facts = this.factsOf(article);
    const linked = facts.flatMap(({ places }) => places).flatMap(({ place }) => place ?? []);
    const places = [...new Set(linked.map(({ slug }) => slug))];
    const counts = new Map<string, number>();
    for (const { slug } of linked) {
      const country = this.#places.get(slug)?.country;
      if (country) counts.set(country, (counts.get(country) ?? 0) + 1);
    }
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const main = [...counts].filter(([, count]) => count >= all * MAIN_SHARE).map(([code]) => code);
    const near = places.filter((slug) => main.includes(this.#places.get(slug)?.country ?? ''));
    return { ...this.target(near.length ? near : places), selected: places };
  }

  #fact(id: string): Fact {
    const fact = this.#facts.get(id);
    if (!fact) throw new Error(`fact: the atlas has no fact "${id}"`);
    return fact;
  }

  link(place: AtlasPlace): PlaceLink {
    return {
      slug: place.slug,
      href: place.href,
      name: place.name,
      localName: place.localName,
      localLang: place.localName && localLanguage(place.localName),
      kind: place.kind,
      geometry: place.geometry,
      count: place.facts.length,
      total: place.allFacts.length,
    };
  }

  #links(slugs: readonly string[]): PlaceLink[] {
    return slugs.flatMap((slug) => {
      const place = this.#places.get(slug);
      return place ? [this.link(place)] : [];
    });
  }

  factView(fact: Fact): FactView {
    return { ...this.#factLine(fact), places: fact.places.map((place) => this.#working(place)) };
  }

  #factLine(fact: Fact): FactLine {
    return {
      id: fact.id,
      href: `/fact/${fact.id}`,
      statement: fact.statement,
      when: fact.when,
      dated: fact.dated,
      lead: leadQuantity(fact.quantities),
      quantities: fact.quantities,
      topics: fact.topics,
      citation: this.#citation(fact),
      notOnMap: fact.notOnMap,
      claim: this.#claim(fact),
      corrected: this.#corrected(fact),
    };
  }

  #claim({ id }: Fact): ClaimView | null {
    const claims = this.#claims.get(id) ?? [];
    const sayings = claims.flatMap(({ sayings }) => sayings).filter(({ fact }) => fact !== id);
    if (!sayings.length) return null;
    const others = new Map(sayings.map((saying) => [saying.fact, saying]));
    return {
      sources: Math.max(...claims.map(({ sources }) => sources.length)),
      agree: claims.every(({ agree }) => agree),
      others: [...others.values()].map(({ fact, words, when }) => {
        const citation = this.#citation(this.#fact(fact));
        return { href: `/fact/${fact}`, words, when, citation };
      }),
    };
  }

  #corrected({ id }: Fact): CorrectionView | null {
    const found = this.#corrections.get(id);
    return found ? { date: found.date, reason: found.reason, changes: found.changes } : null;
  }

  #citation(fact: Fact): CitationView {
    const article = this.#articles.get(fact.article);
    if (!article) throw new Error(`fact ${fact.id}: the atlas has no article "${fact.article}"`);
    const { slug, publisher, agency, title, published, url } = article;
    const { paragraph } = fact.locator;
    return { slug, href: `/article/${slug}`, publisher, agency, title, published, url, paragraph };
  }

  #working(working: FactPlace): WorkingView {
    const place = this.#placesById.get(working.place.id);
    return workingView(working, place ? this.link(place) : null);
  }
}
