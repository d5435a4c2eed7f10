import { error, json } from '@sveltejs/kit';
import { escapeXml } from '$lib/core/xml';
import { loadConfig } from '$lib/files/atlas';
import { embedOf, embedPaths } from '../../embed/embeds';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** The whole atlas has no path, and a file needs a name. */
const WHOLE = 'atlas';

export const entries: EntryGenerator = () =>
  embedPaths().map((path) => ({ path: path === '' ? WHOLE : path }));

/** What oEmbed 1.0 answers for a page: the frame that shows its map. */
export const GET: RequestHandler = ({ params }) => {
  const path = params.path === WHOLE ? '' : params.path;
  const embed = embedOf(path);
  if (!embed) error(404, `The atlas has no map called “${params.path}”.`);
  const { title, origin } = loadConfig();
  const [width, height] = [600, 400];
  const source = `${origin ?? ''}/embed${path && `/${path}`}`;
  const picture = path === '' ? '/atlas/world' : embed.href;
  return json({
    version: '1.0',
    type: 'rich',
    title: embed.name,
    provider_name: title,
    ...(origin ? { provider_url: origin } : {}),
    width,
    height,
    html: `<iframe src="${escapeXml(source)}" title="${escapeXml(`${embed.name}, a map`)}" width="${width}" height="${height}" loading="lazy"></iframe>`,
    thumbnail_url: `${origin ?? ''}/picture${picture}.png`,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
};
