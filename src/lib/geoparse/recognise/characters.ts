/** What a UTF-16 unit is to a tokeniser. */
export const UNIT = { other: 1, lower: 2, upper: 3, digit: 4, uncased: 5, apostrophe: 6 } as const;

const units = new Uint8Array(0x10000);

/** The class of a UTF-16 unit, one of {@link UNIT}. Lone and paired surrogates separate words. */
export function unitOf(code: number): number {
  let unit = units[code]!;
  if (unit === 0) {
    unit = classify(String.fromCharCode(code));
    units[code] = unit;
  }
  return unit;
}

function classify(character: string): number {
  if (/['’‘ʼʻ`´]/.test(character)) return UNIT.apostrophe;
  if (/\p{Nd}/u.test(character)) return UNIT.digit;
  if (/\p{Lu}|\p{Lt}/u.test(character)) return UNIT.upper;
  if (/\p{Ll}/u.test(character)) return UNIT.lower;
  if (/\p{M}/u.test(character)) return UNIT.uncased;
  return /[\p{L}\p{Nl}\p{No}]/u.test(character) ? UNIT.uncased : UNIT.other;
}
