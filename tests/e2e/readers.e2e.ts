import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { card, expect, openLive, test } from './atlas';

const PAGES = [
  '/',
  '/region/cambodia',
  '/place/phnom-penh-kh',
  '/article/thousands-estimated-to-flee-cambodia-scam-centers-after-crackdown',
  '/articles',
  '/about',
  '/regions',
  '/unplaced',
  '/download',
  '/flow/cambodia--china--deported',
  '/fact/0fnzri9d45j',
  '/embed/region/cambodia',
];

/** States that axe finds no violation in a part of the page. */
async function expectSound(page: Page, state: string, part = 'html') {
  const found = new AxeBuilder({ page }).include(part).exclude('.maplibregl-map');
  found.options({ resultTypes: ['violations'] });
  const { violations } = await found.analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
    state,
  ).toEqual([]);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no kind of page has an accessibility violation (${colorScheme})`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    // The drawn map stays, whose marks are links; the live one has no part of its own to check.
    await page.route('**/map/marks.json', (route) => route.fulfill({ status: 404 }));
    for (const path of PAGES) {
      await page.goto(path);
      await expectSound(page, path);
    }
  });
}

/** What opens over the page, by the button or link that opens it. */
const OPENED = ['Topic', 'Source', 'Dates', 'People', 'Role', 'Download', 'Cite it', 'Keys'];

for (const [screen, viewport] of [
  ['a wide screen', { width: 1440, height: 900 }],
  ['a phone', { width: 390, height: 844 }],
] as const) {
  test(`no menu, dialog, search or card has an accessibility violation on ${screen}, by day or night`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize(viewport);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openLive(page, '/');
    let editions: ('light' | 'dark')[] = ['light', 'dark'];
    const sound = async (state: string, part: string) => {
      await expect(page.locator(part).first(), state).toBeVisible();
      for (const colorScheme of editions) {
        await page.emulateMedia({ colorScheme });
        await expectSound(page, `${state}, ${colorScheme}`, part);
      }
      editions = editions.toReversed();
    };
    await sound('first visit', 'aside');
    for (const name of OPENED) {
      const opener = page
        .locator('button, a')
        .filter({ hasText: new RegExp(`^${name}`), visible: true });
      await opener.first().click();
      await sound(name, '.menu:popover-open, dialog[open]');
      await page.keyboard.press('Escape');
    }
    await page.getByRole('combobox', { name: /Search/ }).click();
    await page.getByRole('combobox', { name: /Search/ }).fill('bavet');
    await expect(page.getByRole('option').first()).toBeVisible();
    await sound('search', 'search');
    await page.getByRole('option').first().click();
    await expect(card(page)).toBeVisible();
    await sound('card', 'article.card');
  });
}

test('night is chosen, kept over a visit, and drawn by the map too', async ({ page }) => {
  await openLive(page, '/region/cambodia');
  await page.getByRole('button', { name: 'Night' }).click();
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await expect.poll(paper).toBe('rgb(18, 21, 26)');
  await page.goto('/articles');
  await expect.poll(paper).toBe('rgb(18, 21, 26)');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

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
