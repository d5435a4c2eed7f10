import { expect, test } from 'vitest';
import { edtfWords } from './edtf-words';

test.each([
  ['2026-01-21', '21 January 2026'],
  ['2023-10', 'October 2023'],
  ['2024', '2024'],
  ['2024-22', 'summer 2024'],
  ['2024-24', 'winter 2024–25'],
  ['2026-01-16/2026-01-21', '16–21 January 2026'],
  ['2025-06-27/2025-07-16', '27 June – 16 July 2025'],
  ['2023-10/2023-12', 'October – December 2023'],
  ['2022/2024', '2022–2024'],
  ['2023-12-30/2024-01-02', '30 December 2023 – 2 January 2024'],
  ['2024-07/..', 'since July 2024'],
  ['gibberish', 'gibberish'],
])('%s reads %s', (edtf, words) => expect(edtfWords(edtf)).toBe(words));
