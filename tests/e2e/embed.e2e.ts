import { createServer, type Server } from 'node:http';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { ELSEWHERE, expect, test } from './atlas';

let server: Server | undefined;

/** Serves a page of another site whose strict policy lets in only the frame and its script. */
async function openElsewhere(page: Page, atlas: string, body: string) {
  const policy = `default-src 'none'; frame-src ${atlas}; script-src ${atlas}; style-src 'unsafe-inline'; img-src data:`;
  server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.setHeader('Content-Security-Policy', policy);
    response.end(
      `<!doctype html><html lang="en"><title>Elsewhere</title><link rel="icon" href="data:,"><body style="height:3000px">${body}`,
    );
  });
  await new Promise<void>(
    (resolve) => void server?.listen(Number(new URL(ELSEWHERE).port), resolve),
  );
  await page.goto(ELSEWHERE);
}

test.describe.configure({ mode: 'serial' });
test.afterEach(() => {
  server?.close();
});

const liveIn = (page: Page) =>
  page.frameLocator('iframe').locator('[data-map-state="live"]').waitFor({ timeout: 40_000 });

test('a map stands in another site and leaves it the wheel', async ({ page, baseURL }) => {
  const atlas = baseURL ?? '';
  await openElsewhere(
    page,
    atlas,
    `<iframe src="${atlas}/embed/region/cambodia" title="Map" width="600" height="400"></iframe>`,
  );
  await liveIn(page);
  const stage = page.frameLocator('iframe').locator('section.stage');
  const zoom = await stage.getAttribute('data-zoom');
  await page.mouse.move(300, 200);
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await expect(stage).toHaveAttribute('data-zoom', zoom ?? '');
  await expect(page.frameLocator('iframe').getByRole('link', { name: /Open in/ })).toHaveAttribute(
    'target',
    '_blank',
  );
});

test('the element shows the map of a page', async ({ page, baseURL }) => {
  const atlas = baseURL ?? '';
  await openElsewhere(
    page,
    atlas,
    `<script src="${atlas}/dateline-map.js"></script><dateline-map page="/place/sihanoukville-kh" title="Sihanoukville"></dateline-map>`,
  );
  await expect(page.locator('iframe[title="Sihanoukville"]')).toHaveAttribute(
    'src',
    `${baseURL}/embed/place/sihanoukville-kh`,
  );
  await liveIn(page);
});

test('only embeds may be framed, and each page says how to embed it', async ({ page, request }) => {
  const policy = async (path: string) =>
    (await request.get(path)).headers()['content-security-policy'] ?? '';
  expect(await policy('/region/cambodia')).toContain("frame-ancestors 'none'");
  expect(await policy('/embed/region/cambodia')).not.toContain('frame-ancestors');
  await page.goto('/region/cambodia');
  const address = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
  const answer = await (await request.get(address ?? '')).json();
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', title: 'Cambodia', width: 600 });
  expect(answer.html).toContain('/embed/region/cambodia');
  const article = '/article/panama-asks-trump-to-maintain-us-aid-for-deporting-migrants';
  await page.goto(article);
  await page.getByRole('link', { name: 'Download' }).click();
  await expect(page.getByLabel('A frame')).toHaveValue(new RegExp(`/embed${article}"`));
  expect(await policy(`/embed${article}`)).not.toContain('frame-ancestors');
});

test('an embed fits a narrow frame, and without script its marks open outside of it', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 320, height: 400 },
  });
  const page = await context.newPage();
  for (const path of ['/embed', '/embed/region/cambodia', '/embed/fact/0ngca3vegn6']) {
    await page.goto(`${baseURL}${path}`);
    expect((await page.locator('.app').boundingBox())?.width, path).toBe(320);
    expect((await page.locator('main p').boundingBox())?.width, path).toBe(320);
    await expect(page.getByText(/Open in/)).toBeInViewport({ ratio: 1 });
  }
  await page.goto(`${baseURL}/embed/region/cambodia`);
  const opened = context.waitForEvent('page');
  await page.locator('.drawn a .disc:visible').first().click();
  expect(new URL((await opened).url()).pathname).not.toContain('/embed');
  await context.close();
});

test('the map of an embed follows the edition of the reader', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/embed/region/cambodia');
  await page.locator('[data-map-state="live"]').waitFor({ timeout: 40_000 });
  const { channels } = await sharp(await page.locator('.stage').first().screenshot()).stats();
  expect(channels[2]?.mean, 'blue of land and sea').toBeLessThan(100);
});
