import { distanceKm, type LngLat } from '../core/lng-lat';

const COLUMNS = 360;
const ROWS = 180;

/** Length of a degree of latitude in km. */
const DEGREE_KM = 111.19;

/** Where points are, in degrees, by index. */
interface Points {
  lng(index: number): number;
  lat(index: number): number;
}

/** Points in cells of one degree, for the nearest of them to a point. */
export class CityGrid {
  readonly #points: Points;
  readonly #starts = new Uint32Array(COLUMNS * ROWS + 1);
  readonly #items: Uint32Array;

  /** `members` are the indices of the points to search. */
  constructor(points: Points, members: Uint32Array) {
    this.#points = points;
    this.#items = new Uint32Array(members.length);
    const starts = this.#starts;
    for (const i of members) starts[this.#cell(i) + 1]!++;
    for (let c = 0; c < COLUMNS * ROWS; c++) starts[c + 1]! += starts[c]!;
    const fill = starts.slice();
    for (const i of members) this.#items[fill[this.#cell(i)]!++] = i;
  }

  #cell(i: number): number {
    return rowOf(this.#points.lat(i)) * COLUMNS + columnOf(this.#points.lng(i));
  }

  /** The nearest `count` members, nearest first. */
  nearest(point: LngLat, count: number): number[] {
    const row = rowOf(point[1]);
    const column = columnOf(point[0]);
    let found: { index: number; km: number }[] = [];
    for (let ring = 0; ring < COLUMNS / 2; ring++) {
      const enough = found[count - 1];
      if (enough && enough.km <= reachKm(point, ring)) break;
      const before = found.length;
      for (const index of this.#ring(row, column, ring)) {
        found.push({
          index,
          km: distanceKm(point, [this.#points.lng(index), this.#points.lat(index)]),
        });
      }
      if (found.length > before) {
        found.sort((a, b) => a.km - b.km || a.index - b.index);
        found = found.slice(0, count);
      }
    }
    return found.map((f) => f.index);
  }

  *#ring(row: number, column: number, ring: number): Generator<number> {
    for (let r = Math.max(0, row - ring); r <= Math.min(ROWS - 1, row + ring); r++) {
      const edge = Math.abs(r - row) === ring;
      const step = edge || ring === 0 ? 1 : 2 * ring;
      for (let c = column - ring; c <= column + ring; c += step) {
        const cell = r * COLUMNS + ((c + COLUMNS) % COLUMNS);
        yield* this.#items.subarray(this.#starts[cell]!, this.#starts[cell + 1]!);
      }
    }
  }
}

/** No point outside the rings below `ring` is nearer than this. */
function reachKm([, lat]: LngLat, ring: number): number {
  const edge = Math.min(89.9, Math.abs(lat) + ring);
  return Math.max(0, ring - 1) * DEGREE_KM * Math.cos((edge * Math.PI) / 180);
}

function rowOf(lat: number): number {
  return Math.min(ROWS - 1, Math.max(0, Math.floor(lat + 90)));
}

function columnOf(lng: number): number {
  return (((Math.floor(lng) + 180) % COLUMNS) + COLUMNS) % COLUMNS;
}
