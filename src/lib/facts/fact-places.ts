import type { Mention } from '../geoparse/mention';
import type { FactPlace, Role } from './fact';
import type { RoleTold } from './roles';

/**
 * A role says more of a place the earlier it stands here; a place is listed once, with the first. A
 * nationality or place of birth (`people`) says less than where its country itself stands.
 */
const STRONGEST: readonly (Role | 'people')[] = ['from', 'to', 'where', 'people', 'actor', 'about'];

/**
 * The places of a sentence, each once: with its site if one is named in it, else with the mention
 * that has the strongest role. Mentions that mean no place are left out.
 */
export function factPlaces(mentions: readonly Mention[], roles: readonly RoleTold[]): FactPlace[] {
  const byId = new Map<string, { place: FactPlace; rank: number }>();
  mentions.forEach((mention, i) => {
    const told = roles[i]!;
    const { role } = told;
    const place = factPlace(mention, told);
    if (!place) return;
    const key = place.site === null ? place.place.id : `${place.place.id} ${place.site}`;
    const isPeople =
      told.people || (mention.kind === 'demonym' && role !== 'actor' && role !== 'about');
    const rank = STRONGEST.indexOf(isPeople ? 'people' : role);
    const before = byId.get(key);
    if (!before || rank < before.rank) byId.set(key, { place, rank });
  });
  const places = [...byId.values()].map(({ place }) => place);
  const held = new Set(places.filter(({ site }) => site !== null).map(({ place }) => place.id));
  return places
    .filter(({ site, place }) => site !== null || !held.has(place.id))
    .sort((a, b) => a.start - b.start);
}

function factPlace(
  { start, end, surface, kind, resolution }: Mention,
  { role, why }: RoleTold,
): FactPlace | null {
  if (resolution.status === 'unresolved') return null;
  return {
    place: resolution.place,
    role,
    roleReason: why,
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
