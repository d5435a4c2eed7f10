import AxeBuilder from '@axe-core/playwright';
import { card, expect, openLive, test } from './atlas';

test('a fact is cited by its source and by its page, in four forms', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openLive(page, '/region/cambodia?open=phnom-penh-kh');
  await card(page).getByRole('button', { name: 'Cite' }).click();
  const dialog = page.getByRole('dialog', { name: 'Cite' });
  await expect(dialog).toContainText('The source');
  await expect(dialog).toContainText(/Arab News, “Thousands estimated.*paragraph \d+/);
  await expect(dialog).toContainText(/data version \w+\. http:\/\/localhost:\d+\/fact\//);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  await dialog.getByRole('radio', { name: 'RIS' }).check();
  await expect(dialog).toContainText('TY  - NEWS');
  await dialog.getByRole('radio', { name: 'BibTeX' }).check();
  await expect(dialog).toContainText('journal = {Arab News}');
  await dialog.getByRole('button', { name: 'Copy citation' }).first().click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Arab News');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(card(page), 'Escape closes the dialog, not the card').toBeVisible();
});

test('what a source does not state stays out of its citation', async ({ page }) => {
  await openLive(page, '/article/sihanoukville-crackdown-on-online-gambling-and-scams');
  await page.getByRole('button', { name: 'Cite' }).click();
  const dialog = page.getByRole('dialog', { name: 'Cite' });
  await expect(dialog).toContainText('publisher not stated, title not stated, date not stated');
  await dialog.getByRole('radio', { name: 'BibTeX' }).check();
  await expect(dialog.locator('pre').first()).not.toContainText(/(?:author|year|journal|title) = /);
});

test('the citation of a view holds its filters and the version; an older one says so', async ({
  page,
}) => {
  await openLive(page, '/?topic=drugs');
  await page.getByRole('button', { name: 'Cite it' }).click();
  const dialog = page.getByRole('dialog', { name: 'Cite' });
  await expect(dialog).toContainText(/\?topic=drugs&v=\w+/);
  await page.goto('/?topic=drugs&v=0ldversi0n');
  await expect(page.getByRole('status').filter({ hasText: 'moved on' })).toContainText(
    '0ldversi0n',
  );
  await page.getByRole('button', { name: 'Understood' }).click();
  await expect(page).toHaveURL(/\?topic=drugs(?:#|$)/);
});

test('reference managers find an article and a fact', async ({ page }) => {
  await page.goto('/article/thousands-estimated-to-flee-cambodia-scam-centers-after-crackdown');
  await expect(page.locator('meta[name="citation_title"]')).toHaveAttribute(
    'content',
    /^Thousands/,
  );
  await expect(page.locator('meta[name="citation_journal_title"]')).toHaveAttribute(
    'content',
    'Arab News',
  );
  await expect(page.locator('meta[name="citation_publication_date"]')).toHaveAttribute(
    'content',
    '2026/01/21',
  );
});
