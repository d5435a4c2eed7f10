import type { LngLat } from '../core/lng-lat';

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

/** How one query parameter reads; null means absent or bad, and both fall back. */
interface Param {
  parse(value: string): string | null;
}

const SLUG: Param = { parse: (value) => (/^[a-z0-9-]{1,120}$/.test(value) ? value : null) };

/** Every query parameter that an address of the atlas may carry. Unknown ones are ignored. */
export const params = {
  /** Slug of the place whose card is open. */
  open: SLUG,
  /** Id of the fact that the open card shows. */
  fact: SLUG,
} as const satisfies Record<string, Param>;

/** The values of all parameters, null where absent or bad. */
export type UrlParams = Record<keyof typeof params, string | null>;

/** Reads the query of an address. Never throws. */
export function parseParams(query: URLSearchParams): UrlParams {
  const read = (key: keyof typeof params) => {
    const value = query.get(key);
    return value === null ? null : params[key].parse(value);
  };
  return { open: read('open'), fact: read('fact') };
}

/** The query for some values, `?` included; empty if all are null. Keys stand in table order. */
export function serialiseParams(values: Partial<UrlParams>): string {
  const query = new URLSearchParams();
  for (const key of Object.keys(params) as (keyof typeof params)[]) {
    const value = values[key];
    if (value) query.set(key, value);
  }
  const text = query.toString();
  return text ? `?${text}` : '';
}
