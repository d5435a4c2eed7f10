import { expect, test } from 'vitest';
import { itemsFile, ogcApi } from './ogc';

const collection = {
  title: 'Places',
  description: 'Sites',
  bbox: [1, 2, 3, 4] as [number, number, number, number],
};

test('every address that a client follows from the landing page is a file of the atlas', () => {
  const files = ogcApi(
    { title: 'A', description: '' },
    [{ id: 'places', ...collection }],
    'https://a.example',
  );
  const there = [...Object.keys(files), itemsFile('places')];
  const links = JSON.stringify(files).matchAll(/"href":"https:\/\/a\.example\/ogc\/([^"]+)"/g);
  for (const [, file = ''] of links) {
    expect(
      there.some((name) => name === file || name === `${file}/index.html`),
      file,
    ).toBe(true);
  }
  expect(files['conformance.json']).toEqual({
    conformsTo: [expect.stringContaining('conf/geojson')],
  });
});
