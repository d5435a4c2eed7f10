/** Latin letters that do not decompose into a base letter and a mark. */
const PLAIN: Record<string, string> = {
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
  ŋ: 'ng',
};

/** Text as a URL segment: lower-case ASCII words joined by hyphens; empty if no letter survives. */
export function slugify(text: string): string {
  return text
    .toLowerCase()
    .replace(/[đðøłßæœþıŋ]/g, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’ʼ]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
