import { cameraOf, card, expect, openLive, test } from './atlas';

test('a link opens in a second browser exactly as it looked', async ({ page, browser }) => {
  await openLive(page, '/region/cambodia');
  await page.locator('a.go[data-slug="sihanoukville-kh"]').click();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page).toHaveURL(/\?open=sihanoukville-kh.*#/);
  await page.waitForTimeout(500);
  const seen = await cameraOf(page);
  const statement = await card(page).locator('.statement').textContent();

  const other = await browser.newContext({ viewport: page.viewportSize() });
  const second = await other.newPage();
  await openLive(second, page.url());
  await expect(card(second).locator('.statement')).toHaveText(statement ?? '');
  const there = await cameraOf(second);
  expect(there.zoom).toBeCloseTo(seen.zoom, 1);
  expect(there.center[0]).toBeCloseTo(seen.center[0], 2);
  expect(there.center[1]).toBeCloseTo(seen.center[1], 2);
  await other.close();
});

test('a region link fits the region, and the same map flies from page to page', async ({
  page,
}) => {
  await openLive(page, '/');
  const canvas = page.locator('.maplibregl-canvas');
  await canvas.evaluate((element) => element.setAttribute('data-first', 'yes'));
  await page.locator('li.row p.inside a[href="/region/cambodia"]').last().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Cambodia');
  await expect.poll(async () => (await cameraOf(page)).zoom).toBeGreaterThan(5);
  const { center } = await cameraOf(page);
  expect(center[0]).toBeGreaterThan(102.3);
  expect(center[0]).toBeLessThan(107.7);
  await expect(canvas).toHaveAttribute('data-first', 'yes');
});

test('back and forward restore page, card and camera', async ({ page }) => {
  await openLive(page, '/');
  const world = await cameraOf(page);
  await page.locator('a.go[data-slug="cambodia"]').click();
  await expect(card(page)).toBeVisible();
  await card(page)
    .getByRole('link', { name: /All about Cambodia/ })
    .click();
  await expect(page).toHaveURL(/\/region\/cambodia$/);
  await expect.poll(async () => (await cameraOf(page)).zoom).toBeGreaterThan(5);
  await page.goBack();
  await expect(card(page)).toContainText('Cambodia');
  await page.goBack();
  await expect(card(page)).toHaveCount(0);
  await expect.poll(async () => (await cameraOf(page)).zoom).toBeLessThan(world.zoom + 3);
  await page.goForward();
  await expect(card(page)).toContainText('Cambodia');
});

test('a broken camera in the address falls back to one that the map can show', async ({ page }) => {
  await openLive(page, '/#map=NaN/NaN/NaN');
  for (const camera of ['NaN/NaN/NaN', '99/1e9/-1e9', '5/12', '12345678901234567890/0/0']) {
    await page.goto(`/#map=${camera}`);
    await expect(page.locator('a.go').first()).toBeVisible();
    const { zoom } = await cameraOf(page);
    expect(zoom, camera).toBeGreaterThanOrEqual(0);
    expect(zoom, camera).toBeLessThanOrEqual(12);
  }
});

for (const address of [
  '/?open=../../etc/passwd',
  '/?open=%F0%9F%92%A9&fact=%00',
  '/region/cambodia?open=%3Cscript%3Ealert(1)%3C%2Fscript%3E&fact=nothing#map=99/1e9/-1e9',
]) {
  test(`${address} falls back to a working atlas`, async ({ page }) => {
    await openLive(page, address);
    await expect(page.locator('a.go').first()).toBeVisible();
    await expect(card(page)).toBeHidden();
  });
}

test('an unknown fact of a known place opens the place, whatever the camera', async ({ page }) => {
  const camera = '12345678901234567890/0/0';
  await openLive(page, `/region/cambodia?open=phnom-penh-kh&fact=nothing#map=${camera}`);
  await expect(card(page).getByRole('heading')).toContainText('Phnom Penh');
  expect((await cameraOf(page)).zoom).toBeLessThanOrEqual(12);
});

test('a page that is not there says so and shows the way', async ({ page }) => {
  const response = await page.goto('/place/atlantis');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('not in the atlas');
  await page.getByRole('link', { name: 'whole atlas' }).click();
  await expect(page.locator('a.go').first()).toBeVisible();
});

test('a mistyped address offers the pages that it may mean', async ({ page }) => {
  await page.goto('/place/sihanoukvile-kh');
  await page.getByRole('link', { name: 'Sihanoukville', exact: true }).click();
  await expect(page).toHaveURL(/\/place\/sihanoukville-kh$/);
});
