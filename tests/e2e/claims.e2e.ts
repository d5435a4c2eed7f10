import { readFileSync } from 'node:fs';
import { expect, test } from './atlas';

interface Fact {
  id: string;
  statement: string;
  claims?: string[];
}

const facts = JSON.parse(readFileSync('build/data/facts.json', 'utf8')) as Fact[];
const saying = (words: string) => facts.find(({ statement }) => statement.includes(words))!;

test('53 compounds: either article’s fact names the other, each with its own number', async ({
  page,
}) => {
  await page.goto(`/fact/${saying('52 of 53').id}`);
  const also = page.locator('.also');
  await expect(also).toContainText('Said by 2 independent sources');
  await also.getByRole('link', { name: 'at least 53' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('at least 53 scam compounds');
  await expect(page.locator('.also')).toContainText('Arab News');
});

test('Tier 3 is said by two sources, rising deportations twice by one', async ({ page }) => {
  await page.goto(`/fact/${saying('Tier 3').id}`);
  await expect(page.locator('.also')).toContainText('Said by 2 independent sources');
  await page.goto(`/fact/${saying('detained and deported 5,852').id}`);
  await expect(page.locator('.also')).toContainText('Said again by the same source');
});

test('every correction is public: on the about page and on its fact', async ({ page }) => {
  await page.goto('/about');
  const heading = page.getByRole('heading', { name: 'Corrections' });
  await expect(heading).toBeVisible();
  const links = page.locator('h2:has-text("Corrections") + ul a');
  for (const href of await links.evaluateAll((all) => all.map((a) => a.getAttribute('href')))) {
    await page.goto(href!);
    await expect(page.locator('.corrected')).toContainText('Corrected on');
  }
});
