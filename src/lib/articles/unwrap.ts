import type { Line } from './lines';

/** Lengths between which editors and terminals break the lines of a paragraph, in UTF-16 units. */
const WRAP = { least: 45, most: 110 };

const ENDS = /[.!?…。！？។៕။।][\p{Pf}"'’»)\]]*$/u;

/** Whether the lines of a block are one paragraph, broken at a margin. */
function isWrapped(block: readonly Line[]): boolean {
  const broken = block.slice(0, -1);
  const last = block.at(-1);
  return (
    broken.length > 0 &&
    last !== undefined &&
    ENDS.test(last.text) &&
    block.every(({ text }) => text.length <= WRAP.most) &&
    broken.every(({ text }) => text.length >= WRAP.least) &&
    broken.filter(({ text }) => !ENDS.test(text)).length >= broken.length * 0.6
  );
}

/** Joins the lines of paragraphs that were broken at a margin; other lines stay as they are. */
export function unwrap(lines: readonly Line[]): Line[] {
  const blocks: Line[][] = [];
  for (const line of lines) {
    const open = blocks.at(-1);
    if (open && !line.gap) open.push(line);
    else blocks.push([line]);
  }
  return blocks.flatMap((block) => {
    const [first] = block;
    if (!first || !isWrapped(block)) return block;
    return [{ ...first, text: block.map(({ text }) => text).join(' ') }];
  });
}
