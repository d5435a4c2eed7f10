import type { DateRange } from '../atlas/dates';
import { edtfWords } from './edtf-words';

/** "October 2023 to January 2026"; "all dates" if both ends are open. */
export function rangeWords({ from, to }: DateRange): string {
  if (from === null && to === null) return 'all dates';
  if (to === null) return `since ${edtfWords(from ?? '')}`;
  if (from === null) return `until ${edtfWords(to)}`;
  return from === to ? edtfWords(from) : `${edtfWords(from)} to ${edtfWords(to)}`;
}
