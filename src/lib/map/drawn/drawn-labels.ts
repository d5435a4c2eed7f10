import { figureSize } from '../../atlas/figures';
import type { MarkProperties, Marks } from '../../atlas/marks';
import type { LngLat } from '../../core/lng-lat';
import { LEVEL_ZOOM } from '../layers/layer';
import type { View } from './view';
import { escapeXml, tag } from '../../core/xml';

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Width of a letter of a mark's name in px, on average, at 12.5 px semibold. */
const LETTER = 7.1;

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function text(className: string, x: number, y: number, content: string, more = {}): string {
  return tag('text', { class: className, x: Math.round(x), y: Math.round(y), ...more }, content);
}

/** A name, its count in red, and the local name below. */
function nameOf(mark: MarkProperties, x: number, y: number, anchor: string): string {
  const count = mark.count > 1 ? ` <tspan class="number">${mark.count}</tspan>` : '';
  const style =
    mark.kind === 'country' ? 'name country' : mark.geometry === 'extent' ? 'name region' : 'name';
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

/** Where a name may stand around its spot: right, left, above, below; on it if it has no disc. */
function spots({ mark, x, y, offset }: Wish): { x: number; y: number; anchor: string; box: Box }[] {
  const width = mark.name.length * LETTER + (mark.count > 1 ? 18 : 0);
  const height = mark.localName ? 34 : 18;
  const spot = (dx: number, dy: number, anchor: 'start' | 'middle' | 'end') => {
    const left = x + dx - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
    const top = y + dy - 13;
    return {
      x: x + dx,
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

/** Names of marks near by; a name that would lie on another is left out. */
export function drawNames(marks: Marks, view: View): string {
  if (view.zoom < LEVEL_ZOOM) return '';
  const taken: Box[] = [];
  return wishes(marks, view)
    .map((wish) => {
      const free = spots(wish).find(({ box }) => !taken.some((other) => meet(box, other)));
      if (!free) return '';
      taken.push(free.box);
      return nameOf(wish.mark, free.x, free.y, free.anchor);
    })
    .join('');
}

/** Figures of countries and regions from afar, with their leaders into the sea. */
export function drawFigures(marks: Marks, view: View): string {
  if (view.zoom >= LEVEL_ZOOM) return '';
  const leaders = marks.leaders.features
    .map((leader) => view.path(leader))
    .filter(Boolean)
    .map((d) => tag('path', { class: 'leader', d }));
  const figures = marks.figures.features.map(({ geometry, properties: mark }) => {
    const [x, y] = view.project(geometry.coordinates as LngLat);
    if (x < 0 || y < 0 || x > view.width || y > view.height) return '';
    const anchor = { left: 'start', right: 'end', center: 'middle' }[mark.anchor];
    const dx = { left: 4, right: -4, center: 0 }[mark.anchor];
    const size = figureSize(mark.total);
    const top = y + size * 0.35;
    const lines =
      text(`figure f${size}`, x + dx, top, String(mark.total), { 'text-anchor': anchor }) +
      text(
        mark.geometry === 'extent' ? 'name region' : 'name',
        x + dx,
        top + 16,
        escapeXml(mark.name),
        {
          'text-anchor': anchor,
        },
      ) +
      (mark.note
        ? text('note', x + dx, top + 31, escapeXml(mark.note), { 'text-anchor': anchor })
        : '');
    return tag('a', { href: mark.href, tabindex: -1 }, lines);
  });
  return leaders.join('') + figures.join('');
}
