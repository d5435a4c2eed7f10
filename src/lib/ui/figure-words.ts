import type { Quantity } from '../facts/fact';

/** Signs of currencies that stand before the figure. */
const SIGNS: Record<string, string> = { USD: '$', EUR: '€', GBP: '£' };

/** Words for large numbers, so that a figure fits its column. */
const LARGE: readonly [least: number, word: string][] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];

const plain = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

function scaled(value: number): { figure: string; word: string } {
  const [least, word] = LARGE.find(([least]) => value >= least) ?? [1, ''];
  return { figure: plain.format(value / least), word };
}

/** A quantity set off: the figure, what stands before it, and what it counts. */
export interface FigureWords {
  qualifier: string;
  figure: string;
  unit: string;
}

/** The parts of a quantity as a reader meets them: `more than` `1,362` `people`. */
export function figureWords({ value, words, max, unit, of, qualifier }: Quantity): FigureWords {
  const sign = SIGNS[unit] ?? '';
  const low = value === null ? { figure: words, word: '' } : scaled(value);
  const high = max === null ? null : scaled(max);
  const range = high ? `${low.figure}–${high.figure}` : low.figure;
  const percent = unit === 'percent' ? '%' : '';
  const counted = sign || percent || unit === 'number' ? (of ?? '') : (of ?? unit);
  return {
    qualifier: qualifier ?? '',
    figure: `${sign}${range}${percent}`,
    unit: [high?.word ?? low.word, counted].filter(Boolean).join(' '),
  };
}
