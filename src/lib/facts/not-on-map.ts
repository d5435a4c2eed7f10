import type { Mention } from '../geoparse/mention';
import { draws } from './draws';
import type { FactPlace } from './fact';

/** Why none of a fact’s places can be drawn, in words for a reader; null if one can. */
export function whyNotOnMap(
  places: readonly FactPlace[],
  mentions: readonly Mention[],
): string | null {
  if (places.some(({ role }) => draws(role))) return null;
  for (const { surface, resolution } of mentions) {
    if (resolution.status === 'unresolved')
      return `It names “${surface}”, but ${resolution.reason}.`;
  }
  const actor = places.find(({ role }) => role === 'actor');
  if (actor) return `${actor.place.name} only stands for a government here.`;
  const about = places.find(({ role }) => role === 'about');
  if (about) return `“${about.mention}” tells who or whose, not where.`;
  return 'It names no place.';
}
