import { error } from '@sveltejs/kit';
import { loadConfig } from '$lib/files/atlas';
import { embedOf, embedPaths } from '../embeds';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => embedPaths().map((path) => ({ path }));

export const load: PageServerLoad = ({ params, locals }) => {
  const embed = embedOf(params.path);
  if (!embed) error(404, `The atlas has no map called “${params.path}”.`);
  locals.map = embed.map;
  const { title } = loadConfig();
  return {
    room: 'embed' as const,
    title: embed.name === title ? title : `${embed.name} · ${title}`,
    description: embed.description,
    map: embed.map,
    embed: { href: embed.href, name: embed.name, description: embed.description },
    about: { '@type': 'Map', name: embed.name },
  };
};
