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

test('the drawn map of the world says along a flow what it is, and names the ground around its figures', async ({
  page,
}) => {
  await page.goto('/');
  const drawn = page.locator('.drawn .roomy');
  await expect(drawn.getByText('deported from Panama to India')).toBeVisible();
  await expect(drawn.locator('.ocean', { hasText: 'Indian' })).toBeVisible();
  await expect(drawn.getByText('RUSSIA')).toBeVisible();
});

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

test('a page of every kind links the rules of all its classes', async ({ request }) => {
  const textOf = async (address: string) => (await request.get(address)).text();
  const linked = (html: string, kind: string) =>
    new RegExp(`href="((?:\\.\\.)?/${kind}/[^"#?]+)"`).exec(html)?.[1] ?? '';
  const region = await textOf('/region/cambodia');
  const article = linked(region, 'article');
  const pages = [
    '/',
    '/region/cambodia',
    '/place/phnom-penh-kh',
    '/articles',
    '/regions',
    '/unplaced',
    '/about',
  ];
  for (const path of [
    ...pages,
    '/download',
    article,
    linked(region, 'fact'),
    linked(region, 'flow'),
  ]) {
    expect(path).toMatch(/^\//);
    const html = await textOf(path);
    const sheets = [...html.matchAll(/<link href="([^"]+\.css)" rel="stylesheet"/g)];
    const rules = await Promise.all(
      sheets.map(([, href = '']) => textOf(new URL(href, `http://atlas${path}`).pathname)),
    );
    const body = html.slice(html.indexOf('<body')).replace(/<script.*?<\/script>/gs, '');
    const classes = new Set([...body.matchAll(/\bsvelte-[a-z0-9]{5,8}\b/g)].map(([name]) => name));
    const bare = [...classes].filter((name) => !rules.join('').includes(name));
    expect(bare, `classes without a rule on ${path}`).toEqual([]);
  }
});

for (const path of ['/', '/region/cambodia', '/region/panama']) {
  test(`on a phone the names of the drawn map of ${path} neither meet nor leave it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(path);
    const sheet = (await page.locator('.drawn svg').boundingBox())!;
    const boxes = await page
      .locator('.drawn text.name:visible:not(.local)')
      .evaluateAll((texts) =>
        texts.map((text) => text.getBoundingClientRect().toJSON() as DOMRect),
      );
    expect(boxes.length).toBeGreaterThan(2);
    for (const [i, a] of boxes.entries()) {
      expect(a.left).toBeGreaterThanOrEqual(sheet.x);
      expect(a.right).toBeLessThanOrEqual(sheet.x + sheet.width);
      for (const b of boxes.slice(i + 1)) {
        const apart =
          a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        expect(apart, `${JSON.stringify(a)} and ${JSON.stringify(b)}`).toBe(true);
      }
    }
  });
}
