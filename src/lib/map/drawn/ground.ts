import { feature, merge, mesh } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryObject } from 'topojson-specification';
import { arcsOf, type Boundaries, type BoundaryProperties } from '../../atlas/boundaries';
import type { BBox } from '../../core/bbox';
import type { View } from './view';
import { tag } from '../../core/xml';

type Shapes = Boundaries['objects']['countries'];
type MergeInput = Parameters<typeof merge>[1];
type Shape = Shapes['geometries'][number];

/** A bend smaller than this many px is not drawn. */
const LEAST_BEND_PX = 1.2;

/** From this zoom on provinces have lines. */
const PROVINCE_ZOOM = 4;

const weighed = new WeakMap<Boundaries, Boundaries>();
const scaled = new Map<number, Boundaries>();

/** The boundaries with as much detail as a zoom can show, made once a zoom level. */
export function atScale(boundaries: Boundaries, zoom: number): Boundaries {
  const level = Math.ceil(zoom);
  const known = scaled.get(level);
  if (known) return known;
  const all = weighed.get(boundaries) ?? (presimplify(boundaries) as Boundaries);
  weighed.set(boundaries, all);
  const degreesPerPx = 360 / (512 * 2 ** level);
  const made = simplify(all, (degreesPerPx * LEAST_BEND_PX) ** 2 / 2) as Boundaries;
  scaled.set(level, made);
  return made;
}

/** Whether a shape may reach into an extent, also where it surrounds it and no arc comes near. */
function inSight(shape: Shape, boxes: readonly BBox[], [west, south, east, north]: BBox): boolean {
  const own = arcsOf(shape).flatMap((arc) => {
    const box = boxes[arc < 0 ? ~arc : arc];
    return box ? [box] : [];
  });
  return (
    own.some((box) => box[0] <= east) &&
    own.some((box) => box[2] >= west) &&
    own.some((box) => box[1] <= north) &&
    own.some((box) => box[3] >= south)
  );
}

const arcBoxes = new WeakMap<Boundaries, BBox[]>();

/** The box of each arc of a topology without a transform. */
function boxesOf(boundaries: Boundaries): BBox[] {
  const known = arcBoxes.get(boundaries);
  if (known) return known;
  const boxes = boundaries.arcs.map((arc): BBox => {
    const [xs, ys] = [arc.map(([x = 0]) => x), arc.map(([, y = 0]) => y)];
    return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  });
  arcBoxes.set(boundaries, boxes);
  return boxes;
}

/** Only the shapes in sight, so that a page of a province does not draw the world. */
function seen(shapes: Shapes, boundaries: Boundaries, { bbox }: View): Shapes {
  const boxes = boxesOf(boundaries);
  return { ...shapes, geometries: shapes.geometries.filter((s) => inSight(s, boxes, bbox)) };
}

/** The country that a shape of the topology says it is in. */
function countryOf({ properties }: GeometryObject): string {
  return (properties as BoundaryProperties | undefined)?.country ?? '';
}

/** Water, shelf and land, then the lines on it; land outside an open country steps back. */
export function drawGround(boundaries: Boundaries, view: View, country: string | null): string {
  const countries = seen(boundaries.objects.countries, boundaries, view);
  const admin1 = seen(boundaries.objects.admin1, boundaries, view);
  const land = view.path(merge(boundaries, countries.geometries as MergeInput));
  const open = countries.geometries.find(({ id }) => id === `iso:${country}`);
  const borders = mesh(boundaries, countries, (a, b) => a !== b);
  const provinces =
    view.zoom >= PROVINCE_ZOOM
      ? mesh(boundaries, admin1, (a, b) => a !== b && countryOf(a) === countryOf(b))
      : null;
  const path = (name: string, d: string) => (d ? tag('path', { class: name, d }) : '');
  return [
    tag('rect', { class: 'water', width: view.width, height: view.height }),
    tag('path', { id: 'drawn-land', class: 'shelf s2', d: land }),
    tag('use', { href: '#drawn-land', class: 'shelf s1' }),
    tag('use', { href: '#drawn-land', class: open ? 'land off' : 'land' }),
    open ? path('land', view.path(feature(boundaries, open))) : '',
    tag('use', { href: '#drawn-land', class: 'coast' }),
    provinces ? path('province-line', view.path(provinces)) : '',
    path('country-line', view.path(borders)),
  ].join('');
}
