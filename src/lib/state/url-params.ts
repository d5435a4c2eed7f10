import type { LngLat } from '../core/lng-lat';
import type { Role } from '../facts/fact';
import { LAYER_GROUPS, type LayerGroup } from '../atlas/layer-groups';
import { MEASURES, type Measure } from '../atlas/measure';

/** Where the map looks: the hash of an address, `#map=zoom/lat/lng`. */
export interface Camera {
  zoom: number;
  center: LngLat;
}

/** The camera in a hash, or null if there is none or it is garbage. Latitude comes first. */
export function parseCamera(hash: string): Camera | null {
  const match = /^#map=(\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)$/.exec(hash);
  if (!match) return null;
  const [zoom, lat, lng] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (zoom > 22 || Math.abs(lat) > 85.06 || Math.abs(lng) > 180) return null;
  return { zoom, center: [lng, lat] };
}

/** A camera as a hash; as many decimals as a pixel at this zoom needs. */
export function serialiseCamera({ zoom, center: [lng, lat] }: Camera): string {
  const decimals = Math.max(
    0,
    Math.ceil((zoom * Math.LN2 + Math.log(512 / 360 / 0.5)) / Math.LN10),
  );
  const wrapped = ((((lng + 180) % 360) + 360) % 360) - 180;
  return `#map=${Number(zoom.toFixed(2))}/${lat.toFixed(decimals)}/${wrapped.toFixed(decimals)}`;
}

/** How one query parameter reads and is written; null means absent or bad, and both fall back. */
interface Param<T> {
  parse(value: string): T | null;
  serialise(value: T): string;
}

/** A parameter that is its own text, where it matches. */
function text<T extends string>(pattern: RegExp): Param<T> {
  return {
    parse: (value) => (pattern.test(value) ? (value as T) : null),
    serialise: (value) => value,
  };
}

/** Several values with commas between; bad ones are left out, and none at all is null. */
function list<T>(item: Param<T>): Param<readonly T[]> {
  return {
    parse: (value) => {
      const items = value.split(',').flatMap((part) => item.parse(part) ?? []);
      return items.length ? [...new Set(items)] : null;
    },
    serialise: (values) => values.map((value) => item.serialise(value)).join(','),
  };
}

const SLUG = text(/^[a-z0-9-]{1,120}$/);

/** A day, a month or a year. */
const DATE = text(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/);

/** A positive whole number. */
const COUNT: Param<number> = {
  parse: (value) => (/^[1-9]\d{0,8}$/.test(value) ? Number(value) : null),
  serialise: String,
};

/** Words that a reader typed. */
const WORDS: Param<string> = {
  parse: (value) => value.trim().slice(0, 200) || null,
  serialise: (value) => value,
};

/** A language of the names on the map beside English. */
export type Language = 'local' | 'es';

/** Every query parameter that an address of the atlas may carry. Unknown ones are ignored. */
export const params = {
  /** Slug of the place whose card is open. */
  open: SLUG,
  /** Id of the fact that the open card shows. */
  fact: SLUG,
  /** Topics, of which a fact has at least one. */
  topic: list(SLUG),
  /** Sources (`sourceOf`), of which one says the fact. */
  source: list(SLUG),
  /** Roles, of which a place has at least one to a fact. */
  role: list(text<Role>(/^(?:where|from|to|actor|about)$/)),
  /** First and last day, month or year that a fact touches. */
  from: DATE,
  to: DATE,
  /** People whom a fact counts, at least. */
  people: COUNT,
  /** Words of the statement, of a place or of a title. */
  q: WORDS,
  /** What the list is ordered by; most facts first if absent. */
  sort: text<'date' | 'name'>(/^(?:date|name)$/),
  /** What areas are tinted by; the number of facts if absent. */
  measure: text<Measure>(new RegExp(`^(?:${MEASURES.join('|')})$`)),
  /** Layers of the map that are switched off: `-flows,-extents`. */
  layers: list(text<`-${LayerGroup}`>(new RegExp(`^-(?:${LAYER_GROUPS.join('|')})$`))),
  /** What names on the map are written in: each in its own script, or Spanish; English if absent. */
  lang: text<Language>(/^(?:local|es)$/),
  /** Version of the data that a cited view was seen in. */
  v: SLUG,
} as const;

type Params = typeof params;

/** The values of all parameters, null where absent or bad. */
export type UrlParams = { [K in keyof Params]: ReturnType<Params[K]['parse']> };

const KEYS = Object.keys(params) as (keyof Params)[];

/** No parameter at all. */
export const NO_PARAMS = Object.fromEntries(KEYS.map((key) => [key, null])) as UrlParams;

/** Reads the query of an address. Never throws. */
export function parseParams(query: URLSearchParams): UrlParams {
  const read = KEYS.map((key) => {
    const value = query.get(key);
    return [key, value === null ? null : params[key].parse(value)];
  });
  return Object.fromEntries(read) as UrlParams;
}

/** The query for some values, `?` included; empty if all are null. Keys stand in table order. */
export function serialiseParams(values: Partial<UrlParams>): string {
  const query = new URLSearchParams();
  for (const key of KEYS) {
    const value = values[key] ?? null;
    if (value !== null) query.set(key, (params[key] as Param<typeof value>).serialise(value));
  }
  // Commas and slashes need no escape in a query, and an address is read by people too.
  const written = query.toString().replaceAll('%2C', ',');
  return written ? `?${written}` : '';
}

/** A query in which some parameters are others; null takes one out. */
export function withParams(query: string, changes: Partial<UrlParams>): string {
  return serialiseParams({ ...parseParams(new URLSearchParams(query)), ...changes });
}
