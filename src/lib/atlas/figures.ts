import type { Feature, LineString, Point } from 'geojson';
import type { LngLat } from '../core/lng-lat';
import type { AtlasPlace } from './atlas';
import { areaOf, type Boundaries } from './boundaries';
import { markProperties, totalOf } from './mark-properties';
import type { FigureProperties, MarkProperties } from './marks';
import type { Steps } from './measure';
import { COST, meet, settle, type Box, type Pixel, type Spot } from './spots';
import { project, samples, sizeOf, unproject, type CountryFinder } from './world-plane';

/** A shape at least this wide and high, in px at that zoom, carries its figure inside. */
const ROOM = { width: 90, height: 70 };

/** Where a figure in open sea may stand: how far from its shape in px, and in which direction. */
const DISTANCES = [50, 70, 95, 120, 150, 185];
const DIRECTIONS = Array.from({ length: 36 }, (_, i) => (i / 36) * 2 * Math.PI);

/** Widths in px: a letter of a name at 12.5 px semibold, the note under it, and air around both. */
const LETTER_PX = 7.6;
const NOTE_PX = 142;
const GAP = 6;

/** A ninth of a text on land costs as much as this many px of distance. */
const LAND_COST = 40;

/** A region narrower than this many km, a stretch of river say, is no mark on a world map. */
const LEAST_WORLD_KM = 50;

/** Whether a country, or a region large enough and of more than one, is marked on a map of the world; its country counts any other. */
export function isOnWorldMap({
  geometry,
  country,
  precisionKm,
}: Pick<MarkProperties, 'geometry' | 'country' | 'precisionKm'>): boolean {
  const isHeld = geometry === 'extent' && country !== null;
  return !isHeld && 2 * precisionKm >= LEAST_WORLD_KM;
}

/** Size of a figure in px by the facts it counts, as LOOK sets it: 16, 22, 36. */
export function figureSize(total: number): number {
  return total >= 10 ? 36 : total >= 2 ? 22 : 16;
}

/** Places inside that a figure counts too; a loose region's count is its own. */
function inside(place: AtlasPlace): number {
  return place.geometry === 'extent' ? 0 : place.inside.length;
}

/** What stands under a figure's name: how many places inside it stands for. */
export function noteOf(inner: number): string {
  return inner ? `and ${inner} ${inner === 1 ? 'place' : 'places'} inside it` : '';
}

/** Width in px of a figure with its name and note. */
export function figureWidth({ name, note }: { name: string; note: string }): number {
  return Math.max(36, name.length * LETTER_PX, note ? NOTE_PX : 0);
}

/** The box that a figure with its name takes, hung from its point to one side. */
function textBox([x, y]: Pixel, anchor: FigureProperties['anchor'], place: AtlasPlace): Box {
  const width = figureWidth({ name: place.name, note: noteOf(inside(place)) }) + GAP;
  const height = figureSize(totalOf(place)) + 18 + (inside(place) ? 16 : 0) + GAP;
  const left = anchor === 'left' ? x : anchor === 'right' ? x - width : x - width / 2;
  return { left, top: y - 14, right: left + width, bottom: y - 14 + height };
}

/** Figures of countries and regions on the world map, and the leaders that tie them. */
export interface Figures {
  figures: Feature<Point, FigureProperties>[];
  leaders: Feature<LineString, MarkProperties>[];
  /** What of the sheet they take. */
  spots: readonly Spot[];
}

/** Spots of a place that are tried: the cheapest by themselves. */
const TRIED = 100;

/** The seas have no room for more; figures of an atlas of 120 countries, looked at, were a thicket of lines. */
const MOST = 30;

/** Figures of many facts get the better spots: what a spot costs them counts so often. */
const weightOf = (total: number) => (total >= 10 ? 8 : 1);

/** A text east or west of all places makes the world smaller: it costs so many times what it sticks out. */
const OUTSIDE_COST = 4;

/** Places and the room that text beside them may take, in px east and west of the outermost ones. */
const ROOM_BESIDE = 80;

/** The spots around a place, each priced by its distance and by what lies under and beside its text. */
function spotsAround(place: AtlasPlace, isLand: (at: LngLat) => boolean, dots: Box[]): Spot[] {
  const own = dotOf(place.point);
  const west = Math.min(own.left, ...dots.map(({ left }) => left)) - ROOM_BESIDE;
  const east = Math.max(own.right, ...dots.map(({ right }) => right)) + ROOM_BESIDE;
  const from = project(place.point);
  const weight = weightOf(totalOf(place));
  const spots = DISTANCES.flatMap((distance) =>
    DIRECTIONS.map((direction): Spot => {
      const [dx, dy] = [distance * Math.cos(direction), distance * Math.sin(direction)];
      const at: Pixel = [from[0] + dx, from[1] - dy];
      const anchor = dx >= 0 ? 'left' : 'right';
      const box = textBox(at, anchor, place);
      const hidden = dots.filter((dot) => meet(box, dot)).length;
      const land = samples(box).filter(isLand).length;
      const outside = Math.max(0, west - box.left) + Math.max(0, box.right - east);
      const cost =
        distance + land * LAND_COST + hidden * COST.leaderOnText + outside * OUTSIDE_COST;
      return { at, anchor, box, leader: [from, at], cost: cost * weight };
    }),
  );
  return spots.sort((a, b) => a.cost - b.cost).slice(0, TRIED);
}

/**
 * Sets a figure for each place: inside a shape that has room, else near it, tied by a leader, where
 * its text lies on little land and meets neither another text nor another leader. Of very many places
 * none has one; their counts stand in their shapes at every zoom, where the spots are.
 */
export function placeFigures(
  places: readonly AtlasPlace[],
  boundaries: Boundaries,
  countryAt: CountryFinder,
  steps: Steps,
): Figures {
  const isLand = (at: LngLat) => countryAt(at) !== null;
  const inShape = (place: AtlasPlace): Spot => {
    const at = project(place.point);
    return { at, anchor: 'center', box: textBox(at, 'center', place), leader: null, cost: 0 };
  };
  if (places.length > MOST) return { figures: [], leaders: [], spots: places.map(inShape) };
  const bySize = places.toSorted((a, b) => totalOf(b) - totalOf(a));
  const dots = bySize.map(({ point }) => dotOf(point));
  const spots = settle(
    bySize.map((place, i) => {
      const { width, height } = sizeOf(areaOf(boundaries, place.id));
      if (width < ROOM.width || height < ROOM.height) {
        return spotsAround(place, isLand, dots.toSpliced(i, 1));
      }
      return [inShape(place)];
    }),
  );
  const out: Figures = { figures: [], leaders: [], spots };
  bySize.forEach((place, i) => {
    const { at, anchor, leader } = spots[i]!;
    const properties = markProperties(place, steps);
    out.figures.push({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: unproject(at) },
      properties: { ...properties, note: noteOf(inside(place)), anchor },
    });
    if (leader) {
      const coordinates = [place.point, unproject(at)];
      out.leaders.push({
        type: 'Feature',
        geometry: { type: 'LineString', coordinates },
        properties,
      });
    }
  });
  return out;
}

/** A place's own point, which no text should hide. */
function dotOf(point: LngLat): Box {
  const [x, y] = project(point);
  return { left: x - 8, right: x + 8, top: y - 8, bottom: y + 8 };
}
