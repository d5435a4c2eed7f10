import type { Span } from '../core/span';

/** A stretch of text, with what lies on it. */
export interface Segment<T> {
  text: string;
  mark: T | null;
}

/**
 * Cuts `text.slice(within.start, within.end)` at its marks. Marks that overlap an earlier one, or
 * reach beyond `within`, are left out; the segments joined are always the whole text.
 */
export function segments<T extends Span>(
  text: string,
  within: Span,
  marks: readonly T[],
): Segment<T>[] {
  const inside = marks
    .filter(({ start, end }) => start >= within.start && end <= within.end && start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const out: Segment<T>[] = [];
  let at = within.start;
  for (const mark of inside) {
    if (mark.start < at) continue;
    if (mark.start > at) out.push({ text: text.slice(at, mark.start), mark: null });
    out.push({ text: text.slice(mark.start, mark.end), mark });
    at = mark.end;
  }
  if (at < within.end) out.push({ text: text.slice(at, within.end), mark: null });
  return out;
}
