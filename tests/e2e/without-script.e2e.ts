import { expect, test } from './atlas';

test.use({ javaScriptEnabled: false });

const PAGES: [path: string, heading: RegExp, fact: RegExp][] = [
  ['/', /Dateline/, /1,400/],
  ['/region/cambodia', /Cambodia/, /1,362/],
  ['/place/phnom-penh-kh', /Phnom Penh/, /1,440/],
  ['/region/darien-gap', /Darién Gap/, /300,000/],
];

for (const [path, heading, fact] of PAGES) {
  test(`${path} is whole without script: heading, facts, drawn map`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(heading);
    await expect(page.getByText(fact).first()).toBeVisible();
    await expect(page.locator('.drawn svg')).toBeVisible();
    await expect(page).toHaveTitle(/\S/);
    // A canonical link needs a whole address, and this atlas names no origin.
    await expect(page.locator('link[rel="canonical"]')).toHaveCount(0);
    await expect(page.locator('meta[property="og:url"]')).toHaveCount(1);
    await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /\S/);
    const json = await page.locator('script[type="application/ld+json"]').first().textContent();
    expect(() => JSON.parse(json ?? '')).not.toThrow();
  });
}

test('a mark of the drawn map leads to its page', async ({ page }) => {
  await page.goto('/region/cambodia');
  const href = await page
    .locator('.drawn svg a[href="/place/phnom-penh-kh"]')
    .first()
    .getAttribute('href');
  const response = await page.goto(href ?? '');
  expect(response?.status()).toBe(200);
});

test('a missing page is a helpful 404', async ({ page }) => {
  const response = await page.goto('/place/atlantis');
  expect(response?.status()).toBe(404);
});

test('a number beside a fact says its scale and what it counts', async ({ page }) => {
  await page.goto('/region/bokeo-la');
  const details = page.getByRole('listitem').filter({ hasText: 'In Bokeo province' }).locator('p');
  await expect(details).toContainText('70 million methamphetamine pills');
});
