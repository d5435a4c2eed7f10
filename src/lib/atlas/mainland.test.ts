import { expect, it } from 'vitest';
import { loadBoundaries } from '../files/boundaries';
import { mainlandOf } from './mainland';

const boundaries = loadBoundaries();
const mainland = (country: string) => mainlandOf(boundaries, `iso:${country}`);

it('leaves far islands and Alaska out of a frame', () => {
  const [west, , , north] = mainland('US')!;
  expect(west).toBeGreaterThan(-126);
  expect(north).toBeLessThan(50);
  // Without the Galápagos, Svalbard and Cocos Island.
  expect(mainland('EC')![0]).toBeGreaterThan(-82);
  expect(mainland('NO')![3]).toBeLessThan(72);
  expect(mainland('CR')![1]).toBeGreaterThan(7);
});

it('shows all of a country that is its islands, or that they hardly make larger', () => {
  for (const country of ['VU', 'MV', 'ID', 'JP', 'MY', 'GR', 'KH', 'NL'])
    expect(mainland(country), country).toBeNull();
});
