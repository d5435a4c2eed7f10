import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typedPlace } from './typed-place';

test.each<[typed: string, lat: number, lng: number]>([
  ['11.55, 104.92', 11.55, 104.92],
  ['11.55 104.92', 11.55, 104.92],
  ['-8.5, -79.9', -8.5, -79.9],
  ['11°33′N 104°55′E', 11.55, 104.9167],
  ['11° 33\' 0" N, 104° 55\' 12" E', 11.55, 104.92],
  ['7.9 N, 77.5 W', 7.9, -77.5],
  ['https://www.openstreetmap.org/#map=12/11.55/104.92', 11.55, 104.92],
  ['https://www.openstreetmap.org/?mlat=11.55&mlon=104.92&zoom=9', 11.55, 104.92],
  ['https://www.google.com/maps/place/Phnom+Penh/@11.55,104.92,12z/data=!3m1', 11.55, 104.92],
  ['https://maps.google.com/?q=11.55,104.92', 11.55, 104.92],
  ['geo:11.55,104.92?z=9', 11.55, 104.92],
  ['/region/cambodia#map=6.5/12.6/105', 12.6, 105],
])('%s is a place', (typed, lat, lng) => {
  const [x, y] = typedPlace(typed)?.center ?? [];
  expect(y).toBeCloseTo(lat, 3);
  expect(x).toBeCloseTo(lng, 3);
});

test.each(['Phnom Penh', '52 of 53', '1,362', '99, 200', 'Tier 3', '2024', '18 January 2026', ''])(
  '%s is none',
  (typed) => {
    expect(typedPlace(typed)).toBeNull();
  },
);

test('nothing that is typed throws', () => {
  fc.assert(fc.property(fc.string(), (typed) => void typedPlace(typed)));
});
