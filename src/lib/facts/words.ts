/** The words of a lexicon entry. */
export function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** The first words of a text in lower case, letters only. */
export function firstWords(text: string, most: number): string[] {
  const words: string[] = [];
  for (const [word] of text.matchAll(/\p{L}+/gu)) {
    if (words.length >= most) break;
    words.push(word.toLowerCase());
  }
  return words;
}
