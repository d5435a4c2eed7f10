/** A stretch of a text, `[start, end)` in UTF-16 units, as `String.prototype.slice` takes it. */
export interface Span {
  start: number;
  end: number;
}
