import type { FeatureCollection, LineString, MultiLineString, Point } from 'geojson';
import type { MultiPolygon, Polygon } from 'geojson';
import type { PlaceKind } from '../gazetteer/place';
import type { FlowKind, Geometry } from './atlas';
import type { Tint } from './measure';

/** What a place is called: of a mark, or of the ground around the marks. */
export interface NameProperties {
  name: string;
  localName: string | null;
  kind: PlaceKind;
  /** ISO 3166-1 alpha-2, or null. */
  country: string | null;
}

/** What every mark carries; `slug` is the key for hover, selection and links. */
export interface MarkProperties extends NameProperties {
  slug: string;
  href: string;
  geometry: Geometry;
  /** Facts said of the place itself, and of it with all inside it. */
  count: number;
  total: number;
  /** What the area is tinted by, under the measure in use; 0 if it has none. */
  value: number;
  tint: Tint;
  /** The value as the world map writes it. */
  figure: string;
  precisionKm: number;
}

/** A soft extent is drawn as three nested rings: 1 innermost … 3 outermost. */
export interface ExtentProperties extends MarkProperties {
  ring: 1 | 2 | 3;
}

/** A country's figure on the world map, set in open sea with a leader where the shape is small. */
export interface FigureProperties extends MarkProperties {
  /** "and 12 places inside it"; empty if nothing is inside. */
  note: string;
  /** How the text hangs on its point. */
  anchor: 'left' | 'right' | 'center';
}

/** People moved, as a great circle. */
export interface FlowProperties {
  /** Key of the flow: `panama--india--deported`. */
  slug: string;
  href: string;
  kind: FlowKind;
  /** "Panama to India, deported": what it is called where it is listed. */
  name: string;
  from: string;
  to: string;
  /** People, or null if no number is stated. */
  value: number | null;
  /** "more than 40,000" as a reader reads it; empty if unknown. */
  label: string;
  /** "deported from Panama to India": what is said of it along its line. */
  told: string;
  facts: number;
}

/** Everything that is drawn over the base map, ready for a renderer (SVG or MapLibre). */
export interface Marks {
  /** Outlines of countries and first-level units with facts in or inside them. */
  areas: FeatureCollection<Polygon | MultiPolygon, MarkProperties>;
  /** Land borders of those areas (no coast), each with the area on its right-hand side. */
  edges: FeatureCollection<MultiLineString, MarkProperties>;
  /** Soft extents of informal regions. */
  extents: FeatureCollection<Polygon | MultiPolygon, ExtentProperties>;
  /** Discs, dots and seat points. */
  points: FeatureCollection<Point, MarkProperties>;
  /** Where the name of an area or extent stands. */
  labels: FeatureCollection<Point, MarkProperties>;
  /** World-map figures and, apart, the leaders that tie them to their shapes. */
  figures: FeatureCollection<Point, FigureProperties>;
  leaders: FeatureCollection<LineString, MarkProperties>;
  flows: FeatureCollection<LineString, FlowProperties>;
  /** Oceans (`region`) and countries without facts, on the map of the world, where figures, leaders and flows leave room. */
  names: FeatureCollection<Point, NameProperties>;
}
