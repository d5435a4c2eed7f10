import { atRest, cameraOf, card, expect, IN_MOTION, openLive, test } from './atlas';

test.use(IN_MOTION);

test('a row opens its card with date, statement, citation and the words it was located by', async ({
  page,
}) => {
  await openLive(page, '/region/cambodia');
  await page.locator('a.go[data-slug="phnom-penh-kh"]').click();
  const open = card(page);
  await expect(open.getByRole('heading')).toContainText('Phnom Penh');
  await expect(open.getByRole('heading')).toContainText('ភ្នំពេញ');
  await expect(open).toContainText(/\d+ of \d+/);
  await expect(open).toContainText('Arab News');
  await expect(open).toContainText(/¶\d+/);
  await expect(open).toContainText('Located from the words');
  await expect(open.getByRole('link', { name: /All about Phnom Penh/ })).toHaveAttribute(
    'href',
    '/place/phnom-penh-kh',
  );
});

test('the facts of a card are turned by button and by arrow key', async ({ page }) => {
  await openLive(page, '/region/cambodia?open=phnom-penh-kh');
  const open = card(page);
  await expect(open).toContainText('1 of ');
  const first = await open.locator('.statement').textContent();
  await open.getByRole('button', { name: 'Next fact' }).click();
  await expect(open).toContainText('2 of ');
  await expect(open.locator('.statement')).not.toHaveText(first ?? '');
  await page.keyboard.press('ArrowRight');
  await expect(open).toContainText('3 of ');
  await page.keyboard.press('ArrowLeft');
  await expect(open).toContainText('2 of ');
});

test('a reader with a keyboard opens a row, reads, and Escape gives the focus back', async ({
  page,
}) => {
  await openLive(page, '/region/cambodia');
  const row = page.locator('a.go[data-slug="sihanoukville-kh"]');
  await row.focus();
  await page.keyboard.press('Enter');
  await expect(card(page).getByRole('heading')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await expect(row).toBeFocused();
});

test('arrow keys move the map, and Enter opens what lies in its middle', async ({ page }) => {
  await openLive(page, '/place/phnom-penh-kh');
  const canvas = page.locator('.maplibregl-canvas');
  await canvas.focus();
  const before = await cameraOf(page);
  await page.keyboard.press('ArrowRight');
  await expect
    .poll(async () => (await cameraOf(page)).center[0])
    .toBeGreaterThan(before.center[0] + 0.05);
  await atRest(page);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(async () => (await cameraOf(page)).center[0]).toBeCloseTo(before.center[0], 2);
  await page.waitForTimeout(500);
  await page.keyboard.press('Enter');
  await expect(card(page).getByRole('heading')).toContainText('Phnom Penh');
});

test('“Read ¶” leads to the paragraph in the article', async ({ page }) => {
  await openLive(page, '/region/cambodia?open=bavet-kh');
  await card(page)
    .getByRole('link', { name: /Read ¶/ })
    .click();
  await expect(page).toHaveURL(/\/article\/.+#p\d+$/);
  await expect(page.locator(':target')).toBeInViewport();
});

test('a card lists its facts by article, and choosing one shows it', async ({ page }) => {
  await openLive(page, '/region/cambodia?open=sihanoukville-kh');
  const open = card(page);
  await open.getByText(/All \d+ facts, by article/).click();
  const other = open.locator('details').first().locator('li:not(.current) a').last();
  const statement = (await other.textContent()) ?? '';
  await other.click();
  await expect(open.locator('.statement')).toHaveText(statement);
  await expect(page).toHaveURL(/fact=/);
});

test('a place says what lies near it, how far and where, and what is named with it', async ({
  page,
}) => {
  await page.goto('/place/sihanoukville-kh');
  const near = page.locator('section', { has: page.getByText('Near Sihanoukville') });
  await expect(near.locator('li').first()).toHaveText(
    /^(about \d+ km (north|east|south|west)\S*( of|, middle)|beside)/,
  );
  await expect(page.getByText('Named together with it')).toBeVisible();
});
