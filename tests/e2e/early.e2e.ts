import { expect, test } from './atlas';

test('a button that is clicked before the page can answer does what it says once it can', async ({
  page,
}) => {
  let answer = () => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/_app/immutable/**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/article/cambodia-targets-cross-border-crime-with-mass-arrests', {
    waitUntil: 'commit',
  });
  await page.getByRole('button', { name: 'Cite' }).click();
  const dialog = page.getByRole('dialog', { name: 'Cite' });
  await expect(dialog).toBeHidden();
  answer();
  await expect(dialog).toBeVisible();
});
