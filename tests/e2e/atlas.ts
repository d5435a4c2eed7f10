import { expect, test as base, type Page } from '@playwright/test';
import { project } from '../../src/lib/map/mercator';

/** A site that a test makes up to frame the atlas in. */
export const ELSEWHERE = 'http://localhost:4787/';

/** For tests of how the map moves: a reader who has not asked for less motion. */
export const IN_MOTION = { contextOptions: { reducedMotion: 'no-preference' } } as const;

/** What every test of the atlas also states: no page error, and no request to anyone else. */
export const test = base.extend<{ clean: void }>({
  clean: [
    async ({ context, baseURL }, use) => {
      const errors: string[] = [];
      const strangers: string[] = [];
      context.on('weberror', (event) => errors.push(event.error().message));
      context.on('console', (message) => {
        if (message.type() === 'error' && !/status of 404/.test(message.text())) {
          errors.push(message.text());
        }
      });
      context.on('request', (request) => {
        const url = request.url();
        const own = [baseURL ?? '', ELSEWHERE].some((origin) => url.startsWith(origin));
        if (!/^(data|blob):/.test(url) && !own) strangers.push(url);
      });
      await use();
      expect(errors, 'page errors').toEqual([]);
      expect(strangers, 'requests to others').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Opens an address and waits until the live map has taken the drawn one's place and is at rest. */
export async function openLive(page: Page, address: string) {
  await page.goto(address);
  await expect(page.locator('[data-map-state="live"]')).toBeVisible({ timeout: 60_000 });
}

/** Where the map looks. */
export async function cameraOf(page: Page) {
  const stage = page.locator('[data-map-state]');
  const [lat = 0, lng = 0] = ((await stage.getAttribute('data-center')) ?? '')
    .split(',')
    .map(Number);
  return { zoom: Number(await stage.getAttribute('data-zoom')), center: [lng, lat] as const };
}

/** Waits until the camera has not moved for a moment. */
export async function atRest(page: Page) {
  let before = '';
  let still = 0;
  await expect
    .poll(
      async () => {
        const now = JSON.stringify(await cameraOf(page));
        still = now === before ? still + 1 : 0;
        before = now;
        return still;
      },
      { intervals: [350] },
    )
    .toBeGreaterThanOrEqual(3);
}

/** Where a position of the world lies on the page, in px, once the map is at rest. */
export async function pointOf(page: Page, position: readonly [number, number]) {
  const box = await page.locator('[data-map-state]').boundingBox();
  if (!box) throw new Error('The map is not on the page.');
  await atRest(page);
  const { zoom, center } = await cameraOf(page);
  const at = project({ zoom, center: [...center] }, box, [...position]);
  return { x: box.x + at.x, y: box.y + at.y };
}

/** Clicks the map at a position of the world. */
export async function clickAt(page: Page, position: readonly [number, number]) {
  const { x, y } = await pointOf(page, position);
  await page.mouse.click(x, y);
}

/** The card that is open. */
export const card = (page: Page) => page.locator('article.card');
