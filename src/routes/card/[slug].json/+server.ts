import { error, json } from '@sveltejs/kit';
import { loadViews } from '$lib/files/atlas';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => {
  const { places, flows } = loadViews().atlas;
  return [...places, ...flows].map(({ slug }) => ({ slug }));
};

/** What the card of a place or of a flow shows: a `PlaceView` or a `FlowView`. */
export const GET: RequestHandler = ({ params }) => {
  const views = loadViews();
  const shown = views.place(params.slug) ?? views.flow(params.slug);
  if (!shown) error(404, `No place or flow of the atlas is called ${params.slug}.`);
  return json(shown);
};
