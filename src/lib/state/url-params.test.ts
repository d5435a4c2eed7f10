import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseParams, serialiseParams, type UrlParams } from './url-params';

const read = (query: string) => parseParams(new URLSearchParams(query));

/** The parameters of a query that are not null. */
const given = (query: string) =>
  Object.fromEntries(Object.entries(read(query)).filter(([, value]) => value !== null));

test('every filter is read', () => {
  const query =
    '?topic=deportation,arrest&source=arab-news&role=from,to&from=2024&to=2025-07&people=100&q=Darién';
  expect(given(query)).toEqual({
    topic: ['deportation', 'arrest'],
    source: ['arab-news'],
    role: ['from', 'to'],
    from: '2024',
    to: '2025-07',
    people: 100,
    q: 'Darién',
  });
});

test('what is bad falls back, what is unknown is ignored, the good members of a list stay', () => {
  expect(given('?people=-3&from=yesterday&to=2024-13&role=victim&colour=red&q=%20')).toEqual({});
  expect(given('?topic=arrest,../x,,arrest')).toEqual({ topic: ['arrest'] });
});

const slug = fc.stringMatching(/^[a-z0-9-]{1,20}$/);
const some = fc.uniqueArray(slug, { minLength: 1, maxLength: 4 });

test('an address says again what it was made from', () => {
  const values = fc.record({
    open: slug,
    topic: some,
    source: some,
    from: fc.constantFrom('2024', '2024-02', '2024-02-29'),
    people: fc.integer({ min: 1, max: 999_999_999 }),
    q: fc.string({ minLength: 1, maxLength: 200 }).filter((words) => words.trim() === words),
  });
  fc.assert(
    fc.property(values, (params: Partial<UrlParams>) => {
      expect(given(serialiseParams(params))).toEqual(params);
    }),
  );
});

test('no query throws', () => {
  fc.assert(fc.property(fc.string(), (query) => void serialiseParams(read(query))));
});
