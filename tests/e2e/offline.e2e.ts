import { cameraOf, expect, openLive, test } from './atlas';

test.use({ serviceWorkers: 'allow' });

test('after a first visit the atlas opens without a network, map and all', async ({
  page,
  context,
}) => {
  await openLive(page, '/');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload();
  await context.setOffline(true);
  await openLive(page, '/?topic=drugs');
  await expect(page.locator('a.go').first()).toBeVisible();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  const { zoom } = await cameraOf(page);
  expect(zoom).toBeGreaterThan(0);
});

test('a question mark lists the keys, and single keys can be switched off', async ({ page }) => {
  await openLive(page, '/');
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keys' });
  await expect(dialog).toContainText('Search');
  await dialog.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(dialog).toHaveCount(0);
  await page.keyboard.press('/');
  await expect(page.locator('input[type=search]')).not.toBeFocused();
});
