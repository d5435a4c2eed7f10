/**
 * A 53-bit hash of a text as 11 base-36 digits: the same text gives the same digits on every
 * machine. For ids and versions, not for secrets. The mixing is cyrb53 (bryc, public domain).
 */
export function hashText(text: string): string {
  let h1 = 0xdeadbeef;
  let h2 = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    h1 = Math.imul(h1 ^ unit, 2654435761);
    h2 = Math.imul(h2 ^ unit, 1597334677);
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
  const value = 4294967296 * (2097151 & h2) + (h1 >>> 0);
  const high = Math.floor(value / LOW_DIGITS);
  return digits(high, 6) + digits(value - high * LOW_DIGITS, 5);
}

/** The last five of the eleven digits: engines write numbers below 2^31 much faster than larger ones. */
const LOW_DIGITS = 36 ** 5;

function digits(value: number, count: number): string {
  return value.toString(36).padStart(count, '0');
}
