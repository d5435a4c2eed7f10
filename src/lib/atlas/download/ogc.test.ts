import { expect, test } from 'vitest';
import { ogcApi } from './ogc';

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
  const links = JSON.stringify(files).matchAll(
    /"href":"https:\/\/a\.example\/(ogc|data)\/([^"]+)"/g,
  );
  for (const [, folder, file = ''] of links) {
    if (folder === 'ogc') expect(Object.keys(files)).toContain(file);
    else expect(file).toBe('places.geojson');
  }
  expect(files['conformance.json']).toEqual({
    conformsTo: [expect.stringContaining('conf/geojson')],
  });
});
