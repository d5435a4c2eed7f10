import { error } from '@sveltejs/kit';
import { loadConfig, loadDrawnAtlas } from '$lib/files/atlas';
import { loadBoundaries } from '$lib/files/boundaries';
import { rasterise } from '$lib/files/rasterise';
import drawnCss from '$lib/map/drawn/drawn.css?raw';
import { pictureOf } from '$lib/map/drawn/picture';
import { pictureStyle } from '$lib/map/drawn/picture-style';
import tokensCss from '../../../../tokens.css?raw';
import { subjectOf, subjects } from '../../subjects';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = subjects;

const style = pictureStyle(drawnCss, tokensCss);

/** The picture that is shown beside a link to a page, 1200 by 630. */
export const GET: RequestHandler = async ({ params }) => {
  const subject = subjectOf(params.kind, params.key);
  if (!subject) error(404, `The atlas has no ${params.kind} “${params.key}”.`);
  const { marks } = loadDrawnAtlas();
  const map = { marks, boundaries: loadBoundaries(), target: subject.target };
  const svg = pictureOf({ ...subject.caption, title: loadConfig().title }, map, style);
  return new Response(await rasterise(svg), { headers: { 'content-type': 'image/png' } });
};
