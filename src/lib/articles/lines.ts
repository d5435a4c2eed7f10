/** A line of a raw copy that is not blank. */
export interface Line {
  text: string;
  /** 1-based line of the file. */
  number: number;
  /** Whether a blank line stands before it. */
  gap: boolean;
}

/** The lines of a text without blank ones, their white space made plain. */
export function linesOf(content: string): Line[] {
  const lines: Line[] = [];
  let gap = true;
  content.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/).forEach((raw, i) => {
    const text = raw
      .replace(/[\u200B\u200E\u200F\u2060\uFEFF\u00AD]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    if (text) lines.push({ text, number: i + 1, gap });
    gap = !text;
  });
  return lines;
}
