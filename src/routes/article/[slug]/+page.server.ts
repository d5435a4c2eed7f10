import { error } from '@sveltejs/kit';
import { citationTags } from '$lib/articles/citation';
import { loadConfig, loadViews } from '$lib/files/atlas';
import { counted } from '$lib/core/counted';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  loadViews().atlas.articles.map(({ slug }) => ({ slug }));

export const load: PageServerLoad = ({ params, locals }) => {
  const views = loadViews();
  const article = views.article(params.slug);
  if (!article) error(404, `The atlas has no article “${params.slug}”.`);
  const facts = views.factsOf(article.slug);
  const drawn = facts.flatMap(({ places }) => places).flatMap(({ place }) => place ?? []);
  const places = [...new Map(drawn.map((place) => [place.slug, place])).values()];
  const map = views.targetOf(article.slug);
  locals.map = map;
  const name =
    article.title ?? `An untitled article${article.agency ? ` with ${article.agency}` : ''}`;
  const summary = `${counted(facts.length, 'fact')} in ${counted(places.length, 'place')}`;
  return {
    room: 'article' as const,
    title: `${name} · ${loadConfig().title}`,
    description: `${summary}, each with its paragraph: ${facts[0]?.statement ?? ''}`,
    map,
    article,
    facts,
    places,
    citation: citationTags(article),
    about: {
      '@type': 'NewsArticle',
      ...(article.title ? { headline: article.title } : {}),
      ...(article.published ? { datePublished: article.published } : {}),
      ...(article.publisher
        ? { publisher: { '@type': 'Organization', name: article.publisher } }
        : {}),
      ...(article.url ? { url: article.url } : {}),
      ...(article.dateline ? { dateline: article.dateline } : {}),
      inLanguage: article.language,
      contentLocation: places.map((place) => ({ '@type': 'Place', name: place.name })),
    },
  };
};
