import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { BROWSER_ARGS } from '../../scripts/setup.mjs';
import { expect, openLive, test } from './atlas';

test.use({
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  launchOptions: {
    executablePath: process.env['CHROMIUM'] || '/usr/bin/chromium',
    args: BROWSER_ARGS.filter((arg) => !/gl|swiftshader/.test(arg)),
  },
});

/** A picture of a part would be painted anew, and the fault not seen. */
async function expectMap(page: Page) {
  await page.waitForTimeout(1000);
  const part = { left: 0, top: 130, width: 390, height: 110 };
  const map = await sharp(await page.screenshot())
    .extract(part)
    .toBuffer();
  const { channels } = await sharp(map).stats();
  expect(channels[0]?.stdev, 'more than the colour of water').toBeGreaterThan(5);
}

test('a phone that draws without a graphics card sees the map above the list, a card and a menu', async ({
  page,
}) => {
  await openLive(page, '/region/cambodia');
  await expectMap(page);
  await page.getByRole('button', { name: /^Topic/ }).click();
  await expectMap(page);
  await openLive(page, '/region/cambodia?open=phnom-penh-kh');
  await expectMap(page);
});
