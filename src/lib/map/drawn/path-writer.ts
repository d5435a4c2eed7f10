import simplify from 'simplify-js';

/** A line may run this many px beside where it should: less than the eye makes out on a coast. */
const TOLERANCE = 0.4;

/** A closed ring that spans less than this many px both ways is not drawn. */
const LEAST_RING = 3;

/**
 * Writes what d3-geo draws as SVG path data with no more detail than the eye can see: to half
 * a px, without bends or rings too small to show. One writer serves one `geoPath`.
 */
export class PathWriter {
  #data: string[] = [];
  #line: { x: number; y: number }[] = [];

  beginPath(): void {
    this.#data = [];
    this.#line = [];
  }

  moveTo(x: number, y: number): void {
    this.#flush('');
    this.#line = [{ x, y }];
  }

  lineTo(x: number, y: number): void {
    this.#line.push({ x, y });
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
    if (line.length < 2 || (end && spanOf(line) < LEAST_RING)) return;
    const [first, ...rest] = simplify(line, TOLERANCE, true).map(({ x, y }) => ({
      x: Math.round(x * 2),
      y: Math.round(y * 2),
    }));
    let last = first!;
    const steps = rest.map((next) => {
      const step = `${inHalves(next.x - last.x)} ${inHalves(next.y - last.y)}`;
      last = next;
      return step;
    });
    const data = `M${inHalves(first!.x)} ${inHalves(first!.y)}l${steps.join(' ')}`;
    this.#data.push(data.replaceAll(' -', '-'), end);
  }
}

/** Halves of a px in px, as short as SVG allows. */
const inHalves = (halves: number) => String(halves / 2).replace(/^(-?)0\./, '$1.');

/** How far a line reaches, the longer way. */
function spanOf(line: readonly { x: number; y: number }[]): number {
  const [xs, ys] = [line.map(({ x }) => x), line.map(({ y }) => y)];
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}
