import { expect, test } from './atlas';

const PAGES = [
  '/',
  '/place/sihanoukville-kh',
  '/region/cambodia',
  '/flow/cambodia--china--deported',
  '/articles',
];

test('every page names a picture for links to it, 1200 by 630', async ({ page }) => {
  for (const path of PAGES) {
    await page.goto(path);
    const address = await page.locator('meta[property="og:image"]').getAttribute('content');
    await expect(page.locator('meta[name="twitter:card"]')).toHaveAttribute(
      'content',
      'summary_large_image',
    );
    const response = await page.request.get(address ?? '');
    expect(response.headers()['content-type']).toBe('image/png');
    const png = await response.body();
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], path).toEqual([1200, 630]);
    expect(png.length, path).toBeLessThan(200_000);
  }
});
