import type { Mention } from '../geoparse/mention';
import type { FactPlace, Role } from './fact';

/** A role says more of a place the earlier it stands here; a place is listed once, with the first. */
const STRONGEST: readonly Role[] = ['from', 'to', 'where', 'actor', 'about'];

/**
 * The places of a sentence, each once: with its site if one is named in it, else with the mention
 * that has the strongest role. Mentions that mean no place are left out.
 */
export function factPlaces(mentions: readonly Mention[], roles: readonly Role[]): FactPlace[] {
  const byId = new Map<string, FactPlace>();
  mentions.forEach((mention, i) => {
    const place = factPlace(mention, roles[i]!);
    if (!place) return;
    const key = place.site === null ? place.place.id : `${place.place.id} ${place.site}`;
    const before = byId.get(key);
    if (before && rank(before) <= rank(place)) return;
    byId.set(key, place);
  });
  const places = [...byId.values()];
  const held = new Set(places.filter(({ site }) => site !== null).map(({ place }) => place.id));
  return places
    .filter(({ site, place }) => site !== null || !held.has(place.id))
    .sort((a, b) => a.start - b.start);
}

function rank({ role }: FactPlace): number {
  return STRONGEST.indexOf(role);
}

function factPlace(
  { start, end, surface, kind, resolution }: Mention,
  role: Role,
): FactPlace | null {
  if (resolution.status === 'unresolved') return null;
  return {
    place: resolution.place,
    role,
    mention: surface,
    start,
    end,
    confidence: resolution.confidence,
    site: kind === 'site' ? surface : null,
    reasons: resolution.reasons,
    alternatives: resolution.alternatives.map(({ place, confidence }) => ({
      name: place.country ? `${place.name} (${place.country})` : place.name,
      id: place.id,
      confidence,
    })),
  };
}
