import { figureSize, isOnWorldMap } from '../../atlas/figures';
import { meet, type Box } from '../../atlas/spots';
import type { FigureProperties, MarkProperties, Marks } from '../../atlas/marks';
import type { LngLat } from '../../core/lng-lat';
import { nearZoom, ROOM_ZOOM } from '../layers/layer';
import { drawGroundNames } from './drawn-words';
import type { View } from './view';
import { escapeXml, tag } from '../../core/xml';

/**
 * Width of a letter in px, on average: of a name at 12.5 px semibold, of a country's in spaced capitals,
 * of a region's in italics.
 */
const LETTER = { name: 7.1, country: 12.6, region: 7.6 };

/** Air between a name and the edge of the sheet, as a share of its width: a phone's stage sees no more. */
const EDGE = 0.05;

function text(className: string, x: number, y: number, content: string, more = {}): string {
  return tag('text', { class: className, x: Math.round(x), y: Math.round(y), ...more }, content);
}

/** How a mark's name is set. */
function styleOf({ kind, geometry }: MarkProperties): keyof typeof LETTER {
  return kind === 'country' ? 'country' : geometry === 'extent' ? 'region' : 'name';
}

/** A name, its count in red, and the local name below. */
function nameOf(mark: MarkProperties, x: number, y: number, anchor: string): string {
  const count = mark.count > 1 ? ` <tspan class="number">${mark.count}</tspan>` : '';
  const style = styleOf(mark) === 'name' ? 'name' : `name ${styleOf(mark)}`;
  const local = mark.localName
    ? text('name local', x, y + 15, escapeXml(mark.localName), { 'text-anchor': anchor })
    : '';
  return text(style, x, y, escapeXml(mark.name) + count, { 'text-anchor': anchor }) + local;
}

interface Wish {
  mark: MarkProperties;
  x: number;
  y: number;
  /** Distance of the name from a disc's middle; 0 for a name that stands on its shape. */
  offset: number;
}

/** Every name that could stand, the most facts first. */
function wishes(marks: Marks, view: View): Wish[] {
  const places = [...marks.points.features, ...marks.labels.features];
  return places
    .flatMap(({ geometry, properties: mark }) => {
      const [x, y] = view.project(geometry.coordinates as LngLat);
      if (x < 0 || y < 0 || x > view.width || y > view.height) return [];
      const point = mark.kind === 'city' || mark.kind === 'site' || mark.geometry === 'seat';
      return [{ mark, x, y, offset: point ? 9 + 4.7 * Math.sqrt(mark.count) : 0 }];
    })
    .sort((a, b) => b.offset - a.offset || b.mark.total - a.mark.total);
}

/** A middle so far from the edges of the sheet that a text of a width about it is whole. */
function within(view: View, x: number, width: number): number {
  const least = view.width * EDGE + width / 2;
  return Math.min(Math.max(x, least), view.width - least);
}

/** Where a name may stand around its spot: right, left, above, below; on it if it has no disc. */
function spots(
  { mark, x, y, offset }: Wish,
  view: View,
): { x: number; y: number; anchor: string; box: Box }[] {
  const width = mark.name.length * LETTER[styleOf(mark)] + (mark.count > 1 ? 18 : 0);
  const height = mark.localName ? 34 : 18;
  const spot = (dx: number, dy: number, anchor: 'start' | 'middle' | 'end') => {
    const at = anchor === 'middle' ? within(view, x + dx, width) : x + dx;
    const left = at - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
    const top = y + dy - 13;
    return {
      x: at,
      y: y + dy,
      anchor,
      box: { left, top, right: left + width, bottom: top + height },
    };
  };
  if (!offset) return [spot(0, 4, 'middle'), spot(0, -22, 'middle'), spot(0, 32, 'middle')];
  return [
    spot(offset, 4, 'start'),
    spot(-offset, 4, 'end'),
    spot(0, -offset - 8, 'middle'),
    spot(0, offset + 12, 'middle'),
  ];
}

