import { loadConfig } from '$lib/files/atlas';
import type { RequestHandler } from './$types';

export const prerender = true;

/** All is open; a sitemap needs a whole address, and so an `origin` in the configuration. */
export const GET: RequestHandler = () => {
  const { origin } = loadConfig();
  const sitemap = origin ? `\nSitemap: ${origin}/sitemap.xml\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${sitemap}`, {
    headers: { 'Content-Type': 'text/plain' },
  });
};
