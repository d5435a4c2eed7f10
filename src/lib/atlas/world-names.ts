import type { Feature, LineString, Point } from 'geojson';
import type { LngLat } from '../core/lng-lat';
import { middleOf, type Boundaries } from './boundaries';
import type { NameProperties } from './marks';
import { cuts, meet, type Box, type Pixel, type Spot } from './spots';
import { INHABITED } from './world-frame';
import { project, samples, unproject, type CountryFinder } from './world-plane';

/** Oceans by their ids in the gazetteer, and about where their names may stand: the middles of their open waters. */
const OCEANS: readonly { id: string; name: string; middles: readonly LngLat[] }[] = [
  {
    id: 'cur:atlantic-ocean',
    name: 'Atlantic Ocean',
    middles: [
      [-38, 28],
      [-15, -25],
    ],
  },
  { id: 'cur:indian-ocean', name: 'Indian Ocean', middles: [[78, -25]] },
  {
    id: 'cur:pacific-ocean',
    name: 'Pacific Ocean',
    middles: [
      [-125, -10],
      [165, 10],
      [-150, 20],
    ],
  },
];

/** How far from the middle of an ocean its name may stand, in degrees east and north. */
const DRIFT = [0, -6, 6, -12, 12, -18, 18, -24, 24];

/** How far from the middle of a country, in px. */
const SHIFT = [0, -7, 7, -14, 14, -21, 21, -28, 28];

/** Width in px of a letter as the map of the world sets them: an ocean in italics of 17 px, a country in spaced capitals of 11. */
const LETTER_PX = { ocean: 9, country: 8.4 };

/** Height in px of both lines of an ocean's name, and of a country's one. */
const HEIGHT_PX = { ocean: 36, country: 12 };

/** Air in px between a name and what is drawn. */
const AIR = 6;

/** The box of a name around its middle, and so many px of air. */
export function boxAt(
  [x, y]: Pixel,
  { country, name }: Pick<NameProperties, 'country' | 'name'>,
  air: number,
): Box {
  const kind = country === null ? 'ocean' : 'country';
  const longest =
    country === null ? Math.max(...name.split(' ').map((w) => w.length)) : name.length;
  const [wide, high] = [longest * LETTER_PX[kind] + 2 * air, HEIGHT_PX[kind] + 2 * air];
  return { left: x - wide / 2, top: y - high / 2, right: x + wide / 2, bottom: y + high / 2 };
}

const holds = (outer: Box, { left, top, right, bottom }: Box) =>
  left >= outer.left && right <= outer.right && top >= outer.top && bottom <= outer.bottom;

/** Steps both ways, the shortest first. */
function around(steps: readonly number[]): Pixel[] {
  return steps
    .flatMap((x) => steps.map((y): Pixel => [x, y]))
    .sort((a, b) => Math.hypot(...a) - Math.hypot(...b));
}

/** A country's name in a language, or null if that is not known. */
function inLanguage(language: string, country: string): string | null {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  return names.of(country) ?? null;
}

/** Names that could stand, each with the points that are tried in turn. */
function candidates(marked: readonly string[], boundaries: Boundaries) {
  const oceans = OCEANS.filter(({ id }) => !marked.includes(id)).map(({ name, middles }) => ({
    properties: { name, localName: null, kind: 'region' as const, country: null },
    ground: null,
    points: around(DRIFT).flatMap(([east, north]) =>
      middles.map(([lng, lat]) => project([lng + east, lat + north])),
    ),
  }));
  const countries = boundaries.objects.countries.geometries.flatMap(({ id }) => {
    const ground = String(id);
    const country = ground.slice('iso:'.length);
    const middle = middleOf(boundaries, ground);
    if (!middle || marked.includes(ground)) return [];
    const [x, y] = project(middle);
    const points = around(SHIFT).map(([right, down]): Pixel => [x + right, y + down]);
    const { language } = new Intl.Locale(`und-${country}`).maximize();
    const properties = {
      name: inLanguage('en', country) ?? country,
      localName: inLanguage(language, country),
      kind: 'country' as const,
      country,
    };
    return [{ properties, ground, points }];
  });
  return [...oceans, ...countries];
}

/**
 * The names of oceans and of countries without facts that have room on the map of the world: an ocean's
 * on water, a country's within its own land, neither where a figure, a leader or a flow is, and none
 * farther east or west than the figures, where it might be out of sight. Without places
 * that are counted there are none.
 *
 * @param marked Ids of the places that are counted on it (`iso:KH`).
 */
export function placeNames(
  figures: readonly Spot[],
  flows: readonly LineString[],
  marked: readonly string[],
  boundaries: Boundaries,
  countryAt: CountryFinder,
): Feature<Point, NameProperties>[] {
  if (!figures.length) return [];
  const boxes = figures.map(({ box }) => box);
  const sheet = {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    top: project([0, INHABITED[3]])[1],
    bottom: project([0, INHABITED[1]])[1],
  };
  const lines = [
    ...figures.flatMap(({ leader }) => (leader ? [leader] : [])),
    ...flows.flatMap(({ coordinates }) => {
      const pixels = coordinates.map(([lng = 0, lat = 0]) => project([lng, lat]));
      return pixels.slice(1).map((to, i): [Pixel, Pixel] => [pixels[i] ?? to, to]);
    }),
  ];
  return candidates(marked, boundaries).flatMap(({ properties, ground, points }) => {
    const at = points.find((point) => {
      const box = boxAt(point, properties, AIR);
      return (
        holds(sheet, box) &&
        !boxes.some((other) => meet(box, other)) &&
        !lines.some((line) => cuts(line, box)) &&
        samples(boxAt(point, properties, 0)).every((sample) => countryAt(sample) === ground)
      );
    });
    if (!at) return [];
    boxes.push(boxAt(at, properties, AIR));
    return [
      { type: 'Feature', geometry: { type: 'Point', coordinates: unproject(at) }, properties },
    ];
  });
}
