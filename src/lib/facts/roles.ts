import lexicon from '../../../geodata/lexicon/roles.json';
import type { Span } from '../core/span';
import type { Mention } from '../geoparse/mention';
import type { Role } from './fact';

const setOf = (words: string) => new Set(words.split(' '));
const SPEECH = setOf(lexicon.speech);
const MODALS = setOf(lexicon.modals);
const AGENTS = setOf(lexicon.agents);
const MISSIONS = setOf(lexicon.missions);
const MOVES = setOf(lexicon.moves);
const EXPELS = setOf(lexicon.expels);

/** Words between a place and what rules it: “from provinces such as Kandal”, “to the United States”. */
const PASSED =
  /(?:\s+(?:the|a|all|over|northern|southern|eastern|western|central|neighboring|nearby|neighbouring|province|provinces|city|town|capital|countries|places|of|like|such|as|including|both|parts))*\s*$/i;

/** What joins a place to the one before it in a list. */
const LISTED = /^(?:,|, and|, or| and| or|, then)\s+(?:the\s+)?(?:province of\s+)?$/i;

/** What the places of a sentence are to it, in the order of `mentions`. */
export function rolesOf(text: string, sentence: Span, mentions: readonly Mention[]): Role[] {
  const roles: Role[] = [];
  mentions.forEach((mention, i) => {
    const before = text.slice(sentence.start, mention.start);
    const after = text.slice(mention.end, sentence.end);
    const previous = mentions[i - 1];
    const listed =
      previous !== undefined &&
      LISTED.test(text.slice(previous.end, mention.start)) &&
      previous.kind !== 'demonym';
    if (mention.kind === 'demonym' || mention.kind === 'nested') roles.push('about');
    else if (listed && (roles[i - 1] === 'from' || roles[i - 1] === 'to'))
      roles.push(roles[i - 1]!);
    else roles.push(roleOf(mention, before, after));
  });
  return roles;
}

function roleOf(mention: Mention, before: string, after: string): Role {
  const ruling = before.replace(PASSED, '');
  const preposition = /(?:^|\s)(\p{L}+)$/u.exec(ruling)?.[1]?.toLowerCase() ?? '';
  if (preposition === 'from' && !/\b(?:heard|reports|report|said) from$/i.test(ruling))
    return 'from';
  if (isDestination(preposition, ruling)) return 'to';
  const large = isPolity(mention);
  if (!large) return 'where';
  const next = wordsOf(after, 4);
  const possessive = /^[’'‘]s\b/.test(after);
  if (possessive) return actsFor(mention, next) ? 'actor' : 'where';
  if (/\b(?:in|across|throughout|inside|within|of|for|at|near)$/i.test(ruling)) return 'where';
  const verb = next.find(
    (word) => word !== 'has' && word !== 'have' && word !== 'had' && word !== 'also',
  );
  const follows = /^\s/.test(after);
  if (follows && verb && SPEECH.has(verb)) return 'actor';
  if (follows && isCapital(mention) && next[0] && MODALS.has(next[0])) return 'actor';
  if (follows && verb && EXPELS.has(verb) && /^\s+(?:\p{L}+\s+)?\p{L}+/u.test(after)) return 'from';
  return /\b(?:because|that|gives|what)$/i.test(ruling) && isCapital(mention) ? 'actor' : 'where';
}

function isDestination(preposition: string, ruling: string): boolean {
  if (preposition === 'reach' || preposition === 'reached' || preposition === 'reaching')
    return true;
  if (preposition !== 'to' && preposition !== 'into' && preposition !== 'for') return false;
  const words = wordsOf(ruling, Infinity).slice(-13, -1);
  if (preposition === 'for') return words.at(-1) === 'bound';
  return words.some((word) => MOVES.has(word));
}

/** Whether “Panama’s president asked” or “Jakarta’s mission” stands for a government. */
function actsFor(mention: Mention, next: readonly string[]): boolean {
  const [, ...words] = next[0] === 's' ? next : ['', ...next];
  const agent = words.findIndex((word) => AGENTS.has(word));
  if (agent < 0 || agent > 2) return false;
  if (isCapital(mention) || words.some((word) => MISSIONS.has(word))) return true;
  return (
    words.slice(agent + 1).some((word) => SPEECH.has(word) || MODALS.has(word)) ||
    words[agent] === 'government'
  );
}

function isPolity({ resolution }: Mention): boolean {
  if (resolution.status === 'unresolved') return false;
  return resolution.place.kind === 'country' || resolution.place.feature === 'capital';
}

function isCapital({ resolution }: Mention): boolean {
  return resolution.status === 'resolved' && resolution.place.feature === 'capital';
}

function wordsOf(text: string, most: number): string[] {
  const words: string[] = [];
  for (const [word] of text.matchAll(/\p{L}+/gu)) {
    words.push(word.toLowerCase());
    if (words.length > most) break;
  }
  return words;
}
