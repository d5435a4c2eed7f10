import { error, json } from '@sveltejs/kit';
import { citationSet, citedThings } from '$lib/files/cite';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => citedThings();

/** How a fact, an article, a place or a view is cited, in every form. */
export const GET: RequestHandler = ({ params: { kind, key } }) => {
  const set = citationSet(kind, key);
  if (!set) error(404, `The atlas has no ${kind} “${key}” to cite.`);
  return json(set);
};
