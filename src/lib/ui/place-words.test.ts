import { expect, test } from 'vitest';
import { kindWords } from './place-words';

const cambodia = { name: 'Cambodia', kind: 'country' } as const;
const preahSihanouk = { name: 'Preah Sihanouk', kind: 'admin1' } as const;
test('a place is called what it is and where', () => {
  const words = (feature: string, name = 'X') =>
    kindWords({ feature, kind: 'city', name, parents: [cambodia, preahSihanouk] });
  expect(words('capital')).toBe('City, capital of Cambodia');
  expect(words('seat of a province')).toBe('Seat of Preah Sihanouk, Cambodia');
  expect(words('seat of a district')).toBe('Seat of a district in Cambodia');
  expect(words('village')).toBe('Village in Cambodia');
  expect(words('country', 'Cambodia')).toBe('Country');
});
