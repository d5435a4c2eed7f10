import { expect, test } from 'vitest';
import { daysOf } from './edtf';

test.each([
  ['2026-01-21', '2026-01-21', '2026-01-21'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023', '2023-01-01', '2023-12-31'],
  ['2025-06-27/2025-07-16', '2025-06-27', '2025-07-16'],
  ['2022-02/2022-08', '2022-02-01', '2022-08-31'],
  ['2024-07/..', '2024-07-01', '2024-07-31'],
])('%s covers %s to %s', (edtf, first, last) => {
  expect(daysOf(edtf)).toEqual({ first, last });
});

test.each(['', 'soon', '../..', '24-01-01'])('%j covers no days', (text) => {
  expect(daysOf(text)).toBeNull();
});
