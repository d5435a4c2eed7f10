import { base as basePath } from '$app/paths';
import config from '../../../atlas.config.json';
import worldTiles from '../../../geodata/basemap/world.pmtiles?url';
import type { Marks } from '../atlas/marks';
import { INHABITED } from '../atlas/world-frame';
import { union, type BBox } from '../core/bbox';
import { foreignBase, type Base } from './base';
import { loadBaseFonts, loadMarkFonts } from './fonts';
import { isAboutPlaces } from '../atlas/view';
import type { LiveMap } from './live-map';
import type { LiveMapOptions } from './live-map-options';
import { ownBase, type BaseOptions } from './own-base';

/** Runs once the page is loaded and the browser has time; the result takes it back. */
export function whenIdle(run: () => void): () => void {
  let cancel = () => {};
  const soon = () => {
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(run, 200);
      cancel = () => clearTimeout(timer);
      return;
    }
    const idle = requestIdleCallback(run, { timeout: 2000 });
    cancel = () => cancelIdleCallback(idle);
  };
  if (document.readyState === 'complete') soon();
  else addEventListener('load', soon, { once: true });
  return () => {
    removeEventListener('load', soon);
    cancel();
  };
}

/** Once an element takes room on the page; a page without a map hides it. */
export function sized(element: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    const observer = new ResizeObserver(() => {
      if (element.clientWidth === 0) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(element);
  });
}

/** JSON from an address; rejects with the address if it cannot be had. */
async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return (await response.json()) as T;
}

/** The basemap that `atlas.config.json` names, or our own. */
async function openBase(): Promise<(options: BaseOptions) => Base> {
  const { style, tiles } = config.basemap as { style: string | null; tiles: string | null };
  if (style) {
    const foreign = foreignBase(await fetchJson(style));
    return () => foreign;
  }
  const tilesUrl = new URL(tiles ?? worldTiles, location.href).href;
  return (options) => ownBase({ ...options, tilesUrl });
}

/** Extent of everything that is drawn. */
function wholeOf({ labels, points }: Marks): BBox {
  const boxes = [...labels.features, ...points.features].map(({ geometry }): BBox => {
    const [lng = 0, lat = 0] = geometry.coordinates;
    return [lng - 4, lat - 4, lng + 4, lat + 4];
  });
  return boxes.length ? union(boxes) : INHABITED;
}

/** Fetches program, marks and basemap, and opens the map. Rejects if any of them fails. */
export async function openLiveMap(
  options: Omit<LiveMapOptions, 'marks' | 'base' | 'whole'>,
): Promise<LiveMap> {
  const [{ LiveMap }, marks, base] = await Promise.all([
    import('./live-map'),
    fetchJson<Marks>(`${basePath}/map/marks.json`),
    openBase(),
  ]);
  // The whole world shows no small towns: their letters can wait until the map stands.
  const close = location.hash !== '' || isAboutPlaces(options.target);
  await Promise.all([loadMarkFonts(marks), close && loadBaseFonts()]);
  const marked = [...marks.labels.features, ...marks.points.features].map(
    ({ properties }) => properties.name,
  );
  const live = await LiveMap.open({
    ...options,
    marks,
    base: (shown) => base({ ...shown, marked }),
    whole: wholeOf(marks),
  });
  void loadBaseFonts();
  return live;
}
