/** Words that a line marks, and what stands beside them in the marking. */
interface Mark {
  start: number;
  end: number;
  /** The groups of the pattern after the words. */
  notes: (string | undefined)[];
}

/**
 * Takes the marks out of a line such as `Police in [Bavet](in KH)`.
 *
 * @param pattern Global; its first group is the words themselves.
 */
export function unmark(line: string, pattern: RegExp): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  let at = 0;
  for (const match of line.matchAll(pattern)) {
    const [whole, words = '', ...notes] = match;
    text += line.slice(at, match.index);
    marks.push({ start: text.length, end: text.length + words.length, notes });
    text += words;
    at = match.index + whole.length;
  }
  return { text: text + line.slice(at), marks };
}
