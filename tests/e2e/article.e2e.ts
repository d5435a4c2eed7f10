import { expect, openLive, test } from './atlas';

const ARTICLE = '/article/cambodia-targets-cross-border-crime-with-mass-arrests';

test('a place named in an article is shown on the map beside it; its page is a second click away', async ({
  page,
}) => {
  await openLive(page, ARTICLE);
  const mention = page.locator('a.mention').filter({ hasText: 'Bangladesh' }).first();
  await mention.click();
  await expect(page).toHaveURL(new RegExp(`${ARTICLE}\\?open=bangladesh`));
  const map = page.locator('[data-map-state]');
  await expect(map).toHaveAttribute('data-open', 'bangladesh');
  await expect(map).toHaveAttribute('data-center', /^2[0-7]\.\d+,(?:8[89]|9[0-2])\./);
  await expect(map.getByRole('status')).toHaveText('Bangladesh, 2 facts');
  await page.locator('a.mention').last().scrollIntoViewIfNeeded();
  await expect(map).toBeInViewport({ ratio: 0.9 });
  await mention.click();
  await expect(page).toHaveURL(/\/region\/bangladesh/);
});
