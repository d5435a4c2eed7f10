import type { Boundaries } from '../../atlas/boundaries';
import type { Marks } from '../../atlas/marks';
import type { MapTarget } from '../../atlas/view';
import { escapeXml, tag } from '../../core/xml';
import { drawnMap } from './drawn-map';

/** What sites that show a link ask for, in px. */
export const PICTURE = { width: 1200, height: 630 } as const;

/** Width of the plate beside the map, and its margin. */
const PLATE = 452;
const MARGIN = 44;

/** What a picture says. */
export interface Caption {
  /** The atlas. */
  title: string;
  /** What the page is about, in a line: a place, a date. */
  kicker: string;
  /** A number set off, what stands before it, and what it counts; null if there is none. */
  figure: { qualifier: string; words: string; unit: string } | null;
  /** What is said, or the name of the place. */
  text: string;
  /** Who says so, or what the page holds. */
  source: string;
}

/** Width of letters of the serif against its size, on average. */
const LETTER = 0.5;

/** Words in lines of at most so many letters; what does not fit is cut with an ellipsis. */
export function linesOf(text: string, letters: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else if (lines.length < most) lines.push(word);
    else {
      lines[most - 1] = `${lines[most - 1]!.replace(/[\s,;:.–-]+$/, '')}…`;
      break;
    }
  }
  return lines;
}

/** The largest size at which a text has room, and its lines. */
function fitted(text: string, sizes: readonly number[], height: number) {
  const room = PLATE - 2 * MARGIN;
  const tries = sizes.map((size) => {
    const most = Math.floor(height / (size * 1.22));
    return { size, lines: linesOf(text, Math.floor(room / (size * LETTER)), most) };
  });
  return tries.find(({ lines }) => !lines.at(-1)?.endsWith('…')) ?? tries.at(-1)!;
}

const rule = (y: number, width: number) =>
  tag('rect', { x: MARGIN, y, width: PLATE - 2 * MARGIN, height: width, class: 'rule' });

const line = (style: string, y: number, content: string, more = {}) =>
  tag('text', { x: MARGIN, y: Math.round(y), class: style, ...more }, escapeXml(content));

const PLATE_STYLE = `
  .paper { fill: #f6f1e7 }
  .rule, .title, .text, .unit { fill: #1d1b18 }
  .kicker, .source { fill: #57503f }
  .title { font-family: Newsreader; font-weight: 500; font-size: 40px }
  .text { font-family: Newsreader; font-weight: 400 }
  .figure-set { font-family: Newsreader; font-weight: 400; font-size: 108px; fill: #b3361e; letter-spacing: -3px }
  .kicker, .source, .unit { font-family: 'Noto Sans'; font-weight: 400; font-size: 20px }
`;

/**
 * The drawn map for a renderer that sets no capitals, and whose rules reach what `use` repeats: there
 * the land would take the style of its first copy.
 */
function plainly(drawn: string): string {
  const [, land = ''] = /<path id="drawn-land"[^>]* d="([^"]*)"/.exec(drawn) ?? [];
  return drawn
    .replace(/<use href="#drawn-land" class="([^"]*)"\/>/g, `<path class="$1" d="${land}"/>`)
    .replace(
      /(<text class="name country"[^>]*>)([^<]*)/g,
      (_, start: string, name: string) => start + name.toUpperCase(),
    );
}

/** A page as a picture: the plate with what it says, and its map. Day edition; text is escaped. */
export function pictureOf(
  { title, kicker, figure, text, source }: Caption,
  map: { marks: Marks; boundaries: Boundaries; target: MapTarget },
  style: string,
): string {
  const frame = { width: PICTURE.width - PLATE, height: PICTURE.height };
  const drop = figure?.qualifier ? 30 : 0;
  const top = figure ? 290 + drop : 170;
  const bottom = PICTURE.height - 84;
  const { size, lines } = fitted(text, [46, 40, 34, 29, 25], bottom - top - 20);
  const plate = [
    tag('rect', { class: 'paper', width: PLATE, height: PICTURE.height }),
    line('title', 68, title),
    rule(84, 5),
    rule(93, 1.5),
    line('kicker', 132, kicker),
    figure ? line('unit', 162, figure.qualifier) : '',
    figure ? line('figure-set', 232 + drop, figure.words) : '',
    figure ? line('unit', 266 + drop, figure.unit) : '',
    ...lines.map((each, i) =>
      line('text', top + size + i * size * 1.22, each, { 'font-size': size }),
    ),
    rule(PICTURE.height - 70, 1.5),
    ...linesOf(source, 34, 2).map((each, i) => line('source', PICTURE.height - 40 + i * 26, each)),
    tag('rect', { class: 'rule', x: PLATE - 1.5, width: 1.5, height: PICTURE.height }),
  ].join('');
  const place = `<svg x="${PLATE}" width="${frame.width}" height="${frame.height}" `;
  const drawn = plainly(drawnMap({ ...map, frame })).replace('<svg ', place);
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...PICTURE,
      viewBox: `0 0 ${PICTURE.width} ${PICTURE.height}`,
    },
    tag('style', {}, style + PLATE_STYLE) + drawn + plate,
  );
}
