import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from './setup.mjs';

/**
 * The JavaScript that a reader of the world map downloads before touching anything, in bytes as
 * brotli sends them, against MapLibre's own: `npm run measure:bytes` after a build.
 */
const ALLOWED = 70_000;

const server = spawn(process.execPath, ['scripts/serve.mjs'], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const [line] = await once(server.stdout, 'data');
const origin = /http:\S+?(?=\/\s)/.exec(String(line))?.[0];
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
server.kill();

const sizeOf = (path) => brotliCompressSync(readFileSync(path)).length;
const all = [...scripts].map((path) => sizeOf(`build${path}`)).reduce((a, b) => a + b, 0);
const own = ['maplibre-gl.mjs', 'maplibre-gl-worker.mjs', 'maplibre-gl-shared.mjs']
  .map((file) => {
    try {
      return sizeOf(`node_modules/maplibre-gl/dist/${file}`);
    } catch {
      return 0;
    }
  })
  .reduce((a, b) => a + b, 0);
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
console.log(
  `${scripts.size} scripts, ${kB(all)}; MapLibre's own files ${kB(own)}; the rest ${kB(all - own)} of ${kB(ALLOWED)} allowed`,
);
process.exit(all - own > ALLOWED ? 1 : 0);
