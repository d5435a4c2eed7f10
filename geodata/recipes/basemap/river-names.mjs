import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import { distanceKm } from '../gazetteer/geometry.mjs';

/** A hand-checked point lies no further than this from the course of its river. */
const NEAR_KM = 25;

/** The waters with each river named by the hand-checked place that lies on it, if there is one. */
export function withRiverNames(waters) {
  const path = new URL('../../gazetteer/curated.json', import.meta.url);
  const known = JSON.parse(readFileSync(path, 'utf8')).places.filter((p) => p.feature === 'river');
  const courses = feature(waters, waters.objects.rivers).features;
  const names = new Map();
  for (const { name, point } of known) {
    const distances = courses.map(({ geometry }) => distanceToCourse(point, geometry));
    const km = Math.min(...distances);
    const course = distances.indexOf(km);
    if (km > NEAR_KM || names.get(course)?.km <= km) continue;
    names.set(course, { name: name.replace(/ River$/, ''), km });
  }
  const geometries = waters.objects.rivers.geometries.map((geometry, i) => {
    const name = names.get(i)?.name;
    return name ? { ...geometry, properties: { name } } : geometry;
  });
  const rivers = { ...waters.objects.rivers, geometries };
  return { ...waters, objects: { ...waters.objects, rivers } };
}

/** How far a point lies from the nearest bend of a course, km. */
function distanceToCourse(point, { type, coordinates }) {
  const bends = type === 'LineString' ? coordinates : coordinates.flat();
  return Math.min(...bends.map((bend) => distanceKm(point, bend)));
}
