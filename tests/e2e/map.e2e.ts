import { cameraOf, card, clickAt, expect, IN_MOTION, openLive, pointOf, test } from './atlas';

test.use(IN_MOTION);

/** Known spots of the first atlas; Cambodia where no province of it has facts of its own. */
const PHNOM_PENH = [104.9218, 11.5564] as const;
const MONDULKIRI = [107.25, 12.85] as const;
const CAMBODIA = [106.6, 13.9] as const;
const CHINA = [95, 37] as const;
const DARIEN_GAP = [-77.6, 7.75] as const;

test('dragging pans the map, and the address follows without a new entry in the history', async ({
  page,
}) => {
  await openLive(page, '/region/cambodia');
  const before = await cameraOf(page);
  const entries = await page.evaluate(() => history.length);
  const from = await pointOf(page, before.center);
  for (const step of [120, 60]) {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x - step, from.y - step / 2, { steps: 6 });
    await page.mouse.up();
    await page.waitForTimeout(400);
  }
  await expect(page).toHaveURL(/#map=[\d.]+\/-?[\d.]+\/-?[\d.]+$/);
  expect((await cameraOf(page)).center[0]).toBeGreaterThan(before.center[0]);
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('the buttons and the wheel zoom, and the globe shows everything again', async ({ page }) => {
  await openLive(page, '/region/cambodia');
  const { zoom, center } = await cameraOf(page);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(async () => (await cameraOf(page)).zoom).toBeCloseTo(zoom + 1, 1);
  const at = await pointOf(page, center);
  await page.mouse.move(at.x, at.y);
  await page.mouse.wheel(0, 400);
  await expect.poll(async () => (await cameraOf(page)).zoom).toBeLessThan(zoom + 0.9);
  await page.getByRole('button', { name: /whole atlas/i }).click();
  await expect.poll(async () => (await cameraOf(page)).zoom).toBeLessThan(2);
});

test('far out, where the world repeats, the map still works', async ({ page }) => {
  await openLive(page, '/#map=0.00/0.00000/0.00000');
  const ticks = page.locator('svg.ticks text.top', { hasText: '120°E' });
  await expect(ticks).toHaveCount(2);
});

test('a town, a province and the country around them open on a click', async ({ page }) => {
  await openLive(page, '/region/cambodia');
  await clickAt(page, PHNOM_PENH);
  await expect(card(page).getByRole('heading')).toContainText('Phnom Penh');
  await expect(card(page)).toContainText('good to about 10 km');
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await clickAt(page, MONDULKIRI);
  await expect(card(page).getByRole('heading')).toContainText('Mondulkiri');
  await page.keyboard.press('Escape');
  await clickAt(page, CAMBODIA);
  await expect(card(page).getByRole('heading')).toContainText('Cambodia');
});

test('a country and a region without a border open on a click', async ({ page }) => {
  await openLive(page, '/');
  await clickAt(page, CHINA);
  await expect(card(page).getByRole('heading')).toContainText('China');
  await page.keyboard.press('Escape');
  await openLive(page, '/region/darien-gap');
  await clickAt(page, DARIEN_GAP);
  await expect(card(page).getByRole('heading')).toContainText('Darién Gap');
  await expect(card(page)).toContainText(/region/i);
});

test('clicking again at one spot goes on to what lies below', async ({ page }) => {
  await openLive(page, '/region/cambodia');
  const seen = new Set<string>();
  const at = await pointOf(page, PHNOM_PENH);
  for (let i = 0; i < 3; i++) {
    await page.mouse.click(at.x, at.y);
    await page.waitForTimeout(500);
    seen.add((await page.locator('[data-map-state]').getAttribute('data-open')) ?? '');
  }
  expect([...seen]).toContain('phnom-penh-kh');
  expect(seen.size).toBeGreaterThan(1);
});

test('a click on empty sea closes the card', async ({ page }) => {
  await openLive(page, '/region/cambodia?open=bavet-kh');
  await expect(card(page)).toBeVisible();
  await clickAt(page, [103, 10.1]);
  await expect(card(page)).toHaveCount(0);
});

test('a mark and its row light up together', async ({ page }) => {
  await openLive(page, '/region/cambodia');
  const { x, y } = await pointOf(page, PHNOM_PENH);
  await page.mouse.move(x, y);
  await expect(page.locator('li.row.lit')).toContainText('Phnom Penh');
});

test.describe('on a screen of two pixels a px', () => {
  test.use({ deviceScaleFactor: 2 });

  test('the live map is as fine as the screen', async ({ page }) => {
    await openLive(page, '/region/cambodia');
    const fineness = await page
      .locator('canvas.maplibregl-canvas')
      .evaluate((canvas: HTMLCanvasElement) => canvas.width / canvas.clientWidth);
    expect(fineness).toBe(2);
  });
});
