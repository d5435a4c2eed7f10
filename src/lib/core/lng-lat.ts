/** Longitude, then latitude, in degrees on WGS 84: the order of GeoJSON. */
export type LngLat = [lng: number, lat: number];

/** Mean radius of the Earth in km (IUGG). */
const EARTH_RADIUS_KM = 6371.0088;

const RADIANS = Math.PI / 180;

/** Great-circle distance in km. */
export function distanceKm(a: LngLat, b: LngLat): number {
  return kmBetween(a[0], a[1], b[0], b[1]);
}

/** {@link distanceKm} of points that are no pairs (haversine). */
export function kmBetween(lng1: number, lat1: number, lng2: number, lat2: number): number {
  const dLat = (lat2 - lat1) * RADIANS;
  const dLng = (lng2 - lng1) * RADIANS;
  const h =
    Math.sin(dLat / 2) ** 2 +
    Math.cos(lat1 * RADIANS) * Math.cos(lat2 * RADIANS) * Math.sin(dLng / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}
