import { chromium } from '@playwright/test';
import { BARE, buildBarePage, serve } from './bench/bare-page.mjs';
import { median } from './bench/median.mjs';
import { BROWSER_ARGS, ensureBrowser } from './setup.mjs';

/** Visits of each page; the middle one counts. They take turns, so that both see the same noise. */
const VISITS = 7;

/**
 * One visit with an empty cache: kB over the wire, ms to the first picture of the map and to a
 * live map at rest.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 */
async function visit(browser, url) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  let bytes = 0;
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  const started = performance.now();
  await page.goto(url, { waitUntil: 'commit' });
  await page.locator('[data-map-state="live"]').waitFor({ state: 'attached', timeout: 120_000 });
  const idle = performance.now() - started;
  const drawn = await page.evaluate(() => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    return document.querySelector('.drawn svg') ? (paint?.startTime ?? NaN) : NaN;
  });
  await context.close();
  return { kB: bytes / 1000, first: Number.isNaN(drawn) ? idle : drawn, idle };
}

await buildBarePage();
const servers = [serve(BARE, 4281), serve('build', 4282)];
const browser = await chromium.launch({
  executablePath: ensureBrowser() || undefined,
  args: BROWSER_ARGS,
});
/** @type {Record<'bare' | 'atlas', { kB: number, first: number, idle: number }[]>} */
const visits = { bare: [], atlas: [] };
for (let i = 0; i < VISITS; i++) {
  visits.bare.push(await visit(browser, 'http://localhost:4281/bare.html'));
  visits.atlas.push(await visit(browser, 'http://localhost:4282/'));
}
for (const measure of /** @type {const} */ (['kB', 'first', 'idle'])) {
  const [bare, atlas] = [visits.bare, visits.atlas].map((all) =>
    median(all.map((v) => v[measure])),
  );
  const ratio = ((atlas ?? NaN) / (bare ?? NaN)).toFixed(2);
  console.log(
    `${measure.padEnd(6)} bare ${bare?.toFixed(0)}, atlas ${atlas?.toFixed(0)}: ${ratio}×`,
  );
}
await browser.close();
for (const server of servers) server.close();