/** The box of a disc, which no name should lie on. */
function discOf({ x, y, offset }: Wish): Box {
  const r = offset - 6;
  return { left: x - r, top: y - r, right: x + r, bottom: y + r };
}

/** Names of marks near by; a name that would lie on another or on a disc, or that the edge would cut, is left out. */
export function drawNames(marks: Marks, view: View): string {
  if (view.zoom < view.level) return '';
  const wanted = wishes(marks, view);
  const taken = wanted.filter(({ offset }) => offset).map(discOf);
  const isFree = (box: Box) =>
    box.left >= 0 && box.right <= view.width && !taken.some((other) => meet(box, other));
  return wanted
    .map((wish) => {
      const free = spots(wish, view).find(({ box }) => isFree(box));
      if (!free) return '';
      taken.push(free.box);
      return nameOf(wish.mark, free.x, free.y, free.anchor);
    })
    .join('');
}

/** Figures of countries and regions from afar, with their leaders into the sea. */
export function drawFigures(marks: Marks, view: View): string {
  if (view.zoom >= view.level) return '';
  if (view.zoom >= nearZoom(view.width, marks)) return drawTotals(marks, view);
  const leaders = marks.leaders.features.map(({ geometry: { coordinates } }) => {
    const ends = coordinates.map((end) =>
      view
        .project(end as LngLat)
        .map(Math.round)
        .join(' '),
    );
    return tag('path', { class: 'leader', d: `M${ends.join('L')}` });
  });
  const figures = marks.figures.features.map(({ geometry, properties: mark }) => {
    const [x, y] = view.project(geometry.coordinates as LngLat);
    if (x < 0 || y < 0 || x > view.width || y > view.height) return '';
    return figureOf(mark, x, y, mark.anchor, mark.note);
  });
  return drawGroundNames(marks, view, []) + leaders.join('') + figures.join('');
}

/** The count of each country and region in its middle; one that would lie on another is left out. */
function drawTotals(marks: Marks, view: View): string {
  const taken: Box[] = [];
  const totals = marks.labels.features
    .filter(({ properties }) => properties.kind !== 'admin1' && isOnWorldMap(properties))
    .toSorted((a, b) => b.properties.total - a.properties.total)
    .map(({ geometry, properties: mark }) => {
      const [spot, y] = view.project(geometry.coordinates as LngLat);
      const half = Math.max(18, (mark.name.length * LETTER.name) / 2);
      const x = within(view, spot, 2 * half);
      const size = figureSize(mark.total);
      const box = { left: x - half, top: y - size / 2, right: x + half, bottom: y + size / 2 + 18 };
      const isOut = spot < 0 || y < 0 || spot > view.width || y > view.height;
      if (!mark.total || isOut || taken.some((other) => meet(box, other))) return '';
      taken.push(box);
      return figureOf(mark, x, y, 'center', '');
    });
  return (view.zoom < ROOM_ZOOM ? '' : drawGroundNames(marks, view, taken)) + totals.join('');
}

/** A count, the name below it, and a note below that. */
function figureOf(
  mark: MarkProperties,
  x: number,
  y: number,
  hung: FigureProperties['anchor'],
  note: string,
): string {
  const anchor = { left: 'start', right: 'end', center: 'middle' }[hung];
  const at = x + { left: 4, right: -4, center: 0 }[hung];
  const size = figureSize(mark.total);
  const top = y + size * 0.35;
  const style = mark.geometry === 'extent' ? 'name region' : 'name';
  const line = (className: string, dy: number, content: string) =>
    content && text(className, at, top + dy, escapeXml(content), { 'text-anchor': anchor });
  const lines = [
    line(`figure f${size}`, 0, String(mark.total)),
    line(style, 16, mark.name),
    line('note', 31, note),
  ];
  return tag('a', { href: mark.href, tabindex: -1 }, lines.join(''));
}
