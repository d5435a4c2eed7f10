import { json } from '@sveltejs/kit';
import { readerIndexOf } from '$lib/atlas/reader-index';
import { loadViews } from '$lib/files/atlas';
import type { RequestHandler } from './$types';

export const prerender = true;

/** What the browser chooses facts from: filters, timeline and list ask nobody again. */
export const GET: RequestHandler = () => json(readerIndexOf(loadViews()));
