/// <reference types="@sveltejs/kit" />
/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import { base, build, files, version } from '$service-worker';

const worker = globalThis as unknown as ServiceWorkerGlobalScope;

/** What never changes under its name, of this edition. */
const SHELL = `shell-${version}`;

/** Pages and data that the reader has seen, of this edition. */
const SEEN = `seen-${version}`;

/** What the atlas opens with, so that it opens without a network too. */
const OPENING = ['/', '/map/marks.json', '/map/index.json', '/regions', '/articles', '/about'].map(
  (path) => `${base}${path}`,
);

const shell = new Set([...build, ...files]);

worker.addEventListener('install', (event) => {
  const fill = async () => {
    await (await caches.open(SHELL)).addAll([...shell]);
    await (await caches.open(SEEN)).addAll(OPENING);
  };
  event.waitUntil(fill());
});

worker.addEventListener('activate', (event) => {
  const clear = async () => {
    const old = (await caches.keys()).filter((key) => key !== SHELL && key !== SEEN);
    await Promise.all(old.map((key) => caches.delete(key)));
    await worker.clients.claim();
  };
  event.waitUntil(clear());
});

/** A page asks for the newer edition once its reader has agreed to reload. */
worker.addEventListener('message', ({ data }) => {
  if (data === 'take over') void worker.skipWaiting();
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== worker.location.origin) return;
  event.respondWith(shell.has(pathname) ? fromShell(request, pathname) : fromNetwork(request));
});

async function fromShell(request: Request, pathname: string): Promise<Response> {
  const cached = await caches.match(pathname);
  if (!cached) return fetch(request);
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.get('range') ?? '');
  return range ? part(cached, Number(range[1]), range[2] ? Number(range[2]) : null) : cached;
}

/** The basemap is read by ranges, and a cache holds whole files only. */
async function part(whole: Response, first: number, last: number | null): Promise<Response> {
  const bytes = await whole.blob();
  const end = Math.min(last ?? Infinity, bytes.size - 1);
  return new Response(bytes.slice(first, end + 1), {
    status: 206,
    headers: {
      'Content-Type': whole.headers.get('Content-Type') ?? 'application/octet-stream',
      'Content-Range': `bytes ${first}-${end}/${bytes.size}`,
      'Content-Length': String(end + 1 - first),
    },
  });
}

/** What may change is asked for anew; without a network what was seen last stands. */
async function fromNetwork(request: Request): Promise<Response> {
  try {
    const response = await fetch(request);
    if (response.ok && response.status === 200) {
      const seen = await caches.open(SEEN);
      await seen.put(request, response.clone());
    }
    return response;
  } catch (error) {
    const cached = await caches.match(request, { ignoreSearch: request.mode === 'navigate' });
    if (cached) return cached;
    throw error;
  }
}
