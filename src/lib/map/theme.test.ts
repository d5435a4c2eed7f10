import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { palettes } from './theme';

const css = readFileSync('src/tokens.css', 'utf8');

/** The custom properties of the first rule that starts with a selector. */
function tokens(selector: string): Record<string, string> {
  const from = css.indexOf(selector);
  const rule = css.slice(from, css.indexOf('}', from));
  return Object.fromEntries(
    [...rule.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, k, v]) => [k, v]),
  );
}

test.each([
  ['day', ':root {'],
  ['night', ":root[data-theme='night'] {"],
] as const)('the %s colours of the map are the tokens of the page', (theme, selector) => {
  const token = tokens(selector);
  const { tints, ...palette } = palettes[theme];
  for (const [name, colour] of Object.entries(palette)) {
    const key = name.replace(/([a-z])([A-Z0-9])/g, '$1-$2').toLowerCase();
    expect(colour, key).toBe(token[key]);
  }
  tints.forEach((colour, i) => expect(colour).toBe(token[`tint-${i + 1}`]));
});
