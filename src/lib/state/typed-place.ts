import { convert } from 'geo-coordinates-parser';
import { parseCamera, type Camera } from './url-params';

/** A point that is typed or pasted is shown from so near. */
const POINT_ZOOM = 8;

const NUMBER = '(-?\\d{1,3}(?:\\.\\d+)?)';

/** Map links and what stands in them, latitude first: `#map=7/11.5/104.9`, `/@11.5,104.9,12z`, `geo:11.5,104.9`. */
const LINKS: readonly [pattern: RegExp, order: 'zoom first' | 'zoom last'][] = [
  [new RegExp(`#map=(\\d+(?:\\.\\d+)?)/${NUMBER}/${NUMBER}`), 'zoom first'],
  [new RegExp(`/@${NUMBER},${NUMBER}(?:,(\\d+(?:\\.\\d+)?)z)?`), 'zoom last'],
  [new RegExp(`^geo:${NUMBER},${NUMBER}(?:.*[?&]z=(\\d+))?`), 'zoom last'],
  [
    new RegExp(
      `[?&](?:q|ll|query|center|destination)=${NUMBER}(?:,|%2C)${NUMBER}(?:.*[?&](?:z|zoom)=(\\d+))?`,
    ),
    'zoom last',
  ],
  [new RegExp(`[?&]mlat=${NUMBER}&mlon=${NUMBER}(?:.*[?&]zoom=(\\d+))?`), 'zoom last'],
];

/**
 * Decimal degrees: `11.55, 104.92`, `7.9 N, 77.5 W`. They are ours, for the library below takes
 * 11.55 for 11 degrees 55 minutes.
 */
const DECIMAL = new RegExp(
  `^${NUMBER}\\s*°?\\s*([NS])?[,;\\s]\\s*${NUMBER}\\s*°?\\s*([EW])?$`,
  'i',
);

/**
 * Where typed text points to: coordinates in any usual form, latitude first, or a link of a map
 * site. Null if it is neither, or points off the map.
 */
export function typedPlace(typed: string): Camera | null {
  const text = typed.trim();
  for (const [pattern, order] of LINKS) {
    const [, a, b, c] = pattern.exec(text) ?? [];
    if (!a || !b) continue;
    const [zoom, lat, lng] = order === 'zoom first' ? [a, b, c] : [c ?? POINT_ZOOM, a, b];
    return parseCamera(`#map=${zoom}/${lat}/${lng}`);
  }
  const [, lat, south, lng, west] = DECIMAL.exec(text) ?? [];
  if (lat && lng) {
    const sign = (half: string | undefined) => (/[sw]/i.test(half ?? '') ? -1 : 1);
    return parseCamera(
      `#map=${POINT_ZOOM}/${sign(south) * Number(lat)}/${sign(west) * Number(lng)}`,
    );
  }
  if (!/\d\D*[°'′"″]|\d\s*[NSEW]\b/i.test(text)) return null;
  try {
    const { decimalLatitude, decimalLongitude } = convert(text, 6);
    return parseCamera(`#map=${POINT_ZOOM}/${decimalLatitude}/${decimalLongitude}`);
  } catch {
    return null;
  }
}
