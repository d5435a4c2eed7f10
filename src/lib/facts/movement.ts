import lexicon from '../../../geodata/lexicon/roles.json';
import type { Span } from '../core/span';
import type { Mention } from '../geoparse/mention';
import type { Role } from './fact';
import { firstWords, setOf } from './words';

const MOVES = setOf(lexicon.moves);
const EXPELS = setOf(lexicon.expels);
const SENDS = setOf(lexicon.sends);
const RETURNS = setOf(lexicon.returns);

/** A verb of movement stands at most this many words before “to”. */
const REACH_WORDS = 12;

/**
 * Whether “to”, “into”, “reach” or “bound for” before a place make it where people or things go.
 *
 * @param ruling The sentence up to and including the preposition.
 */
export function isDestination(preposition: string, ruling: string): boolean {
  if (/^reach(?:ed|es|ing)?$/.test(preposition)) return true;
  if (preposition === 'for') return /\bbound for$/i.test(ruling);
  if (preposition !== 'to' && preposition !== 'into') return false;
  const clause = ruling.slice(ruling.lastIndexOf(',') + 1);
  const words = firstWords(clause, Infinity).slice(-REACH_WORDS - 1, -1);
  return words.some((word) => MOVES.has(word));
}

/** Whether a country takes its people back: “Indonesia has brought home …”, “repatriated”. */
export function comesBackTo(after: string): boolean {
  if (/^\s+(?:has |have |had |also )*(?:brought|flown|taken) (?:home|back)\b/i.test(after))
    return true;
  return firstWords(after, 3).some((word) => RETURNS.has(word)) && /^\s/.test(after);
}

/** A country that deports people, or sends them to a place named, is where they leave from. */
export function sendsFrom(
  text: string,
  sentence: Span,
  mentions: readonly Mention[],
  roles: readonly Role[],
): Role[] {
  const goesSomewhere = roles.includes('to');
  return roles.map((role, i) => {
    const { end, resolution } = mentions[i]!;
    if (role !== 'where' || resolution.status === 'unresolved') return role;
    if (resolution.place.kind !== 'country') return role;
    const after = text.slice(end, sentence.end);
    if (!/^\s/.test(after)) return role;
    const words = firstWords(after, 4);
    const verbs = words.slice(0, /^(?:and|or)$/.test(words[0] ?? '') ? 0 : 4);
    if (verbs.some((word) => EXPELS.has(word))) return 'from';
    return goesSomewhere && verbs.some((word) => SENDS.has(word)) ? 'from' : role;
  });
}
