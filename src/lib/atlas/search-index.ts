import { counted } from '../core/counted';
import MiniSearch from 'minisearch';
import type { LngLat } from '../core/lng-lat';
import { slugify } from '../core/slug';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Place } from '../gazetteer/place';
import type { Geometry } from './atlas';
import { localLanguage } from './local-language';
import { SEARCH_OPTIONS } from './search';
import type { AtlasViews } from './views';

/** What a reader may find. */
export type FoundKind = 'place' | 'region' | 'article' | 'topic' | 'fact' | 'empty';

/** One thing that a reader may find, as the list of results shows it. */
export interface Found {
  /** Unique among all kinds. */
  id: string;
  /** `empty` is on the map, but no article says anything of it. */
  kind: FoundKind;
  name: string;
  localName: string | null;
  localLang: string | null;
  /** What stands beside the name: “city, 7 facts”, a citation. */
  note: string;
  geometry: Geometry | null;
  count: number;
  /** Where it leads: its page; empty for a topic and for what has no page. */
  href: string;
  /** Slug of the place whose card shows it, or null. */
  open: string | null;
  /** Id of the fact, slug of the topic, or null. */
  key: string | null;
  /** Where to look, for what has no page. */
  point: LngLat | null;
}

/** A thing to be found with the words that find it. */
interface Entry extends Found {
  /** Other names, one a line. */
  aliases: string;
  /** Text that finds it too, but counts for less. */
  text: string;
}

const BARE = {
  localName: null,
  localLang: null,
  geometry: null,
  href: '',
  open: null,
  key: null,
  point: null,
};

function namesOf(gazetteer: Gazetteer, id: string): string {
  const index = gazetteer.indexOf(id);
  return index < 0 ? '' : gazetteer.names(index).join('\n');
}

function placeEntries({ atlas }: AtlasViews, gazetteer: Gazetteer): Entry[] {
  return atlas.places.map((place) => {
    const { slug, name, localName, kind, feature, geometry, href, allFacts } = place;
    const count = allFacts.length;
    return {
      ...BARE,
      id: `place:${slug}`,
      kind: kind === 'city' || kind === 'site' ? 'place' : 'region',
      name,
      localName,
      localLang: localName && localLanguage(localName),
      note: `${feature === 'capital' ? 'capital' : feature || kind}, ${counted(count, 'fact')}`,
      geometry,
      count,
      href,
      open: slug,
      aliases: namesOf(gazetteer, place.id),
      text: '',
    };
  });
}

/** Countries, and the provinces of countries that have facts, of which no article speaks. */
function emptyEntries({ atlas }: AtlasViews, gazetteer: Gazetteer): Entry[] {
  const known = new Set(atlas.places.map(({ id }) => id));
  const near = new Set(atlas.places.map(({ country }) => country));
  const entries: Entry[] = [];
  for (let i = 0; i < gazetteer.size; i++) {
    const kind = gazetteer.kindCode(i);
    if (kind !== COUNTRY && !(kind === UNIT && near.has(gazetteer.countryOf(i)))) continue;
    const place = gazetteer.place(i);
    if (!known.has(place.id)) entries.push(emptyEntry(place, gazetteer));
  }
  return entries;
}

/** `kindCode` of first-level units and of countries. */
const [UNIT, COUNTRY] = [2, 3];

function emptyEntry(
  { id, name, localName, kind, feature, point }: Place,
  gazetteer: Gazetteer,
): Entry {
  return {
    ...BARE,
    id: `empty:${id}`,
    kind: 'empty',
    name,
    localName,
    localLang: localName && localLanguage(localName),
    note: `${kind === 'country' ? 'country' : feature || 'province'}, no facts`,
    geometry: 'outline',
    count: 0,
    point,
    aliases: namesOf(gazetteer, id),
    text: '',
  };
}

function textEntries(views: AtlasViews): Entry[] {
  const { articles, facts } = views.atlas;
  const topics = new Map<string, number>();
  for (const topic of facts.flatMap((fact) => fact.topics)) {
    topics.set(topic, (topics.get(topic) ?? 0) + 1);
  }
  return [
    ...articles.map((article): Entry => ({
      ...BARE,
      id: `article:${article.slug}`,
      kind: 'article',
      name: article.title ?? 'Title not stated',
      note: article.publisher ?? article.agency ?? 'publisher not stated',
      count: views.factsOf(article.slug).length,
      href: `/article/${article.slug}`,
      aliases: [article.publisher, article.agency, article.dateline].filter(Boolean).join('\n'),
      text: '',
    })),
    ...[...topics].map(([topic, count]): Entry => ({
      ...BARE,
      id: `topic:${topic}`,
      kind: 'topic',
      name: topic,
      note: counted(count, 'fact'),
      count,
      key: slugify(topic),
      aliases: '',
      text: '',
    })),
    ...facts.map((fact): Entry => {
      const { id, statement, href, citation, places } = views.factView(fact);
      return {
        ...BARE,
        id: `fact:${id}`,
        kind: 'fact',
        name: statement,
        note: `${citation.publisher ?? citation.agency ?? citation.title ?? 'publisher not stated'}, ¶${citation.paragraph}`,
        count: 1,
        href,
        open: (fact.notOnMap === null && places.find(({ place }) => place)?.place?.slug) || null,
        key: id,
        aliases: '',
        text: places.map(({ name }) => name).join('\n'),
      };
    }),
  ];
}

/** The search index of an atlas, as the JSON that `openSearch` opens. */
export function searchIndexOf(views: AtlasViews, gazetteer: Gazetteer): string {
  const index = new MiniSearch<Entry>(SEARCH_OPTIONS);
  index.addAll(placeEntries(views, gazetteer));
  index.addAll(emptyEntries(views, gazetteer));
  index.addAll(textEntries(views));
  return JSON.stringify(index);
}
