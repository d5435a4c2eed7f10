import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { card, expect, openLive, test } from './atlas';
import { expectAgreement, queryOf, shown } from './selection';

/** The whole atlas, close enough that no fact rises to its country. */
const CLOSE = '#map=4.6/12.5/105';

const menu = (page: Page, name: string) => page.getByRole('button', { name, exact: false }).first();

/** Opens a menu and ticks what is named. */
async function choose(page: Page, name: string, label: string) {
  await menu(page, name).click();
  await page.locator('input').and(page.getByLabel(label)).first().check();
  await page.keyboard.press('Escape');
}

test('list, map, timeline and address agree after every filter', async ({ page }) => {
  await openLive(page, `/${CLOSE}`);
  const all = await expectAgreement(page);
  await choose(page, 'Topic', 'Deportation');
  await expect.poll(() => queryOf(page)).toEqual({ topic: 'deportation' });
  const some = await expectAgreement(page);
  expect(some.drawn).toBeLessThan(all.drawn);
  await choose(page, 'People', 'At least 100');
  await expect.poll(() => queryOf(page)).toMatchObject({ people: '100' });
  const fewer = await expectAgreement(page);
  expect(fewer.facts).toBeLessThanOrEqual(some.facts);
  await page.getByLabel('First month').focus();
  await page.keyboard.press('PageUp');
  await expect.poll(() => queryOf(page)).toMatchObject({ from: /\d{4}-\d{2}/ });
  await expectAgreement(page);
  await page.getByRole('button', { name: 'Clear all filters' }).click();
  await expect.poll(() => queryOf(page)).toEqual({});
  expect(await expectAgreement(page)).toEqual(all);
});

test('filters do not grow the history, and travel along a link', async ({ page }) => {
  await openLive(page, '/');
  const entries = await page.evaluate(() => history.length);
  await choose(page, 'Topic', 'Deportation');
  await expect(page).toHaveURL(/topic=deportation/);
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await page.locator('li.row p.inside a').first().click();
  await expect(page).toHaveURL(/\/(place|region)\/[^?]+\?topic=deportation/);
  await page.goBack();
  await expect(page).toHaveURL(/\/\?topic=deportation/);
  await expect(page.getByText('All topics')).toBeVisible();
});

test('a filtered view looks the same in a second browser', async ({ page, browser }) => {
  await openLive(page, `/${CLOSE}`);
  await choose(page, 'Topic', 'Arrest');
  await page.getByLabel('Order of the list').selectOption('name');
  await expect(page).toHaveURL(/topic=arrest.*sort=name/);
  const seen = await expectAgreement(page);
  const names = await page.locator('li.row a.go').allTextContents();
  const other = await browser.newContext({ viewport: page.viewportSize() });
  const second = await other.newPage();
  await openLive(second, page.url());
  await expect.poll(() => expectAgreement(second)).toEqual(seen);
  expect(await second.locator('li.row a.go').allTextContents()).toEqual(names);
  expect([...names].sort((a, b) => a.localeCompare(b, 'en'))).toEqual(names);
  await other.close();
});

test('the list follows the map, says what lies outside, and shows it again', async ({ page }) => {
  await openLive(page, '/region/cambodia');
  const all = await shown(page);
  for (let i = 0; i < 3; i++) {
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.waitForTimeout(900);
  }
  await expect.poll(async () => (await shown(page)).beyond).toBeGreaterThan(0);
  const near = await shown(page);
  expect(near.rows + near.beyond).toBe(all.rows);
  await page.getByRole('button', { name: 'show all' }).click();
  await expect.poll(async () => (await shown(page)).beyond).toBe(0);
});

test('what opens outside the filters widens them, says so, and can be taken back', async ({
  page,
}) => {
  await openLive(page, '/region/panama?people=100000000&topic=deportation');
  await expect(page.getByRole('status').filter({ hasText: 'wider now' })).toContainText(
    '100,000,000',
  );
  await expect.poll(() => queryOf(page)).toEqual({ topic: 'deportation' });
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => queryOf(page)).toMatchObject({ people: '100000000' });
  await expect(page.getByRole('heading', { name: /No fact here/ })).toBeVisible();
});

test('an empty list says why and how to get back', async ({ page }) => {
  await openLive(page, '/?people=99999999');
  await expect(page.getByRole('heading', { name: /No fact here for/ })).toBeVisible();
  await expect(page.locator('[data-map-state]')).toHaveAttribute('data-places', '0');
  const { violations } = await new AxeBuilder({ page }).exclude('.maplibregl-map').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.locator('.nothing').getByRole('button', { name: 'Any number' }).click();
  await expect(page.locator('li.row').first()).toBeVisible();
  await page.goto('/?source=arab-news&from=2020-02&to=2020-03');
  await expect(page.locator('.nothing')).toContainText('The nearest month with facts is ');
  await page
    .locator('.nothing')
    .getByRole('button', { name: /^\w+ 20\d\d$/ })
    .click();
  await expect(page.locator('li.row').first()).toBeVisible();
});

test('an open menu is sound for a screen reader, and quiet where nothing would be left', async ({
  page,
}) => {
  await openLive(page, '/?from=2019&to=2019');
  await menu(page, 'Topic').click();
  await expect(
    page.getByRole('group', { name: 'Topic' }).getByRole('checkbox').first(),
  ).toBeFocused();
  await expect(page.getByRole('checkbox', { name: /0 facts/ }).first()).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).exclude('.maplibregl-map').analyze();
  expect(
    violations.map(({ id, nodes }) => [id, ...nodes.map(({ target }) => String(target))]),
  ).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(menu(page, 'Topic')).toBeFocused();
});

test('the whole tour by keyboard: list, card, back, filters, timeline', async ({ page }) => {
  await openLive(page, '/region/cambodia');
  await page.locator('li.row a.go').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('li.row a.go').nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.locator('li.row a.go').last()).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('s');
  await expect(page.locator('li.row a.go:focus')).toHaveText(/^S/);
  await expect(page.locator('li.row a.go[tabindex="0"]')).toHaveCount(1);
  const name = (await page.locator('li.row a.go:focus').textContent()) ?? '';
  await page.keyboard.press('Enter');
  await expect(card(page).getByRole('heading').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('li.row a.go:focus')).toHaveText(name);
  await menu(page, 'Source').focus();
  await page.keyboard.press('ArrowDown');
  const boxes = page.getByRole('group', { name: 'Source' }).getByRole('checkbox');
  await expect(boxes.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(boxes.nth(1)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/source=/);
  await page.keyboard.press('Escape');
  const grip = page.getByLabel('Last month');
  await grip.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(grip).toHaveAttribute('aria-valuetext', /to \w+ \d{4}/);
  await expect(page).toHaveURL(/to=\d{4}-\d{2}/);
});
