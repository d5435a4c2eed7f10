import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { serveBuild } from './serve-build.mjs';
import { BROWSER_ARGS, ensureBrowser } from './setup.mjs';

const DESK = { width: 1440, height: 900 };
const TABLET = { width: 820, height: 1180 };
const PHONE = { width: 390, height: 844 };

/** The picture of the README is made with the others and kept under docs/. */
const README_PICTURE = 'docs/screenshot.png';

/** What is shown: name, address, stage, and whether also by night. */
const shots = [
  { name: 'world', path: '/', night: true },
  { name: 'cambodia', path: '/region/cambodia', night: true },
  { name: 'darien', path: '/region/darien-gap' },
  { name: 'card', path: '/region/cambodia?open=phnom-penh-kh', night: true },
  { name: 'place', path: '/place/phnom-penh-kh', night: true },
  {
    name: 'article',
    path: '/article/thousands-estimated-to-flee-cambodia-scam-centers-after-crackdown',
    night: true,
  },
  { name: 'articles', path: '/articles' },
  { name: 'about', path: '/about' },
  { name: 'missing', path: '/place/atlantis' },
  { name: 'tablet-world', path: '/', stage: TABLET },
  { name: 'phone-world', path: '/', stage: PHONE, night: true },
  { name: 'phone-cambodia', path: '/region/cambodia', stage: PHONE },
  { name: 'phone-card', path: '/region/cambodia?open=phnom-penh-kh', stage: PHONE, night: true },
  { name: 'phone-place', path: '/place/sihanoukville-kh', stage: PHONE },
  {
    name: 'phone-article',
    path: '/article/panama-asks-trump-to-maintain-us-aid-for-deporting-migrants',
    stage: PHONE,
  },
];

/** Takes every picture, or those whose name is given, into `screenshots/`. Needs `npm run build`. */
async function main() {
  const asked = process.argv.slice(2);
  const executablePath = ensureBrowser() || undefined;
  mkdirSync('screenshots', { recursive: true });
  const { origin, stop } = await serveBuild();
  const browser = await chromium.launch({ executablePath, args: BROWSER_ARGS });
  for (const { name, path, stage = DESK, night = false } of shots) {
    if (asked.length && !asked.includes(name)) continue;
    for (const theme of night ? /** @type {const} */ (['light', 'dark']) : ['light']) {
      const file = `screenshots/${name}${theme === 'dark' ? '-night' : ''}.png`;
      const context = await browser.newContext({
        viewport: stage,
        colorScheme: theme === 'dark' ? 'dark' : 'light',
        hasTouch: stage === PHONE,
        isMobile: stage === PHONE,
      });
      const page = await context.newPage();
      page.on('pageerror', (error) => console.error(`${name}: ${error.message}`));
      page.on('console', (m) => m.type() === 'error' && console.error(`${name}: ${m.text()}`));
      await page.goto(`${origin}${path}`);
      await page
        .locator('[data-map-state="live"]')
        .waitFor({ timeout: 30_000 })
        .catch(() => console.error(`${name}: no live map`));
      await page.waitForTimeout(900);
      await page.screenshot({ path: file });
      if (file === 'screenshots/world.png') await page.screenshot({ path: README_PICTURE });
      console.log(file);
      await context.close();
    }
  }
  await browser.close();
  stop();
}

await main();
