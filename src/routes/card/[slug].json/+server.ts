import { error, json } from '@sveltejs/kit';
import { loadViews } from '$lib/files/atlas';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => loadViews().atlas.places.map(({ slug }) => ({ slug }));

/** What the card of a place shows: a `PlaceView`. */
export const GET: RequestHandler = ({ params }) => {
  const place = loadViews().place(params.slug);
  if (!place) error(404, `No place of the atlas is called ${params.slug}.`);
  return json(place);
};
