/** Points closer together than this many px are one. */
const LEAST_STEP = 1.1;

/** A closed ring that spans less than this many px both ways is not drawn. */
const LEAST_RING = 3;

/**
 * Writes what d3-geo draws as SVG path data with no more detail than the eye can see: to a tenth of
 * a px, without steps or rings too small to show. One writer serves one `geoPath`.
 */
export class PathWriter {
  #data: string[] = [];
  #line: [x: number, y: number][] = [];

  beginPath(): void {
    this.#data = [];
    this.#line = [];
  }

  moveTo(x: number, y: number): void {
    this.#flush('');
    this.#line = [[x, y]];
  }

  lineTo(x: number, y: number): void {
    this.#line.push([x, y]);
  }

  closePath(): void {
    this.#flush('Z');
  }

  arc(): void {
    throw new Error('PathWriter: points are drawn as marks, not as paths');
  }

  /** The path data since `beginPath`. */
  result(): string {
    this.#flush('');
    return this.#data.join('');
  }

  #flush(end: '' | 'Z'): void {
    const line = this.#line;
    this.#line = [];
    const [first] = line;
    if (!first || line.length < 2) return;
    if (end) {
      const [xs, ys] = [line.map(([x]) => x), line.map(([, y]) => y)];
      const span = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
      if (span < LEAST_RING) return;
    }
    let [lastX, lastY] = first;
    let [x, y] = [Math.round(lastX * 10), Math.round(lastY * 10)];
    const parts = [`M${x / 10} ${y / 10}l`];
    line.forEach(([nextX, nextY], i) => {
      const near = Math.abs(nextX - lastX) < LEAST_STEP && Math.abs(nextY - lastY) < LEAST_STEP;
      if (i === 0 || (near && i < line.length - 1)) return;
      const [toX, toY] = [Math.round(nextX * 10), Math.round(nextY * 10)];
      parts.push(`${(toX - x) / 10} ${(toY - y) / 10} `);
      [lastX, lastY, x, y] = [nextX, nextY, toX, toY];
    });
    if (parts.length > 1) this.#data.push(parts.join('').trimEnd(), end);
  }
}
