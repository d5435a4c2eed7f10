import type { Boundaries } from '../../atlas/boundaries';
import type { Marks } from '../../atlas/marks';
import { FIGURE_ZOOM } from '../../atlas/world-plane';
import { isAboutPlaces, type MapTarget } from '../../atlas/view';
import { levelZoom } from '../layers/layer';
import { graticuleLines, graticuleStep } from '../graticule';
import { wholeExtent } from '../mark-index';
import { drawFigures, drawNames } from './drawn-labels';
import { drawFlowWords } from './drawn-words';
import { drawAreas, drawExtents, drawFlows, drawPoints } from './drawn-marks';
import { atScale, drawGround } from './ground';
import { enlarged, viewOf, type View } from './view';
import { tag } from '../../core/xml';

/** The frame of a drawing in px: the stage of a wide screen. */
const FRAME = { width: 1032, height: 724 } as const;

/** The sheet goes on above and below it, so that a stage as wide as high, a phone's, is filled without losing its sides. */
const SHEET_HEIGHT = 1160;

/** On such a stage the sheet is some 0.4 times its size: what is written on it is as many times larger. */
const ENLARGED = 2.6;

/** What a drawing is made from. */
export interface Drawing {
  marks: Marks;
  boundaries: Boundaries;
  target: MapTarget;
  /** Size in px; the stage of a wide screen if absent. */
  frame?: { width: number; height: number };
}

function drawGraticule(view: View): string {
  return tag('path', {
    class: 'graticule',
    d: view.path(graticuleLines(graticuleStep(view.zoom))),
  });
}

const DEFINITIONS = tag(
  'defs',
  {},
  tag(
    'pattern',
    {
      id: 'hatch',
      width: 7,
      height: 7,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    },
    tag('line', { class: 'hatch-line', x1: 0, y1: 0, x2: 0, y2: 7 }),
  ) +
    tag(
      'marker',
      {
        id: 'arrow',
        viewBox: '0 0 10 10',
        refX: 8,
        refY: 5,
        markerWidth: 12,
        markerHeight: 12,
        markerUnits: 'userSpaceOnUse',
        orient: 'auto',
      },
      tag('path', { class: 'arrow', d: 'M0 1L10 5L0 9z' }),
    ),
);

/** Discs, figures and names; figures shrink with a world that is smaller than the one they are laid out for. */
function drawWriting(marks: Marks, view: View, { selected }: MapTarget): string {
  const size = Math.min(1, 2 ** (view.zoom - FIGURE_ZOOM));
  const far = enlarged(view, size);
  const world = drawFlowWords(marks, far) + drawFigures(marks, far);
  return [
    drawPoints(marks, view, selected),
    size < 1 ? tag('g', { transform: `scale(${size})` }, world) : world,
    drawNames(marks, view),
  ].join('');
}

/** The same for a wide stage and for one about as high as wide; the stage shows one of them. */
function drawBothWritings(marks: Marks, view: View, target: MapTarget): string {
  const large = drawWriting(marks, enlarged(view, ENLARGED), target);
  return (
    tag('g', { class: 'roomy' }, drawWriting(marks, view, target)) +
    tag('g', { class: 'close', transform: `scale(${ENLARGED})` }, large)
  );
}

/** What the drawing of a page shows. */
function viewFor({ marks, target, frame }: Omit<Drawing, 'boundaries'>): View {
  const { width, height } = frame ?? FRAME;
  const { bbox } = target;
  const extent = isAboutPlaces(target)
    ? bbox
    : wholeExtent(bbox, viewOf(bbox, width, height).zoom, width, marks);
  const view = viewOf(extent, width, height, frame ? height : SHEET_HEIGHT);
  return { ...view, level: levelZoom(target, view.zoom) };
}

/** Whether the map of a page, as a wide stage first shows it, lets facts rise to their countries. */
export function isRisen(marks: Marks, target: MapTarget): boolean {
  const { zoom, level } = viewFor({ marks, target });
  return zoom < level;
}

/**
 * The map of a page as inline SVG, for readers without script or WebGL and until the live map is
 * there: the same marks in the same projection, coloured by the page's style sheet. Every mark is a
 * link. Text of the atlas is escaped.
 */
export function drawnMap(drawing: Drawing): string {
  const { marks, boundaries, target, frame } = drawing;
  const view = viewFor(drawing);
  const scaled = atScale(boundaries, view.zoom);
  const open = marks.areas.features.find(
    ({ properties: { slug, kind } }) => slug === target.region && kind === 'country',
  );
  const content = [
    DEFINITIONS,
    drawGround(scaled, view, open?.properties.country ?? null),
    drawGraticule(view),
    drawAreas(marks, view, target.selected),
    drawExtents(marks, view, target.region),
    drawFlows(marks, view),
    frame ? drawWriting(marks, view, target) : drawBothWritings(marks, view, target),
  ].join('');
  return tag(
    'svg',
    {
      viewBox: `0 0 ${view.width} ${view.height}`,
      preserveAspectRatio: 'xMidYMid slice',
      role: 'group',
      'aria-label': 'Map of the facts; the list beside it says the same in words',
    },
    content,
  );
}
