import type { Span } from '../core/span';
import type { Mention } from '../geoparse/mention';
import type { Role } from './fact';
import { actsForGovernment, isAttribute, isGovernmentSpeaking } from './actors';
import { comesBackTo, isDestination, sendsFrom } from './movement';

/** Words between a place and what rules it: “from provinces such as Kandal”, “to the United States”. */
const PASSED =
  /(?:\s+(?:the|a|all|over|northern|southern|eastern|western|central|neighboring|nearby|neighbouring|province|provinces|city|town|capital|countries|places|of|like|such|as|including|both|parts))*\s*$/i;

/** What joins a place to the one before it in a list. */
const LISTED = /^(?:,|, and|, or| and| or|, then)\s+(?:the\s+)?(?:provinces? of\s+)?$/i;

/** A place after these tells whose: “nationals of Thailand”, “the embassy of Laos”. */
const WHOSE = /\b(?:nationals|citizens|natives|embassy|consulate|ambassador) of(?: the)?\s*$/i;

/** What the places of a sentence are to it, in the order of `mentions`. */
export function rolesOf(text: string, sentence: Span, mentions: readonly Mention[]): Role[] {
  const roles = mentions.map((mention) =>
    roleOf(
      mention,
      text.slice(sentence.start, mention.start),
      text.slice(mention.end, sentence.end),
    ),
  );
  const listed = mentions.map((mention, i) => {
    const previous = mentions[i - 1];
    return (
      previous !== undefined &&
      previous.kind !== 'demonym' &&
      LISTED.test(text.slice(previous.end, mention.start))
    );
  });
  shareInLists(mentions, roles, listed);
  return sendsFrom(text, sentence, mentions, roles);
}

/** A list has one role: the first member’s after a preposition, the last one’s before a verb. */
function shareInLists(
  mentions: readonly Mention[],
  roles: Role[],
  listed: readonly boolean[],
): void {
  const plain = (i: number) => roles[i] === 'where' && mentions[i]!.kind === 'literal';
  for (let i = 1; i < roles.length; i++) {
    if (listed[i] && plain(i) && roles[i - 1] !== 'actor') roles[i] = roles[i - 1]!;
  }
  for (let i = roles.length - 1; i > 0; i--) {
    if (listed[i] && roles[i] === 'actor' && plain(i - 1)) roles[i - 1] = 'actor';
  }
}

function roleOf(mention: Mention, before: string, after: string): Role {
  if (mention.kind === 'demonym' || mention.kind === 'nested') return 'about';
  if (WHOSE.test(before)) return 'about';
  const ruling = before.replace(PASSED, '');
  const preposition = /(?:^|\s)(\p{L}+)$/u.exec(ruling)?.[1]?.toLowerCase() ?? '';
  if (preposition === 'from' && !/\b(?:heard|report|reports|said) from$/i.test(ruling))
    return 'from';
  if (isDestination(preposition, ruling)) return 'to';
  if (!isPolity(mention)) return 'where';
  if (actsForGovernment(mention, after)) return 'actor';
  if (/^[’'‘]s\b/.test(after)) return 'where';
  if (isAttribute(mention, after)) return 'about';
  if (/\b(?:in|across|throughout|inside|within|of|for|at|near|on|to)$/i.test(ruling))
    return 'where';
  if (comesBackTo(after)) return 'to';
  return isGovernmentSpeaking(mention, ruling, after) ? 'actor' : 'where';
}

/** Whether a place has a government that its name can stand for. */
function isPolity({ resolution }: Mention): boolean {
  if (resolution.status === 'unresolved') return false;
  return resolution.place.kind === 'country' || resolution.place.feature === 'capital';
}
