import type { MapTarget } from '$lib/atlas/view';
import { loadConfig, loadViews } from '$lib/files/atlas';
import { counted } from '$lib/core/counted';

/** A page as it is shown inside another site. */
export interface Embed {
  /** The page that it shows the map of. */
  href: string;
  name: string;
  description: string;
  map: MapTarget;
}

/** Every page whose map can stand in another site: path without the slash, empty for the whole atlas. */
export function embedPaths(): string[] {
  const { places, flows, facts, articles } = loadViews().atlas;
  const paths = [
    ...[...places, ...flows].map(({ href }) => href),
    ...articles.map(({ slug }) => `/article/${slug}`),
  ];
  return ['', ...[...paths, ...facts.map(({ id }) => `/fact/${id}`)].map((path) => path.slice(1))];
}

/** What an embed shows; null if the atlas has no such page. */
export function embedOf(path: string): Embed | null {
  const views = loadViews();
  const { title, subtitle } = loadConfig();
  const [kind = '', key = ''] = path.split('/');
  const href = `/${path}`;
  if (path === '') return { href, name: title, description: subtitle, map: views.target([]) };
  if (kind === 'fact') {
    const fact = views.fact(key);
    if (!fact) return null;
    const description = fact.statement;
    return { href, name: 'One fact', description, map: views.targetOfFact(fact) };
  }
  if (kind === 'flow') {
    const flow = views.flow(key);
    if (!flow) return null;
    const map = { ...views.target([flow.from.slug, flow.to.slug]), selected: [key] };
    return { href, name: flow.name, description: counted(flow.count, 'fact'), map };
  }
  if (kind === 'article') {
    const article = views.article(key);
    if (!article) return null;
    const description = counted(views.factsOf(key).length, 'fact');
    return { href, name: article.title ?? 'An article', description, map: views.targetOf(key) };
  }
  const place = views.place(key);
  if (place?.href !== href) return null;
  const map = views.target([key], kind === 'region' ? key : null);
  return { href, name: place.name, description: counted(place.total, 'fact'), map };
}
