import { escapeXml, tag } from '$lib/core/xml';
import { loadConfig, loadViews } from '$lib/files/atlas';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Every page that a search engine should know. Without an `origin` in the configuration it is empty. */
export const GET: RequestHandler = () => {
  const { origin } = loadConfig();
  const { places, articles, facts } = loadViews().atlas;
  const paths = [
    '/',
    '/regions',
    '/articles',
    '/about',
    '/unplaced',
    '/download',
    ...places.map(({ href }) => href),
    ...articles.map(({ slug }) => `/article/${slug}`),
    ...facts.map(({ id }) => `/fact/${id}`),
  ];
  const urls = origin
    ? paths.map((path) => tag('url', {}, tag('loc', {}, escapeXml(`${origin}${path}`))))
    : [];
  const xmlns = 'http://www.sitemaps.org/schemas/sitemap/0.9';
  const body = `<?xml version="1.0" encoding="utf-8"?>\n${tag('urlset', { xmlns }, urls.join('\n'))}\n`;
  return new Response(body, { headers: { 'Content-Type': 'application/xml' } });
};
