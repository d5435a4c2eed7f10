import { error } from '@sveltejs/kit';
import { FORMATS } from '$lib/atlas/download/formats';
import { loadPublished } from '$lib/files/published';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => FORMATS.map(({ file }) => ({ file }));

/** The whole atlas in one of the formats that it can be taken away in. */
export const GET: RequestHandler = async ({ params }) => {
  const format = FORMATS.find(({ file }) => file === params.file);
  if (!format) error(404, `There is no download ${params.file}.`);
  const made = await format.make(loadPublished());
  return new Response(made, { headers: { 'Content-Type': format.type } });
};
