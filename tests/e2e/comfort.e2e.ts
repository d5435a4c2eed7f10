import { expect, openLive, test } from './atlas';

test('names on the map are written as the address says, so that two browsers agree', async ({
  page,
  browser,
}) => {
  await openLive(page, '/region/cambodia');
  await page.getByLabel('Language of the names on the map').selectOption('Local script');
  await expect(page).toHaveURL(/lang=local/);
  await expect(page.locator('section.stage')).toHaveAttribute('data-language', 'local');
  const other = await browser.newPage();
  await openLive(other, page.url());
  await expect(other.locator('section.stage')).toHaveAttribute('data-language', 'local');
  await other.close();
});

test('where a reader is, is asked for only on request and shown, not sent', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ latitude: 11.4, longitude: 104.2, accuracy: 40 });
  await openLive(page, '/region/cambodia');
  await expect(page.getByRole('img', { name: 'You are here' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Show where I am' }).click();
  await expect(page.getByRole('img', { name: 'You are here' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'about 40 m' })).toBeVisible();
});

test('a reader who denies the position is told so', async ({ page }) => {
  await openLive(page, '/');
  await page.getByRole('button', { name: 'Show where I am' }).click();
  await expect(page.getByText(/does not tell this page|could not find out/)).toBeVisible();
});

test('distances are told in kilometres and in miles', async ({ page }) => {
  await openLive(page, '/');
  await expect(page.locator('svg.scale')).toContainText(/\d (k?m).*\d mi/s);
});

for (const path of ['/', '/region/cambodia', '/articles', '/about', '/download']) {
  test(`${path} has no sideways scroll at 320 px, nor with text twice as large`, async ({
    page,
  }) => {
    const sideways = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    expect(await sideways()).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 720, height: 900 });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await sideways()).toBeLessThanOrEqual(0);
  });
}

test('a printed region holds its map, its facts and their sources, and no controls', async ({
  page,
}) => {
  await openLive(page, '/region/cambodia');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.drawn svg').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Zoom in' })).toBeHidden();
  await expect(page.getByText('Arab News').first()).toBeVisible();
  expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(20_000);
});
