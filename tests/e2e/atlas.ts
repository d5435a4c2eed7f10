import { expect, test as base, type Page } from '@playwright/test';

/** What every test of the atlas also states: no page error, and no request to anyone else. */
export const test = base.extend<{ clean: void }>({
  clean: [
    async ({ page, baseURL }, use) => {
      const errors: string[] = [];
      const strangers: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error' && !/status of 404/.test(message.text())) {
          errors.push(message.text());
        }
      });
      page.on('request', (request) => {
        const url = request.url();
        if (!/^(data|blob):/.test(url) && !url.startsWith(baseURL ?? '')) strangers.push(url);
      });
      await use();
      expect(errors, 'page errors').toEqual([]);
      expect(strangers, 'requests to others').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Opens an address and waits until the live map has taken the drawn one's place and is at rest. */
export async function openLive(page: Page, address: string) {
  await page.goto(address);
  await live(page);
}

/** Waits until the live map shows and its camera rests. */
export async function live(page: Page) {
  await expect(page.locator('[data-map-state="live"]')).toBeVisible({ timeout: 60_000 });
}
