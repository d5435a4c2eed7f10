import type { Article } from '../src/lib/articles/article';
import { hashText } from '../src/lib/core/hash';
import type { Fact, FactPlace, Quantity, Role } from '../src/lib/facts/fact';
import type { Gazetteer } from '../src/lib/gazetteer/gazetteer';
import type { Place } from '../src/lib/gazetteer/place';

/** Numbers from 0 to 1 that are the same in every run (mulberry32, public domain). */
function random(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const FACTS_AN_ARTICLE = 5;
const COUNTED = ['people-arrested', 'people-deported', 'people-rescued', 'people-crossed', 'sites'];
const TOPICS = ['arrest', 'deportation', 'rescue', 'migration', 'scam compound', 'crackdown'];
const ROLES: readonly Role[] = ['where', 'where', 'where', 'from', 'to', 'actor', 'about'];
const WORDS =
  'police raid compound river border court minister province night worker embassy report flight family harbour village market school bridge'.split(
    ' ',
  );

/** So many towns and, beside every province and country, so many regions have facts. */
const TOWNS = 6000;
const REGIONS = 200;

const dealt = new WeakMap<Gazetteer, Place[]>();

/** The places that facts are dealt to: some get very many, most get few, as in news. */
function placesOf(gazetteer: Gazetteer): Place[] {
  const known = dealt.get(gazetteer);
  if (known) return known;
  const indexes = Array.from({ length: gazetteer.size }, (_, i) => i);
  const ofKind = (...codes: number[]) =>
    indexes.filter((i) => codes.includes(gazetteer.kindCode(i)));
  const some = (all: number[], most: number) =>
    all.filter((_, i) => i % Math.ceil(all.length / most) === 0);
  const chosen = [...ofKind(3, 2), ...some(ofKind(4), REGIONS), ...some(ofKind(1), TOWNS)];
  // Tashkent and Tashkent Region ask for one slug.
  const places = chosen.map((i) => gazetteer.place(i)).filter(({ id }) => id !== 'gn1:UZ.14');
  dealt.set(gazetteer, places);
  return places;
}

/**
 * Articles and facts as the pipeline gives them, made of nothing: for benchmarks and properties
 * only, never for a reader. The same numbers give the same facts.
 */
export function syntheticFacts(
  gazetteer: Gazetteer,
  count: number,
  seed = 1,
): { articles: Article[]; facts: Fact[] } {
  const next = random(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)]!;
  const places = placesOf(gazetteer);
  const somewhere = () => places[Math.floor(places.length * next() ** 4)]!;
  const date = () =>
    `${2015 + Math.floor(next() * 11)}-${String(1 + Math.floor(next() * 12)).padStart(2, '0')}`;
  const factPlace = (role: Role): FactPlace => {
    const place = somewhere();
    const mention = place.name;
    const span = { start: 0, end: mention.length };
    return {
      place,
      role,
      roleReason: 'made up',
      mention,
      ...span,
      confidence: 0.9,
      site: null,
      reasons: [],
      alternatives: [],
    };
  };
  const quantity = (): Quantity => {
    const value = 1 + Math.floor(next() ** 3 * 5000);
    const unsaid = { max: null, outOf: null, qualifier: null, per: null, when: null };
    const counted = pick(COUNTED);
    return {
      start: 0,
      end: 3,
      words: `${value}`,
      value,
      unit: 'people',
      counted,
      of: null,
      ...unsaid,
    };
  };

  const articles = Array.from({ length: Math.ceil(count / FACTS_AN_ARTICLE) }, (_, i): Article => ({
    slug: `article-${seed}-${i}`,
    title: `Article ${i}`,
    publisher: `Paper ${i % 400}`,
    agency: i % 7 ? null : `Agency ${i % 5}`,
    published: date(),
    url: null,
    language: 'en',
    dateline: null,
    text: 'full',
    notes: null,
    body: '',
    sentences: [],
  }));
  const facts = Array.from({ length: count }, (_, i): Fact => {
    const article = articles[Math.floor(i / FACTS_AN_ARTICLE)]!.slug;
    const statement = Array.from({ length: 14 }, () => pick(WORDS)).join(' ');
    const roles = Array.from({ length: 1 + Math.floor(next() * 3) }, () => pick(ROLES));
    return {
      id: hashText(`${article} ${i}`),
      statement,
      article,
      locator: { paragraph: 1 + (i % FACTS_AN_ARTICLE), start: i % FACTS_AN_ARTICLE, end: 100 },
      places: roles.map(factPlace),
      ...(next() < 0.3 ? { when: null, dated: null } : { when: date(), dated: 'stated' }),
      quantities: next() < 0.5 ? [quantity()] : [],
      topics: [pick(TOPICS)],
      notOnMap: roles.some((role) => /where|from|to/.test(role)) ? null : 'It names no place.',
    };
  });
  return { articles, facts };
}
