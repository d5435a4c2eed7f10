import { BROWSER_ARGS } from '../../scripts/setup.mjs';
import { expect, test } from './atlas';

test.use({
  launchOptions: {
    executablePath: process.env['CHROMIUM'] || '/usr/bin/chromium',
    args: [...BROWSER_ARGS.filter((arg) => !arg.includes('gl')), '--disable-3d-apis'],
  },
});

test('without WebGL the drawn map stays, and its marks and rows lead to their pages', async ({
  page,
}) => {
  await page.goto('/region/cambodia');
  await expect(page.locator('[data-map-state="failed"]')).toBeVisible();
  await expect(page.locator('.drawn svg')).toBeVisible();
  await page.locator('.drawn svg a[href="/place/bavet-kh"]').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Bavet');
  await expect(page.locator('.drawn svg')).toBeVisible();
});
