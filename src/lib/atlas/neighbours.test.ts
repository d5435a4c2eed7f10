import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceKm, type LngLat } from '../core/lng-lat';
import type { AtlasPlace } from './atlas';
import { honestKm, neighboursOf, relatedTo, windOf } from './neighbours';

function place(slug: string, point: LngLat, more: Partial<AtlasPlace> = {}): AtlasPlace {
  const none = { parents: [], inside: [], facts: [], allFacts: [] };
  return { slug, point, kind: 'city', precisionKm: 2, ...none, ...more } as unknown as AtlasPlace;
}

test.each([
  [[104.9, 11.6], [104.9, 12.6], 'north'],
  [[104.9, 11.6], [103.9, 11.6], 'west'],
  [[104.9, 11.6], [105.9, 10.6], 'south-east'],
  [[179.5, 0], [-179.5, 0], 'east'],
] as const)('from %j, %j lies %s', (from, to, wind) => {
  expect(windOf([...from], [...to])).toBe(wind);
});

test.each([
  [12.4, 1, 12],
  [12.4, 4, 10],
  [12.4, 20, null],
  [237, 4, 235],
])('%d km between places good to %d km are told as %s km', (km, precision, told) => {
  expect(honestKm(km, precision)).toBe(told);
});

test('a told distance is off by no more than the places are, or a twentieth', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.1, max: 400, noNaN: true }),
      fc.integer({ min: 0, max: 50 }),
      (km, precision) => {
        const told = honestKm(km, precision) ?? 0;
        expect(Math.abs(told - km)).toBeLessThanOrEqual(Math.max(1, precision * 5, km / 20));
      },
    ),
  );
});

test('neighbours are told nearest first, and what holds a place is none', () => {
  const bavet = place('bavet', [106.14, 11.06], { parents: ['svay-rieng'] });
  const others = [
    place('phnom-penh', [104.92, 11.56]),
    place('svay-rieng', [105.8, 11.1], { kind: 'admin1' }),
    place('moc-bai', [106.18, 11.08]),
    place('cambodia', [105, 12.5], { kind: 'country' }),
    place('panama-city', [-79.5, 9]),
  ];
  expect(
    neighboursOf(bavet, [bavet, ...others]).map(({ place: { slug }, words }) => [slug, words]),
  ).toEqual([
    ['moc-bai', 'about 5 km south-west'],
    ['phnom-penh', 'about 145 km south-east'],
  ]);
  expect(distanceKm([106.14, 11.06], [104.92, 11.56])).toBeCloseTo(144, 0);
});

test('related places are those named in the same facts, most often first', () => {
  const here = place('here', [0, 0], { allFacts: ['a', 'b', 'c'] });
  const often = place('often', [50, 0], { facts: ['a', 'b'] });
  const once = place('once', [9, 9], { facts: ['c', 'z'] });
  const never = place('never', [1, 1], { facts: ['z'] });
  expect(
    relatedTo(here, [never, once, often, here]).map(({ place: { slug }, facts }) => [slug, facts]),
  ).toEqual([
    ['often', 2],
    ['once', 1],
  ]);
});
