/** A round distance and how long it is on the stage. */
export interface Scale {
  km: number;
  px: number;
}

/** The longest distance of 1, 2 or 5 times a power of ten that fits into `maxPx`. */
export function roundScale(metresPerPx: number, maxPx: number): Scale {
  const maxKm = (metresPerPx * maxPx) / 1000;
  const power = 10 ** Math.floor(Math.log10(maxKm));
  const km = ([5, 2, 1].find((digit) => digit * power <= maxKm) ?? 1) * power;
  return { km, px: (km * 1000) / metresPerPx };
}

/** `2,000 km`, `100 km`, `500 m`. */
export function distanceLabel(km: number): string {
  if (km < 1) return `${Math.round(km * 1000)} m`;
  return `${Math.round(km).toLocaleString('en')} km`;
}
