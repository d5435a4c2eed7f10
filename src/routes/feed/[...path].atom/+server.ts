import { error } from '@sveltejs/kit';
import { feedAt, feedList } from '$lib/files/feeds';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
  feedList().map(({ path }) => ({ path: path.slice('/feed/'.length, -'.atom'.length) }));

/** The newest facts of the atlas, of a region or of a topic. */
export const GET: RequestHandler = ({ params: { path } }) => {
  const feed = feedAt(`/feed/${path}.atom`);
  if (!feed) error(404, `There is no feed ${path}.`);
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
