/**
 * Inhabitants per km² of a built-up area. A heuristic: it gives Phnom Penh (1.57 million) the
 * 10 km that its built-up area reaches from the centre.
 */
const PEOPLE_PER_KM2 = 5000;

/** A GeoNames point may mark any part of a small town. */
const LEAST_KM = 2;

/** Radius in km within which a thing said to be "in" a town of so many people may lie. */
export function cityPrecisionKm(population: number): number {
  const radius = Math.sqrt(population / (Math.PI * PEOPLE_PER_KM2));
  return Math.max(LEAST_KM, Math.round(radius * 10) / 10);
}
