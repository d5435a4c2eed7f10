import type { Atlas } from '../atlas';
import type { Marks } from '../marks';
import { areasGeoJson } from './areas-geojson';
import { articlesCsl } from './articles-csl';
import { atlasJson } from './atlas-json';
import { claimsJson } from './claims-json';
import { factsJson } from './facts-json';
import { flowsGeoJson } from './flows-geojson';
import { placesGeoJson } from './places-geojson';

/** Everything published under `/data/`, in the order of the documentation. */
export const publishers = {
  'atlas.json': atlasJson,
  'places.geojson': placesGeoJson,
  'areas.geojson': areasGeoJson,
  'flows.geojson': flowsGeoJson,
  'facts.json': factsJson,
  'claims.json': claimsJson,
  'articles.json': articlesCsl,
} as const satisfies Record<string, (atlas: Atlas, marks: Marks) => unknown>;

/** A file name under `/data/`. */
export type PublishedFile = keyof typeof publishers;

/** One published file as text, ending in a newline. */
export function publish(file: PublishedFile, atlas: Atlas, marks: Marks): string {
  return `${JSON.stringify(publishers[file](atlas, marks))}\n`;
}
