import { sourceOf } from '$lib/atlas/selection';
import { daysOf } from '$lib/core/edtf';
import { slugify } from '$lib/core/slug';
import { loadConfig, loadViews } from '$lib/files/atlas';
import type { PageServerLoad } from './$types';

/** As many topics of an article as stand in its line, the most frequent first. */
const TOPICS = 5;

/** As many of its places, those of most facts first. */
const PLACES = 6;

/** How often each of some things is there, most often first. */
function frequent<T>(things: readonly T[]): T[] {
  const counts = new Map<T, number>();
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([thing]) => thing);
}

function articleOf(slug: string) {
  const views = loadViews();
  const { title, publisher, agency, published } = views.article(slug)!;
  const facts = views.factsOf(slug);
  const days = facts.flatMap(({ when, dated }) =>
    when && dated !== 'published' ? (daysOf(when) ?? []) : [],
  );
  const links = new Map(
    facts
      .flatMap(({ places }) => places.flatMap(({ place }) => place ?? []))
      .map((p) => [p.slug, p]),
  );
  const named = frequent(
    facts.flatMap(({ places }) => places.flatMap(({ place }) => place?.slug ?? [])),
  );
  return {
    slug,
    title,
    publisher,
    agency,
    published,
    facts: facts.length,
    source: sourceOf({ slug, publisher, agency }),
    topics: frequent(facts.flatMap(({ topics }) => topics))
      .slice(0, TOPICS)
      .map((name) => ({ name, slug: slugify(name) })),
    places: named.slice(0, PLACES).flatMap((place) => links.get(place) ?? []),
    more: Math.max(0, named.length - PLACES),
    first: days.map(({ first }) => first).sort()[0] ?? null,
    last:
      days
        .map(({ last }) => last)
        .sort()
        .at(-1) ?? null,
  };
}

/** Articles by who published them, by name; those whose copies do not say come last. */
export const load: PageServerLoad = () => {
  const { atlas } = loadViews();
  const groups = new Map<string | null, ReturnType<typeof articleOf>[]>();
  for (const { slug } of atlas.articles) {
    const article = articleOf(slug);
    const name = article.publisher ?? (article.agency && `${article.agency}, in a reprint`);
    groups.set(name, [...(groups.get(name) ?? []), article]);
  }
  const sources = [...groups]
    .map(([name, articles]) => ({
      name,
      articles: articles.sort((a, b) => ((a.published ?? '') < (b.published ?? '') ? 1 : -1)),
    }))
    .sort((a, b) => (a.name === null ? 1 : b.name === null ? -1 : a.name < b.name ? -1 : 1));
  return {
    room: 'text' as const,
    title: `Articles · ${loadConfig().title}`,
    description: `The ${atlas.articles.length} articles behind the map, as far as our copies state what they are.`,
    sources,
    about: { '@type': 'CollectionPage', name: 'Articles' },
  };
};
