import { geoPath } from 'd3-geo';
import type { Feature, Position } from 'geojson';
import type { MarkProperties, Marks } from '../../atlas/marks';
import { counted } from '../../core/counted';
import type { LngLat } from '../../core/lng-lat';
import { extentWidths, lastZoom } from '../layers/extents';
import { escapeXml, tag } from '../../core/xml';
import type { View } from './view';

/** Radius of a disc of one fact in px; its area grows with the facts. */
const DISC = 4.7;

/** A disc has its figure inside from this many facts on. */
const FIGURE_FROM = 4;

/** Sites and towns are drawn from here on. */
export function showsPoints(view: View): boolean {
  return view.zoom >= view.level;
}

function at(view: View, position: Position): [number, number] | null {
  const [x, y] = view.project(position as LngLat);
  const inside = x > -40 && y > -40 && x < view.width + 40 && y < view.height + 40;
  return inside ? [Math.round(x * 10) / 10, Math.round(y * 10) / 10] : null;
}

/** A mark as a link to its page. The list beside the map is the way for keyboards. */
function link({ href, name, count, total }: MarkProperties, content: string): string {
  if (!content) return '';
  const title = `<title>${escapeXml(`${name}: ${counted(count || total, 'fact')}`)}</title>`;
  return tag('a', { href, tabindex: -1 }, title + content);
}

/** Whether an area is filled at this height: countries from afar, provinces from nearby. */
function filled({ kind }: MarkProperties, view: View): boolean {
  return (kind === 'country') === view.zoom < view.level;
}

const plane = geoPath();
const bounds = new WeakMap<Feature, ReturnType<typeof plane.bounds>>();

/** Whether a shape may reach into the frame; a page of one town does not project the world. */
function inSight(area: Feature, { bbox: [west, south, east, north] }: View): boolean {
  const box = bounds.get(area) ?? plane.bounds(area);
  bounds.set(area, box);
  const [[left, bottom], [right, top]] = box;
  return left <= east && right >= west && bottom <= north && top >= south;
}

function drawArea(area: Feature, marks: Marks, view: View, selected: boolean): string {
  const mark = area.properties as MarkProperties;
  const d = view.path(area);
  if (!d) return '';
  const edge = marks.edges.features.find(({ properties }) => properties.slug === mark.slug);
  const line = edge ? view.path(edge) : '';
  const kind = mark.kind === 'country' ? 'country' : 'province';
  const edgeClass = `${kind}-edge${selected ? ' selected' : ''}`;
  const fillClass = filled(mark, view) && mark.value ? `tint-${mark.tint}` : null;
  if (!line || view.zoom < view.level) {
    const fill = fillClass ? tag('path', { class: fillClass, d }) : '';
    return link(mark, fill + (line ? tag('path', { class: edgeClass, d: line }) : ''));
  }
  // Each shape is written once and used for all that is drawn of it.
  const [shape, edged, clip] = ['shape', 'edge', 'clip'].map((part) => `${part}-${mark.slug}`);
  const use = (id: string | undefined, attributes: Record<string, string>) =>
    tag('use', { href: `#${id}`, ...attributes });
  return link(
    mark,
    tag('clipPath', { id: clip! }, tag('path', { id: shape!, d })) +
      tag('defs', {}, tag('path', { id: edged!, d: line })) +
      (fillClass ? use(shape, { class: fillClass }) : '') +
      use(edged, { class: `${kind}-band`, 'clip-path': `url(#${clip})` }) +
      use(edged, { class: edgeClass }),
  );
}

/** Outlines of provinces and countries; a country first, so that its provinces lie on it. */
export function drawAreas(marks: Marks, view: View, selected: readonly string[]): string {
  const order = { country: 0, admin1: 1 } as Record<string, number>;
  return [...marks.areas.features]
    .filter(({ properties }) => properties.kind === 'country' || showsPoints(view))
    .filter((area) => inSight(area, view))
    .sort((a, b) => (order[a.properties.kind] ?? 2) - (order[b.properties.kind] ?? 2))
    .map((area) => drawArea(area, marks, view, selected.includes(area.properties.slug)))
    .join('');
}

/**
 * Hatches of regions without a border, the outermost ring first and faintest. A region so wide that
 * it is around the reader is hatched on its own page only.
 */
export function drawExtents(marks: Marks, view: View, region: string | null): string {
  const widths = extentWidths(marks.extents.features);
  const seen = ({ slug }: MarkProperties) =>
    slug === region || view.zoom < lastZoom(widths.get(slug) ?? 0);
  return marks.extents.features
    .filter(({ properties }) => seen(properties))
    .sort((a, b) => b.properties.ring - a.properties.ring)
    .map((extent) => {
      const d = view.path(extent);
      return d
        ? link(extent.properties, tag('path', { class: `hatch h${extent.properties.ring}`, d }))
        : '';
    })
    .join('');
}

/** People moved, as great circles with an arrowhead at their end; hollow where no number is stated. */
export function drawFlows(marks: Marks, view: View): string {
  return marks.flows.features
    .map((flow) => {
      const d = view.path(flow);
      const { href, name, label, value } = flow.properties;
      const title = tag('title', {}, escapeXml(label ? `${name}: ${label}` : name));
      const line = tag('path', { class: 'flow', 'marker-end': 'url(#arrow)', d });
      const gap = value === null ? tag('path', { class: 'flow-gap', d }) : '';
      return d ? tag('a', { href, tabindex: -1 }, title + line + gap) : '';
    })
    .join('');
}

/** Discs for towns, dots in rings for sites and seats. */
export function drawPoints(marks: Marks, view: View, selected: readonly string[]): string {
  if (!showsPoints(view)) return '';
  return [...marks.points.features]
    .sort((a, b) => b.properties.count - a.properties.count)
    .map(({ geometry, properties }) => {
      const spot = at(view, geometry.coordinates);
      if (!spot) return '';
      const [cx, cy] = spot;
      if (properties.geometry !== 'disc') {
        return link(
          properties,
          tag('circle', { class: 'site-ring', cx, cy, r: 5.6 }) +
            tag('circle', { class: 'site-dot', cx, cy, r: 2.6 }),
        );
      }
      const r = Math.round(DISC * Math.sqrt(properties.count) * 10) / 10;
      const ring = selected.includes(properties.slug)
        ? tag('circle', { class: 'ring', cx, cy, r: r + 5 })
        : '';
      const figure =
        properties.count >= FIGURE_FROM
          ? tag('text', { class: 'disc-figure', x: cx, y: cy + 4 }, String(properties.count))
          : '';
      return link(properties, tag('circle', { class: 'disc', cx, cy, r }) + ring + figure);
    })
    .join('');
}
