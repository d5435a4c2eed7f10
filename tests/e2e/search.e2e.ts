import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { cameraOf, card, expect, openLive, test } from './atlas';

const box = (page: Page) => page.getByRole('combobox', { name: /Search/ });
const results = (page: Page) => page.getByRole('listbox', { name: 'Results' });
const found = (page: Page) => results(page).getByRole('option');

const NAMES: [typed: string, name: string][] = [
  ['ភ្នំពេញ', 'Phnom Penh'],
  ['phnom pehn', 'Phnom Penh'],
  ['darien', 'Darién Gap'],
  ['mulino', 'Mulino'],
  ['arab news', 'Arab News'],
  ['deportation', 'deportation'],
];

test('places in any script and spelling, people, sources and topics are found', async ({
  page,
}) => {
  await openLive(page, '/');
  for (const [typed, name] of NAMES) {
    await box(page).fill(typed);
    await expect(found(page).first(), typed).toBeVisible();
    await expect(results(page), typed).toContainText(name);
  }
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test('from the keyboard alone: slash, arrows, Enter opens the card, Escape gives the focus back', async ({
  page,
}) => {
  await openLive(page, '/');
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('sihanoukville');
  await expect(found(page).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(found(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(card(page)).toContainText('Sihanoukville');
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await expect(box(page)).toBeFocused();
});

test('coordinates and pasted map links go there', async ({ page }) => {
  await openLive(page, '/');
  for (const typed of ['-9.19, -75.02', 'https://www.openstreetmap.org/#map=7/-9.19/-75.02']) {
    await box(page).fill(typed);
    await expect(found(page)).toContainText('-9.190, -75.020');
    await box(page).press('Enter');
    await expect.poll(async () => (await cameraOf(page)).center[1]).toBeCloseTo(-9.19, 1);
    expect((await cameraOf(page)).center[0]).toBeCloseTo(-75.02, 1);
    await page.goBack();
  }
});

test('a topic filters the map; words without a choice filter it too', async ({ page }) => {
  await openLive(page, '/');
  await box(page).fill('drugs');
  await results(page).getByRole('group', { name: 'Topics' }).getByRole('option').first().click();
  await expect(page).toHaveURL(/[?&]topic=drugs/);
  await box(page).fill('embassy');
  await expect(found(page).first()).toBeVisible();
  await box(page).press('Enter');
  await expect(page).toHaveURL(/[?&]q=embassy/);
});

test('a place of which no article speaks is found, and said to be empty', async ({ page }) => {
  await openLive(page, '/');
  await box(page).fill('kampot');
  const kampot = found(page).filter({ hasText: 'Kampot' });
  await expect(kampot).toContainText('no facts');
  await kampot.first().click();
  await expect.poll(async () => (await cameraOf(page)).zoom).toBeCloseTo(6, 0);
});

test('on a phone the box opens over the plate', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openLive(page, '/');
  await box(page).click();
  await box(page).fill('bavet');
  await found(page).filter({ hasText: 'Bavet' }).first().click();
  await expect(card(page)).toContainText('Bavet');
});
