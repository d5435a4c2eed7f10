import type { Atlas } from '../atlas';

/** What more than one fact says: docs/formats/data.md, "Claims". */
export function claimsJson(atlas: Atlas) {
  const ids = new Map(atlas.places.map(({ slug, id }) => [slug, id]));
  return atlas.claims.map(({ id, place, counted, agree, sayings, sources }) => ({
    id,
    place: ids.get(place),
    ...(counted !== null && { counted }),
    agree,
    sayings,
    sources,
  }));
}
