/** A stretch of a text, `[start, end)` in UTF-16 units, as `String.prototype.slice` takes it. */
export interface Span {
  start: number;
  end: number;
}

/** Whether two spans share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` covers all of `inner`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
