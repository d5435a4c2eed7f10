import { expect, openLive, test } from './atlas';

const stage = '[data-map-state]';

test('areas are tinted by what the reader chooses: address and key follow', async ({ page }) => {
  await openLive(page, '/');
  const key = page.getByRole('region', { name: 'Key to the map' });
  await expect(key).toContainText('4–9');
  await key.getByRole('combobox').selectOption('people-deported');
  await expect(page).toHaveURL(/[?&]measure=people-deported/);
  await expect(key).toContainText('10,000+');
  await expect(page.locator(stage)).toHaveAttribute('data-measure', 'people-deported');
  await page.reload();
  await expect(key.getByRole('combobox')).toHaveValue('people-deported');
});

test('a measure that does not exist falls back to facts', async ({ page }) => {
  await openLive(page, '/?measure=unicorns');
  await expect(page.locator(stage)).toHaveAttribute('data-measure', 'facts');
});

test('a switch in the key hides its layer, and the address keeps it hidden', async ({ page }) => {
  await openLive(page, '/');
  const flows = page.getByRole('button', { name: /People moved/ });
  await expect(flows).toHaveAttribute('aria-pressed', 'true');
  await flows.focus();
  await page.keyboard.press('Enter');
  await expect(flows).toHaveAttribute('aria-pressed', 'false');
  await expect(page).toHaveURL(/[?&]layers=-flows/);
  await expect(page.locator(stage)).toHaveAttribute('data-hidden', 'flows');
  // Where the arc was there is only sea: nothing opens.
  const box = (await page.locator(stage).boundingBox())!;
  for (let y = box.y + 60; y < box.y + box.height / 2; y += 8) {
    await page.mouse.click(box.x + box.width * 0.42, y);
  }
  await expect(page.locator('article.card')).toHaveCount(0);
  await page.reload();
  await expect(flows).toHaveAttribute('aria-pressed', 'false');
});
