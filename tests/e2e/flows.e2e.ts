import { card, expect, openLive, test } from './atlas';

const FLOW = 'panama--india--deported';

test('a flow opens on the map with its facts, like any mark', async ({ page }) => {
  await openLive(page, `/?open=${FLOW}`);
  const open = card(page);
  await expect(open.getByRole('heading')).toContainText('Panama to India');
  await expect(open).toContainText('how many is not stated');
  await expect(open.locator('.statement')).toContainText('30 flights');
  await expect(open).toContainText(/¶\d+/);
});

test('the pointer picks a flow anywhere along its line', async ({ page }) => {
  await openLive(page, '/');
  const box = (await page.locator('[data-map-state]').boundingBox())!;
  // The arc from Panama to India is the only mark over the North Atlantic.
  for (let y = box.y + 60; y < box.y + box.height / 2; y += 8) {
    await page.mouse.click(box.x + box.width * 0.42, y);
    if ((await page.locator('[data-map-state]').getAttribute('data-open')) === FLOW) break;
  }
  await expect(card(page).getByRole('heading')).toContainText('Panama to India');
});

test('a flow has a page of its own, linked from both its ends', async ({ page }) => {
  await page.goto('/region/panama');
  await page.getByRole('link', { name: 'Panama to India', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/flow/${FLOW}$`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Panama to India');
  await expect(page.locator('.entry')).toHaveCount(1);
});

test('numbers of a flow are added only where no one is counted twice, and said to be', async ({
  page,
}) => {
  await page.goto('/flow/cambodia--china--deported');
  // 2,695 in 2024 and 1,011 in 2023; the 700 without a date may be among them.
  await expect(page.locator('main')).toContainText('People deported: at least 3,706');
});

test('a flow that leaves the map says at the edge where it goes on to, and opens from there', async ({
  page,
}) => {
  await openLive(page, '/region/panama');
  const exit = page.locator('.exits').getByText('to India');
  await expect(exit).toBeVisible();
  await exit.click();
  await expect(page).toHaveURL(new RegExp(`/flow/${FLOW}$`));
  await openLive(page, '/region/panama?layers=-flows');
  await expect(page.locator('.exits')).toHaveCount(0);
});
