import type { Draft, Reading } from '../reading';
import { OF_A_PLACE } from './phrases';
import { GAP, SHAPE } from './tokens';
import { IS } from './word-classes';

const OF_PLACE = 1.5;

/** Log odds for a name before who or what is of a place: “a Lyon man”, “Naples police”, “Capurganá’s mayor”. */
export function followerCue({ tokens }: Reading, { to }: Draft): number {
  if (to >= tokens.count || tokens.gaps[to] !== GAP.space) return 0;
  if (tokens.shapes[to] !== SHAPE.lower) return 0;
  if (tokens.words[to - 1]!.possessive > 0)
    return OF_A_PLACE.test(tokens.words[to]!.folded) ? OF_PLACE : 0;
  return (tokens.words[to]!.classes & IS.follower) !== 0 ? OF_PLACE : 0;
}
