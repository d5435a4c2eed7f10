import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { BARE, buildBarePage, serve } from './bench/bare-page.mjs';
import { median } from './bench/median.mjs';
import { BROWSER_ARGS, ensureBrowser } from './setup.mjs';

/**
 * How smoothly the atlas moves with very many places, against MapLibre with the same points as plain
 * circles on the same base map: `npm run bench:frames` after a build.
 */
const PLACES = 10_000;

/** Turns of each page; the middle one counts. They alternate, so that both see the same noise. */
const TURNS = 5;

/** Where towns are drawn as discs, with Southeast Asia in the middle. */
const CAMERA = '#map=4.5/14/104';

/** Points spread evenly over the inhabited latitudes (the golden angle), so that no run differs. */
const points = Array.from({ length: PLACES }, (_, i) => [
  Number((((i * 137.50776405) % 360) - 180).toFixed(4)),
  Number((-50 + (115 * (i + 0.5)) / PLACES).toFixed(4)),
]);

/** @param {number} i @param {object} properties */
const feature = (i, properties) => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: points[i] },
  properties,
});

/** The atlas's marks, with so many towns more. */
function crowded() {
  const marks = JSON.parse(readFileSync('build/map/marks.json', 'utf8'));
  const town = marks.points.features.find(
    (/** @type {any} */ f) => f.properties.geometry === 'disc',
  );
  points.forEach((_, i) => {
    const own = { slug: `town-${i}`, name: `Town ${i}`, localName: null, count: 1 + (i % 9) };
    marks.points.features.push(feature(i, { ...town.properties, ...own }));
  });
  return marks;
}

/**
 * The 95th percentile of the time between frames while the map is dragged and zoomed, in ms.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {object} marks
 */
async function turn(browser, url, marks) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.route('**/map/marks.json', (route) => route.fulfill({ json: marks }));
  await page.goto(url);
  await page.locator('[data-map-state="live"]').waitFor({ state: 'attached', timeout: 120_000 });
  await page.waitForTimeout(3000);
  await page.evaluate(() => {
    const times = /** @type {number[]} */ ([]);
    Object.assign(window, { times });
    const tick = (/** @type {number} */ now) => {
      times.push(now);
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  await page.mouse.move(900, 360);
  await page.mouse.down();
  for (let i = 1; i <= 60; i++) {
    await page.mouse.move(900 - 4 * i, 360 + 2 * i);
    await page.waitForTimeout(16);
  }
  await page.mouse.up();
  for (let i = 0; i < 24; i++) {
    await page.mouse.wheel(0, i < 12 ? -60 : 60);
    await page.waitForTimeout(50);
  }
  const times = await page.evaluate(() => /** @type {any} */ (window).times);
  await context.close();
  const gaps = times
    .slice(1)
    .map((/** @type {number} */ at, /** @type {number} */ i) => at - times[i]);
  return gaps.sort((/** @type {number} */ a, /** @type {number} */ b) => a - b)[
    Math.floor(gaps.length * 0.95)
  ];
}

await buildBarePage();
const collection = { type: 'FeatureCollection', features: points.map((_, i) => feature(i, {})) };
writeFileSync(`${BARE}/points.json`, JSON.stringify(collection));
const servers = [serve(BARE, 4281), serve('build', 4282)];
const browser = await chromium.launch({
  executablePath: ensureBrowser() || undefined,
  args: BROWSER_ARGS,
});
const marks = crowded();
/** @type {Record<'bare' | 'atlas', number[]>} */
const found = { bare: [], atlas: [] };
for (let i = 0; i < TURNS; i++) {
  found.bare.push(
    await turn(browser, `http://localhost:4281/bare.html?points=points.json${CAMERA}`, marks),
  );
  found.atlas.push(await turn(browser, `http://localhost:4282/${CAMERA}`, marks));
}
const [bare, atlas] = [median(found.bare), median(found.atlas)];
console.log(
  `${PLACES} places, time between frames, 95th percentile: bare ${bare.toFixed(0)} ms, atlas ${atlas.toFixed(0)} ms: ${(atlas / bare).toFixed(2)}× (aim 1.2)`,
);
await browser.close();
for (const server of servers) server.close();
