import { error } from '@sveltejs/kit';
import { publish, publishers, type PublishedFile } from '$lib/atlas/publish/publish';
import { loadDrawnAtlas } from '$lib/files/atlas';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const files = Object.keys(publishers) as PublishedFile[];

export const entries: EntryGenerator = () => files.map((file) => ({ file }));

export const GET: RequestHandler = ({ params }) => {
  const file = files.find((name) => name === params.file);
  if (!file) error(404, `There is no ${params.file} here; there are ${files.join(', ')}.`);
  const { atlas, marks } = loadDrawnAtlas();
  const type = file.endsWith('.geojson') ? 'application/geo+json' : 'application/json';
  return new Response(publish(file, atlas, marks), { headers: { 'Content-Type': type } });
};
