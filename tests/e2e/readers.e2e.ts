import AxeBuilder from '@axe-core/playwright';
import { card, expect, openLive, test } from './atlas';

const PAGES = [
  '/',
  '/region/cambodia',
  '/place/phnom-penh-kh',
  '/article/thousands-estimated-to-flee-cambodia-scam-centers-after-crackdown',
  '/articles',
  '/about',
];

for (const path of PAGES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${path} has no accessibility violation (${colorScheme})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).exclude('.maplibregl-map').analyze();
      expect(
        violations.map(({ id, nodes }) => [id, ...nodes.map(({ target }) => String(target))]),
      ).toEqual([]);
    });
  }
}

test('an open card has no accessibility violation', async ({ page }) => {
  await openLive(page, '/region/cambodia?open=phnom-penh-kh');
  await expect(card(page)).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).exclude('.maplibregl-map').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('night is chosen, kept over a visit, and drawn by the map too', async ({ page }) => {
  await openLive(page, '/region/cambodia');
  await page.getByRole('button', { name: 'Night' }).click();
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await expect.poll(paper).toBe('rgb(18, 21, 26)');
  await page.goto('/articles');
  await expect.poll(paper).toBe('rgb(18, 21, 26)');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a row opens a sheet from below that leaves the map in sight, and closes', async ({
    page,
  }) => {
    await openLive(page, '/region/cambodia');
    await page.locator('a.go[data-slug="phnom-penh-kh"]').tap();
    await expect(card(page)).toBeVisible();
    const box = await card(page).boundingBox();
    expect(box?.y).toBeGreaterThan(300);
    expect(box?.width).toBe(390);
    await card(page).getByRole('button', { name: 'Close' }).tap();
    await expect(card(page)).toHaveCount(0);
  });

  test('no page is wider than the screen', async ({ page }) => {
    for (const path of PAGES) {
      await page.goto(path);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, path).toBeLessThanOrEqual(390);
    }
  });
});

test('all other kinds of page are free of axe’s violations, by day and by night', async ({
  page,
}) => {
  const others = [
    '/regions',
    '/download',
    '/flow/cambodia--china--deported',
    '/fact/0fnzri9d45j',
    '/embed/region/cambodia',
  ];
  for (const path of others) {
    await page.goto(path);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).exclude('.maplibregl-map').analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        `${path} ${colorScheme}`,
      ).toEqual([]);
    }
  }
});
