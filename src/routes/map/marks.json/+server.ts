import { json } from '@sveltejs/kit';
import { loadDrawnAtlas } from '$lib/files/atlas';
import type { RequestHandler } from './$types';

export const prerender = true;

/** What the live map draws over its base, in one request. */
export const GET: RequestHandler = () => json(loadDrawnAtlas().marks);
