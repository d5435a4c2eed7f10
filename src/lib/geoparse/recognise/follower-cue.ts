import type { Draft, Reading } from '../reading';
import { GAP, SHAPE } from './tokens';
import { IS } from './word-classes';

/** Log odds for a name before who or what is of a place: “a Lyon man”, “Naples police”. */
export function followerCue({ tokens }: Reading, { to }: Draft): number {
  if (to >= tokens.count || tokens.gaps[to] !== GAP.space) return 0;
  if (tokens.shapes[to] !== SHAPE.lower || tokens.words[to - 1]!.possessive > 0) return 0;
  return (tokens.words[to]!.classes & IS.follower) !== 0 ? 1.5 : 0;
}
