import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { card, expect, IN_MOTION, openLive, pointOf, test } from './atlas';

const PHNOM_PENH = [104.9218, 11.5564] as const;
const WASHINGTON = [-77.0364, 38.8951] as const;
const TAIPEI = [121.5319, 25.0478] as const;

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, ...IN_MOTION });

const grip = (page: Page) => page.getByRole('button', { name: /(Larger|Smaller) (list|card)/ });
const topOf = async (page: Page) => (await page.locator('.sheet').boundingBox())?.y ?? 0;

test('the sheet has three stops, by key and by drag', async ({ page }) => {
  await openLive(page, '/region/cambodia');
  const half = await topOf(page);
  await grip(page).focus();
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => topOf(page)).toBeLessThan(80);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => topOf(page)).toBeGreaterThan(740);
  const box = await grip(page).boundingBox();
  await page.mouse.move(195, (box?.y ?? 0) + 10);
  await page.mouse.down();
  await page.mouse.move(195, half + 20, { steps: 6 });
  await page.mouse.up();
  await expect.poll(() => topOf(page)).toBeCloseTo(half, 0);
});

test('a fact or flow that a link opens is read before the filters', async ({ page }) => {
  for (const [path, first] of [
    ['/fact/0fnzri9d45j', 'h1'],
    ['/flow/banteay-meanchey-kh--phnom-penh-kh--moved', '.entry'],
  ] as const) {
    await page.goto(path);
    const read = await page.locator(first).first().boundingBox();
    const filters = await page.getByRole('button', { name: 'Topic' }).boundingBox();
    expect(read!.y).toBeLessThan(844);
    expect(read!.y).toBeLessThan(filters!.y);
  }
});

test('a card takes the list’s place, never covers its mark, and gives the list back', async ({
  page,
}) => {
  await openLive(page, '/region/cambodia');
  await page.locator('a.go[data-slug="phnom-penh-kh"]').click();
  await expect(card(page)).toBeVisible();
  for (const key of ['', 'ArrowUp']) {
    if (key) {
      await grip(page).focus();
      await page.keyboard.press(key);
      await page.waitForTimeout(900);
    }
    const mark = await pointOf(page, PHNOM_PENH);
    expect(mark.y).toBeGreaterThan(56);
    expect(mark.y).toBeLessThan(await topOf(page));
  }
  const { violations } = await new AxeBuilder({ page }).exclude('.maplibregl-map').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await card(page).getByRole('button', { name: 'Close' }).click();
  await expect(card(page)).toHaveCount(0);
  await expect(page.locator('a.go[data-slug="phnom-penh-kh"]')).toBeFocused();
});

test('what takes the focus in a low sheet comes into sight', async ({ page }) => {
  await openLive(page, '/');
  await grip(page).focus();
  await page.keyboard.press('ArrowDown');
  await page.locator('a.go').first().focus();
  await expect(page.locator('.sheet')).toHaveAttribute('data-stop', 'half');
});

test('on its side a phone has the list beside the map, and the card in the list’s place', async ({
  page,
}) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await openLive(page, '/region/cambodia');
  await page.locator('a.go[data-slug="phnom-penh-kh"]').click();
  const box = await card(page).boundingBox();
  const stage = await page.locator('[data-map-state]').boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual((stage?.x ?? 0) + 1);
});

test('upright, a tablet has the whole world over its list, and the card in the list’s place', async ({
  page,
}) => {
  await page.setViewportSize({ width: 820, height: 1180 });
  await openLive(page, '/');
  const stage = (await page.locator('[data-map-state]').boundingBox())!;
  for (const position of [WASHINGTON, TAIPEI]) {
    const { x } = await pointOf(page, position);
    expect(x).toBeGreaterThan(20);
    expect(x).toBeLessThan(800);
  }
  await page.locator('a.go[data-slug="cambodia"]').click();
  const box = (await card(page).boundingBox())!;
  expect(box.y).toBeGreaterThanOrEqual(stage.y + stage.height);
  expect(box.y).toBeLessThan(stage.y + stage.height + 40);
});
