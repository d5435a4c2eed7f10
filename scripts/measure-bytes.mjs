import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { serveBuild } from './serve-build.mjs';
import { BROWSER_ARGS, findBrowser } from './setup.mjs';

/**
 * The JavaScript that a reader of the world map downloads before touching anything, in bytes as
 * brotli sends them, against MapLibre's own: `npm run measure:bytes` after a build.
 */
const ALLOWED = 70_000;

const { origin, stop } = await serveBuild();
const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGS });
const context = await browser.newContext({ serviceWorkers: 'block' });
const page = await context.newPage();
const scripts = new Set();
page.on('request', (request) => {
  const { pathname } = new URL(request.url());
  if (/\.m?js$/.test(pathname)) scripts.add(pathname);
});
await page.goto(`${origin}/`);
await page.locator('[data-map-state="live"]').waitFor({ timeout: 60_000 });
await page.waitForLoadState('networkidle');
await browser.close();
stop();

const sizeOf = (path) => brotliCompressSync(readFileSync(path)).length;
const all = [...scripts].map((path) => sizeOf(`build${path}`)).reduce((a, b) => a + b, 0);
const own = ['maplibre-gl.mjs', 'maplibre-gl-worker.mjs', 'maplibre-gl-shared.mjs']
  .map((file) => sizeOf(`node_modules/maplibre-gl/dist/${file}`))
  .reduce((a, b) => a + b, 0);
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
console.log(
  `${scripts.size} scripts, ${kB(all)}; MapLibre's own files ${kB(own)}; the rest ${kB(all - own)} of ${kB(ALLOWED)} allowed`,
);
process.exit(all - own > ALLOWED ? 1 : 0);
