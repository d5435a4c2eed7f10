import { expect, openLive, test } from './atlas';
import { queryOf } from './selection';

test('a drag on the timeline chooses a range, and a drag inside moves it', async ({ page }) => {
  await openLive(page, '/');
  const box = await page.locator('.time .track').boundingBox();
  if (!box) throw new Error('The timeline has no track.');
  const at = (share: number) => [box.x + box.width * share, box.y + 30] as const;
  await page.mouse.move(...at(0.5));
  await page.mouse.down();
  await page.mouse.move(...at(0.75), { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => queryOf(page)).toMatchObject({ from: /^2023-0\d/, to: /^20\d\d-\d\d/ });
  const before = queryOf(page);
  await page.mouse.move(...at(0.6));
  await page.mouse.down();
  await page.mouse.move(...at(0.7), { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => String(queryOf(page)['from']) > String(before['from'])).toBe(true);
});

for (const reducedMotion of ['no-preference', 'reduce'] as const) {
  test(`play moves the range on and stops at the end (${reducedMotion})`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion });
    await openLive(page, '/?from=2026-07&to=2026-10');
    await page.getByRole('button', { name: 'Play' }).click();
    await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible();
    await expect.poll(() => queryOf(page), { timeout: 20_000 }).toEqual({ from: '2026-09' });
    await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
  });
}

test('a year under the axis is chosen and left by a click; timeline, list and address agree', async ({
  page,
}) => {
  await openLive(page, '/');
  const year = page.getByRole('button', { name: '2025', exact: true });
  await year.click();
  await expect(page).toHaveURL(/from=2025&to=2025/);
  await expect(year).toHaveAttribute('aria-pressed', 'true');
  const told = page.locator('.time .range');
  await expect
    .poll(async () => {
      const listed = Number(await page.locator('h2[data-facts]').getAttribute('data-facts'));
      const off = parseInt(await page.getByText('not on the map, and why').innerText(), 10);
      return (await told.innerText()).includes(`2025, ${listed + off} facts`);
    })
    .toBe(true);
  await expect(page.locator('p.inside').first()).toHaveText(/^Inside: (\p{L}[\p{L} ]+ \d+,? )+/u);
  await year.click();
  await expect.poll(() => queryOf(page)).toEqual({});
});
