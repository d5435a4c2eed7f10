import type { Handle } from '@sveltejs/kit';
import type { MapTarget } from '$lib/atlas/view';
import { loadDrawnAtlas } from '$lib/files/atlas';
import { loadBoundaries } from '$lib/files/boundaries';
import { drawnMap } from '$lib/map/drawn/drawn-map';

/** Where `MapStage` leaves room for the drawn map. */
const ROOM = '<!--drawn-map-->';

/** What the static adapter asks for to make 404.html, which is empty until its script runs. */
const FALLBACK = '/[fallback]';

const NOT_FOUND =
  '<noscript><h1>This page is not in the atlas</h1><p>The address may be mistyped. The <a href="/">whole atlas</a> lists every place with its facts, and <a href="/articles">the articles</a> list what was read.</p></noscript>';

const drawings = new Map<string, string>();

/** The drawing for a target; facts about one place share it. */
function drawingOf(target: MapTarget): string {
  const key = JSON.stringify(target);
  const { marks } = loadDrawnAtlas();
  const drawing = drawings.get(key) ?? drawnMap({ marks, boundaries: loadBoundaries(), target });
  drawings.set(key, drawing);
  return drawing;
}

/** A drawing whose marks open outside of the frame that it stands in: the pages refuse to be framed. */
function outward(drawing: string): string {
  return drawing.replaceAll('<a href=', '<a target="_blank" rel="noopener" href=');
}

/**
 * Sets the drawn map into each page as it is prerendered. It stands in the page alone, not a
 * second time in the data that the page starts from.
 */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) => {
      if (event.url.pathname === FALLBACK) return html.replace('</body>', `${NOT_FOUND}</body>`);
      const target = event.locals.map;
      if (!html.includes(ROOM) || !target) return html;
      const drawing = drawingOf(target);
      const framed = event.route.id?.startsWith('/embed/');
      return html.replace(ROOM, () => (framed ? outward(drawing) : drawing));
    },
  });
