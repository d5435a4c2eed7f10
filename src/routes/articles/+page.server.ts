import { loadConfig, loadViews } from '$lib/files/atlas';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
  const views = loadViews();
  const { title } = loadConfig();
  const articles = views.atlas.articles.map((article) => {
    const { slug, title, publisher, agency, published } = article;
    return { slug, title, publisher, agency, published, facts: views.factsOf(slug).length };
  });
  return {
    room: 'text' as const,
    title: `Articles · ${title}`,
    description: `The ${articles.length} articles behind the map, as far as our copies state what they are.`,
    articles,
    about: { '@type': 'CollectionPage', name: 'Articles' },
  };
};
