import type { Position } from 'geojson';
import type { Marks } from '../../atlas/marks';
import { meet, type Box } from '../../atlas/spots';
import { boxAt } from '../../atlas/world-names';
import type { LngLat } from '../../core/lng-lat';
import { escapeXml, tag } from '../../core/xml';
import { toldOf, wordsPx } from '../flow-pieces';
import type { View } from './view';

/** From the first to the second line of an ocean's name, in px. */
const LINE_PX = 18;

/** Every fourth point of a great circle is enough to write along it. */
const STEP = 4;

const isInside = ([x, y]: LngLat, { width, height }: View) =>
  x >= 0 && y >= 0 && x <= width && y <= height;

/** Oceans and countries that no fact is about, on a map of the world, where nothing else is written. */
export function drawGroundNames(marks: Marks, view: View, taken: readonly Box[]): string {
  return marks.names.features
    .map(({ geometry, properties: { name, country } }) => {
      const [x, y] = view.project(geometry.coordinates as LngLat).map(Math.round) as LngLat;
      const box = boxAt([x, y], { country, name }, 0);
      if (!isInside([x, y], view) || taken.some((other) => meet(other, box))) return '';
      if (country !== null)
        return tag('text', { class: 'ground-name', x, y: y + 4 }, escapeXml(name.toUpperCase()));
      const lines = name
        .split(' ')
        .map((word, i) => tag('tspan', { x, dy: i ? LINE_PX : 0 }, escapeXml(word)));
      return tag('text', { class: 'ground-name ocean', x, y: y - 3 }, lines.join(''));
    })
    .join('');
}

/** What is said of each flow, along its line, where that is long enough on a map of the world. */
export function drawFlowWords(marks: Marks, view: View): string {
  if (view.zoom >= view.level) return '';
  return marks.flows.features
    .map(({ geometry: { coordinates }, properties }) => {
      const points = coordinates
        .filter((_, i) => i % STEP === 0 || i === coordinates.length - 1)
        .map((point: Position) => view.project(point as LngLat).map(Math.round) as LngLat);
      const [start, end] = [points[0], points.at(-1)];
      const words = toldOf(properties);
      if (!start || !end || !isInside(start, view) || !isInside(end, view)) return '';
      if (Math.hypot(end[0] - start[0], end[1] - start[1]) < wordsPx(words)) return '';
      const id = `told-${properties.slug}-${Math.round(view.width)}`;
      const ordered = start[0] <= end[0] ? points : points.reverse();
      const path = tag('path', { id, d: `M${ordered.map((point) => point.join(' ')).join('L')}` });
      const along = tag('textPath', { href: `#${id}`, startOffset: '50%' }, escapeXml(words));
      return tag('defs', {}, path) + tag('text', { class: 'told', dy: -6 }, along);
    })
    .join('');
}
