import { expect, type Page } from '@playwright/test';

/** A number in an attribute. */
async function numberOf(page: Page, selector: string, attribute: string): Promise<number> {
  return Number(await page.locator(selector).first().getAttribute(attribute));
}

/** What each part of the atlas says that it shows. */
export interface Shown {
  /** Places drawn with facts of their own. */
  drawn: number;
  /** Rows of the list, as its heading counts them, and the places beyond the view. */
  rows: number;
  beyond: number;
  /** Facts behind the rows. */
  facts: number;
}

/** Reads the parts once they agree with themselves: the heading counts the rows of the list. */
export async function shown(page: Page): Promise<Shown> {
  const tally = 'h2[data-shown]';
  await expect
    .poll(async () => {
      const rows = await page.locator('li.row').count();
      return rows === Math.min(60, await numberOf(page, tally, 'data-shown'));
    })
    .toBe(true);
  return {
    drawn: await numberOf(page, '[data-map-state]', 'data-places'),
    rows: await numberOf(page, tally, 'data-shown'),
    beyond: await numberOf(page, tally, 'data-beyond'),
    facts: await numberOf(page, tally, 'data-facts'),
  };
}

/** States that list and map show the same places, close enough that no fact rises to its country. */
export async function expectAgreement(page: Page): Promise<Shown> {
  await expect
    .poll(async () => {
      const { drawn, rows, beyond } = await shown(page);
      return drawn - rows - beyond;
    })
    .toBe(0);
  return shown(page);
}

/** The query of the address as an object. */
export const queryOf = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);
