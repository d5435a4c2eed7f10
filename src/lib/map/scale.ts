/** A round distance in some unit and how long it is on the stage. */
export interface Scale {
  length: number;
  px: number;
}

/** Metres of each unit that distances are told in. */
export const METRES = { km: 1000, miles: 1609.344 } as const;

/** The longest distance of 1, 2 or 5 times a power of ten of a unit that fits into `maxPx`. */
export function roundScale(metresPerPx: number, maxPx: number, unit: keyof typeof METRES): Scale {
  const most = (metresPerPx * maxPx) / METRES[unit];
  const power = 10 ** Math.floor(Math.log10(most));
  const length = ([5, 2, 1].find((digit) => digit * power <= most) ?? 1) * power;
  return { length, px: (length * METRES[unit]) / metresPerPx };
}

/** `2,000 km`, `100 km`, `500 m`; `1,000 mi`, `0.5 mi`. */
export function distanceLabel(length: number, unit: keyof typeof METRES): string {
  if (unit === 'miles') return `${length.toLocaleString('en', { maximumSignificantDigits: 1 })} mi`;
  if (length < 1) return `${Math.round(length * 1000)} m`;
  return `${Math.round(length).toLocaleString('en')} km`;
}
