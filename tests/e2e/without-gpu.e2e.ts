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

for (const address of ['/region/cambodia', '/region/cambodia?open=phnom-penh-kh']) {
  test(`a phone that draws without a graphics card sees the map above ${address}`, async ({
    page,
  }) => {
    await openLive(page, address);
    await page.waitForTimeout(1000);
    // A picture of a part would be painted anew, and the fault not seen.
    const whole = await page.screenshot();
    const map = await sharp(whole)
      .extract({ left: 0, top: 130, width: 390, height: 150 })
      .toBuffer();
    const { channels } = await sharp(map).stats();
    expect(channels[0]?.stdev, 'more than the colour of water').toBeGreaterThan(5);
  });
}
