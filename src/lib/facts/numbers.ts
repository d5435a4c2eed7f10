const SMALL: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

const SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  crore: 1e7,
  billion: 1e9,
  trillion: 1e12,
  m: 1e6,
  bn: 1e9,
  k: 1e3,
};

const SMALL_WORDS = Object.keys(SMALL).join('|');

/** A number in digits or words: `1,362`, `41.5`, `70 million`, `twenty-five`, `three hundred and six`, `half a million`. */
export const NUMBER_PATTERN =
  `(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?:(?:k|m|bn)\\b|[  -](?:hundred|thousand|lakh|million|crore|billion|trillion|bn)\\b)?` +
  `|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten) (?:(?:thousand|million|billion) and a half|and a half (?:thousand|million|billion))` +
  `|(?:a|three) quarters? of an? (?:million|billion)|half an? (?:million|billion|dozen)|(?:half )?an?(?= (?:tonne|ton|kilo|kilogram|kilogramme)s? of \\p{Ll})|an? (?:dozen|hundred|thousand|million|billion)(?: and (?:${SMALL_WORDS})(?:[- ](?:${SMALL_WORDS}))?)?` +
  `|(?:${SMALL_WORDS})(?:[- ](?:${SMALL_WORDS}))?(?:[- ](?:dozen|hundred|thousand|lakh|million|crore|billion|trillion))?(?:(?<=hundred|thousand) and (?:${SMALL_WORDS})(?:[- ](?:${SMALL_WORDS}))?)?`;

const AND_MORE = /^((?!an? )\p{L}+(?:[- ]\p{L}+)? (?:hundred|thousand)) and (.+)$/iu;

/** “A million and a half”, “two and a half million”. */
const AND_A_HALF = /^(\p{L}+) (?=.*and a half).*?(thousand|million|billion)/iu;

/** The value of a text that matches {@link NUMBER_PATTERN}; NaN if it is none. */
export function numberOf(text: string): number {
  const [, scaled, rest] = AND_MORE.exec(text) ?? [];
  if (scaled && rest) return numberOf(scaled) + numberOf(rest);
  const [, whole, scaleOf] = AND_A_HALF.exec(text) ?? [];
  if (whole && scaleOf)
    return ((SMALL[whole.toLowerCase()] ?? 1) + 0.5) * SCALES[scaleOf.toLowerCase()]!;
  const words = text
    .toLowerCase()
    .replace(/,(?=\d{3})/g, '')
    .replace(/(?<=\d)(?=(?:k|m|bn)$)/, ' ')
    .split(/[\s-]+/);
  const scale = words.reduce((product, word) => product * (SCALES[word] ?? 1), 1);
  if (words[0] === 'half') return scale / 2;
  const small = words.reduce((total, word) => total + (SMALL[word] ?? 0), 0);
  if (words[0] === 'a' || words[0] === 'an') return scale + small;
  const digits = Number(words[0]);
  if (!Number.isNaN(digits)) return round(digits * scale);
  return small === 0 ? NaN : small * scale;
}

/** Takes away what binary fractions add: 4.1 million is 4,100,000. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
