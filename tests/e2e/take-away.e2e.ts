import { readFile } from 'node:fs/promises';
import { expect, openLive, test } from './atlas';

test('a selection is taken away as a table, the whole atlas by links', async ({ page }) => {
  await openLive(page, '/?topic=drugs');
  await page.getByRole('link', { name: 'Download' }).click();
  const dialog = page.getByRole('dialog', { name: 'Take it away' });
  await expect(dialog).toContainText(/This selection, \d+ facts?/);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'CSV' }).click(),
  ]);
  const table = await readFile(await download.path(), 'utf8');
  expect(table).toContain('methamphetamine');
  expect(table).not.toContain('Sar Sokha');
  const [shapes] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'FlatGeobuf' }).click(),
  ]);
  expect((await readFile(await shapes.path())).subarray(0, 3).toString()).toBe('fgb');
  await expect(dialog.getByRole('link', { name: 'KML' })).toHaveAttribute('href', /atlas\.kml$/);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test('regions and downloads are pages to browse', async ({ page }) => {
  for (const address of ['/regions', '/download', '/articles', '/about']) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await page.goto('/regions');
  await page.getByRole('link', { name: 'Cambodia' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Cambodia');
});

test('feeds, site map and robots are there', async ({ request }) => {
  for (const [path, holds] of [
    ['/feed/atlas.atom', '<feed'],
    ['/feed/region/cambodia.atom', '<entry'],
    ['/feed/topic/drugs.atom', 'methamphetamine'],
    ['/sitemap.xml', '<urlset'],
    ['/robots.txt', 'Allow: /'],
  ] as const) {
    expect(await (await request.get(path)).text(), path).toContain(holds);
  }
});
