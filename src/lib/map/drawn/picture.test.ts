import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atScale, drawGround } from './ground';
import { linesOf } from './picture';
import { pictureStyle } from './picture-style';
import { viewOf } from './view';

test('lines hold all words in order, or end with an ellipsis', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(
      words,
      fc.integer({ min: 10, max: 40 }),
      fc.integer({ min: 1, max: 9 }),
      (all, letters, most) => {
        const lines = linesOf(all.join(' '), letters, most);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(letters + 1);
        const text = lines.join(' ');
        if (text.endsWith('…')) expect(all.join(' ').startsWith(text.slice(0, -1))).toBe(true);
        else expect(text).toBe(all.join(' '));
      },
    ),
  );
});

test('the style of a picture holds only what its renderer knows', () => {
  const style = pictureStyle(
    readFileSync('src/lib/map/drawn/drawn.css', 'utf8'),
    readFileSync('src/tokens.css', 'utf8'),
  );
  expect(style).not.toMatch(/var\(|:is\(|:hover|font:|\.drawn|Variable|\/\*/);
  expect(style).toContain('.land {\n  fill: #f6f1e7;');
  expect(style).toContain('.coast, .country-line');
});

test('a frame that no border or coast crosses shows land', () => {
  const boundaries = JSON.parse(readFileSync('geodata/boundaries/world.topo.json', 'utf8'));
  const view = viewOf([104.7, 11.4, 105.1, 11.7], 748, 630);
  const ground = drawGround(atScale(boundaries, view.zoom), view, null);
  expect(ground).toMatch(/id="drawn-land"[^>]* d="M/);
});
