import { expect, test } from 'vitest';
import type { Quantity } from '../facts/fact';
import { figureWords } from './figure-words';

function quantity(value: number, unit: string, more: Partial<Quantity> = {}): Quantity {
  const unsaid = { max: null, outOf: null, counted: null, of: null, qualifier: null, per: null };
  return { value, unit, words: String(value), when: null, start: 0, end: 1, ...unsaid, ...more };
}

test.each([
  [quantity(1362, 'people', { qualifier: 'more than' }), 'more than', '1,362', 'people'],
  [quantity(70e6, 'pills'), '', '70', 'million pills'],
  [quantity(18e9, 'USD', { max: 37e9 }), '', '$18–37', 'billion'],
  [quantity(41, 'percent'), '', '41%', ''],
  [quantity(52, 'sites', { of: 'of 53 compounds' }), '', '52', 'of 53 compounds'],
])('%j', (given, qualifier, figure, unit) => {
  expect(figureWords(given)).toEqual({ qualifier, figure, unit });
});
