import { loadConfig, loadViews } from '$lib/files/atlas';
import type { MapTarget } from '$lib/atlas/view';
import type { Caption } from '$lib/map/drawn/picture';
import { edtfWords } from '$lib/ui/edtf-words';
import { figureWords } from '$lib/ui/figure-words';
import { counted } from '$lib/core/counted';
import { kindWords } from '$lib/ui/place-words';

/** What a picture shows and says. */
export interface Subject {
  caption: Omit<Caption, 'title'>;
  target: MapTarget;
}

const facts = (count: number) => (count === 1 ? 'fact' : 'facts');

function world(): Subject {
  const { atlas, target } = { atlas: loadViews().atlas, target: loadViews().target([]) };
  const count = atlas.facts.length;
  const figure = {
    qualifier: '',
    words: count.toLocaleString('en'),
    unit: `${facts(count)} on one map`,
  };
  const source = `From ${counted(atlas.articles.length, 'article')}, each fact with its paragraph`;
  return { caption: { kicker: 'Atlas', figure, text: loadConfig().subtitle, source }, target };
}

function place(slug: string): Subject | null {
  const views = loadViews();
  const shown = views.place(slug);
  if (!shown) return null;
  const { total, articles, name, href } = shown;
  const figure = {
    qualifier: '',
    words: total.toLocaleString('en'),
    unit: `${facts(total)} from ${counted(articles, 'article')}`,
  };
  const target = views.target([slug], href.startsWith('/region/') ? slug : null);
  return {
    caption: {
      kicker: kindWords(shown),
      figure,
      text: name,
      source: 'Each fact with its article and its paragraph',
    },
    target,
  };
}

function article(slug: string): Subject | null {
  const views = loadViews();
  const found = views.article(slug);
  if (!found) return null;
  const { length } = views.factsOf(slug);
  const { publisher, agency, title, published } = found;
  return {
    caption: {
      kicker: publisher ?? (agency ? `${agency}, in a reprint` : 'Publisher not stated'),
      figure: { qualifier: '', words: `${length}`, unit: `${facts(length)} on the map` },
      text: title ?? 'An untitled article',
      source: published ? edtfWords(published) : 'date not stated',
    },
    target: views.targetOf(slug),
  };
}

function fact(id: string): Subject | null {
  const views = loadViews();
  const shown = views.fact(id);
  if (!shown) return null;
  const { lead, statement, when, citation } = shown;
  const figure = lead ? figureWords(lead) : null;
  const who = citation.publisher ?? citation.agency ?? 'publisher not stated';
  return {
    caption: {
      kicker: when ? edtfWords(when) : 'date not stated',
      figure: figure && { ...figure, words: figure.figure },
      text: statement,
      source: [who, citation.title, `¶${citation.paragraph}`].filter(Boolean).join(', '),
    },
    target: views.targetOfFact(shown),
  };
}

function flow(slug: string): Subject | null {
  const views = loadViews();
  const shown = views.flow(slug);
  if (!shown) return null;
  const { from, to, name, what, number } = shown;
  return {
    caption: {
      kicker: `People ${what}`,
      figure: number
        ? {
            qualifier: /^\D+(?= )/.exec(number)?.[0] ?? '',
            words: number.replace(/^\D+ /, ''),
            unit: '',
          }
        : null,
      text: name,
      source: `${counted(shown.count, 'fact')}; a great circle, not a route`,
    },
    target: { ...views.target([from.slug, to.slug]), selected: [slug] },
  };
}

const KINDS: Readonly<Record<string, (key: string) => Subject | null>> = {
  atlas: world,
  place,
  region: place,
  article,
  fact,
  flow,
};

/** What the picture of a page shows; null if the atlas has no such page. */
export function subjectOf(kind: string, key: string): Subject | null {
  return KINDS[kind]?.(key) ?? null;
}

/** Every page that has a picture of its own, by kind and key. */
export function subjects(): { kind: string; key: string }[] {
  const { places, articles, facts, flows } = loadViews().atlas;
  const paths = [
    ...places.map(({ href }) => href),
    ...articles.map(({ slug }) => `/article/${slug}`),
    ...facts.map(({ id }) => `/fact/${id}`),
    ...flows.map(({ href }) => href),
  ];
  return [
    { kind: 'atlas', key: 'world' },
    ...paths.map((path) => {
      const [, kind = '', key = ''] = path.split('/');
      return { kind, key };
    }),
  ];
}
