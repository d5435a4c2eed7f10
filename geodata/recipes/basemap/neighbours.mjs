import { boxOf, contains } from '../gazetteer/geometry.mjs';

/**
 * Where a country's name stands again along its land borders, so that a map of one country says which ones
 * lie around it. `degrees` is how far apart the names of one country stand at least, some four hundred px at
 * that zoom; from its main name half of that is enough, which is often out of sight.
 */
const TIERS = [
  { zoom: 5, degrees: 9 },
  { zoom: 6, degrees: 4.5 },
  { zoom: 7, degrees: 2.25 },
];

/** A name stands no further than this from the border, and its middle no nearer to any edge of its land. */
const FAR_DEGREES = 0.9;
const NEAR_DEGREES = 0.3;

/** More room than this is worth nothing more: a name at zoom 6 is some 1° wide. */
const ROOMY_DEGREES = 0.5;

/** Places that are tried lie so far apart. */
const STEP_DEGREES = 0.25;

/** Northern limit of what is drawn often enough to be named twice. */
const MOST_LATITUDE = 75;

/**
 * Points along the land borders of countries, each with the country and the first zoom of its name.
 *
 * @param polygons Polygons of each country by its code.
 * @param borders Lines between countries, as arrays of positions.
 * @param middles Where the main name of each country stands, by its code.
 */
export function namesAlongBorders(polygons, borders, middles) {
  const near = latticeAlong(new Grid(borders.flat()));
  return [...polygons].flatMap(([country, parts]) => {
    const edge = new Grid(parts.flatMap((rings) => rings.flat()));
    const candidates = parts
      .flatMap((part) => within(part, near))
      .map(({ point, far }) => ({ point, far, room: edge.distance(point, ROOMY_DEGREES) }))
      .filter(({ room }) => room >= NEAR_DEGREES)
      .sort((a, b) => b.room - a.room || a.far - b.far);
    const middle = middles.get(country);
    const taken = [];
    return TIERS.flatMap(({ zoom, degrees }) =>
      candidates.flatMap(({ point }) => {
        if (middle && degreesApart(point, middle) < degrees / 2) return [];
        if (taken.some((other) => degreesApart(point, other) < degrees)) return [];
        taken.push(point);
        return [{ country, zoom, point }];
      }),
    );
  });
}

/** Points of a lattice that lie near a border, and how far from it. */
function latticeAlong(border) {
  const points = [];
  for (let lat = -MOST_LATITUDE; lat <= MOST_LATITUDE; lat += STEP_DEGREES) {
    for (let lng = -180; lng < 180; lng += STEP_DEGREES) {
      const far = border.distance([lng, lat], FAR_DEGREES);
      if (far < FAR_DEGREES) points.push({ point: [lng, lat], far });
    }
  }
  return points;
}

function within(polygon, points) {
  const [west, south, east, north] = boxOf(polygon);
  return points.filter(
    ({ point: [lng, lat] }) =>
      lng >= west && lng <= east && lat >= south && lat <= north && contains(polygon, [lng, lat]),
  );
}

/** Distance on Web Mercator, in degrees of longitude. */
function degreesApart(a, b) {
  const stretch = 1 / Math.cos((a[1] * Math.PI) / 180);
  return Math.hypot(a[0] - b[0], (a[1] - b[1]) * stretch);
}

/** Positions by the whole degree they lie in. */
class Grid {
  #cells = new Map();

  constructor(positions) {
    for (const position of positions) {
      const key = keyOf(...position.map(Math.floor));
      const cell = this.#cells.get(key);
      if (cell) cell.push(position);
      else this.#cells.set(key, [position]);
    }
  }

  /** How far the nearest position is, or `most` if it is further. */
  distance(point, most) {
    const [x, y] = point.map(Math.floor);
    const reach = Math.ceil(most);
    let least = most;
    for (let i = x - reach; i <= x + reach; i++) {
      for (let j = y - reach; j <= y + reach; j++) {
        for (const other of this.#cells.get(keyOf(i, j)) ?? []) {
          least = Math.min(least, degreesApart(point, other));
        }
      }
    }
    return least;
  }
}

const keyOf = (x, y) => `${x}/${y}`;
