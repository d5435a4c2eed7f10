import { searchIndexOf } from '$lib/atlas/search-index';
import { loadViews } from '$lib/files/atlas';
import { loadGazetteer } from '$lib/files/gazetteer';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The index that the search box loads when it is first used. */
export const GET: RequestHandler = () =>
  new Response(searchIndexOf(loadViews(), loadGazetteer('full')), {
    headers: { 'Content-Type': 'application/json' },
  });
