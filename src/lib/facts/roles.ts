import type { Span } from '../core/span';
import type { Mention } from '../geoparse/mention';
import {
  actsByItsArm,
  actsForGovernment,
  isActing,
  isAttribute,
  isCapital,
  isClaimOf,
  isGovernmentSpeaking,
  isSpokenTo,
} from './actors';
import { draws } from './draws';
import type { Role } from './fact';
import { comesBackTo, isDestination, isOrigin, settleMovement, takesIn } from './movement';
import { nationalityRole } from './nationality';

/** Words between a place and what rules it: “from provinces such as Kandal”, “to the United States”. */
const PASSED =
  /(?:(?:\s+(?:the|a|all|over|throughout|across|northern|southern|eastern|western|central|neighboring|nearby|neighbouring|province|provinces|city|town|capital|countries|places|of|like|such|as|including|both|parts|border with)|(?:\s+\p{Ll}+){0,2}\s+(?:areas|parts|regions|corners) (?:of|in)))*\s*$/iu;

/** What joins a place to the one before it in a list. */
const LISTED = /^(?:,|, and|, or| and| or|, then| and on to)\s+(?:the\s+)?(?:provinces? of\s+)?$/i;

/** A place after these tells whose people they are, or in whose name they speak. */
const NATIONALS = /\b(?:nationals|citizens|natives) of(?: the)?\s*$/i;
const IN_NAME_OF =
  /\b(?:(?:embassy|consulate|ambassador|government|president|behest|request|invitation) of|(?:embassies|governments|missions|consulates)(?: of|,? (?:including|such as|like|together with|among them)))(?: the)?\s*$/i;

/** A place after these is only compared with, or meant for: “worse than Cambodia”, “aid for Kenya”. */
const NOT_THERE =
  /\b(?:than|(?:aid|money|pledged|billion|million|help|support) for|(?:ban|embargo|tariffs|sanctions) on|list of(?: \p{L}+)* (?:like|with))(?: the)?\s*$/iu;

/** “Hungary is on a list”: said of it, happening nowhere. */
const LISTED_THERE = /^ (?:is|was|are|were) (?:reported to be )?on (?:a|the) list\b/;

/** How a place takes part: `acts` is an actor where something else tells the place, else it is there. */
type Part = Role | 'acts';

/** What the places of a sentence are to it, in the order of `mentions`. */
export function rolesOf(text: string, sentence: Span, mentions: readonly Mention[]): Role[] {
  const parts = mentions.map((mention, i) =>
    partOf(
      mention,
      text.slice(sentence.start, mention.start),
      text.slice(mention.end, sentence.end),
      mentions[i + 1],
    ),
  );
  shareInLists(text, mentions, parts);
  const there = parts.map((part) => (part === 'acts' ? 'where' : part));
  const roles = settleMovement(text, sentence, mentions, there);
  const isActor = (i: number) => parts[i] === 'acts' && roles[i] === 'where';
  const elsewhere = roles.some(
    (role, i) => draws(role) && !isActor(i) && mentions[i]!.kind !== 'demonym',
  );
  return elsewhere ? roles.map((role, i) => (isActor(i) ? 'actor' : role)) : roles;
}

/** A list has one role: the first member’s after a preposition, the last one’s before a verb. */
function shareInLists(text: string, mentions: readonly Mention[], parts: Part[]): void {
  const listed = (i: number) =>
    i > 0 &&
    mentions[i - 1]!.kind !== 'demonym' &&
    LISTED.test(text.slice(mentions[i - 1]!.end, mentions[i]!.start));
  const plain = (i: number) => parts[i] === 'where' && mentions[i]!.kind === 'literal';
  for (let i = 1; i < parts.length; i++) {
    const first = parts[i - 1]!;
    if (listed(i) && plain(i) && first !== 'acts') parts[i] = first;
  }
  for (let i = parts.length - 1; i > 0; i--) {
    const last = parts[i]!;
    if (listed(i) && (last === 'actor' || last === 'acts') && plain(i - 1)) parts[i - 1] = last;
  }
}

function partOf(mention: Mention, before: string, after: string, next: Mention | undefined): Part {
  if (mention.kind === 'demonym') {
    const role = nationalityRole(mention, before, after, next);
    return role === 'actor' && !isMission(after) ? 'acts' : role;
  }
  if (mention.kind === 'nested') return 'about';
  if (NATIONALS.test(before)) return 'from';
  if (IN_NAME_OF.test(before)) return 'actor';
  if (NOT_THERE.test(before) || LISTED_THERE.test(after)) return 'about';
  const ruling = before.replace(PASSED, '');
  const preposition = /(?:^|\s)(\p{L}+)$/u.exec(ruling)?.[1]?.toLowerCase() ?? '';
  if (/^-bound\b/.test(after)) return 'to';
  if (isOrigin(preposition, ruling)) return 'from';
  if (isDestination(preposition, ruling)) return 'to';
  return isPolity(mention) ? partOfPolity(mention, ruling, preposition, after) : 'where';
}

/** What a country or capital is, which may stand for its government. */
function partOfPolity(mention: Mention, ruling: string, preposition: string, after: string): Part {
  if (preposition === 'by' || isSpokenTo(preposition, ruling)) return 'actor';
  if (actsForGovernment(mention, after)) return 'actor';
  if (actsByItsArm(after)) return 'acts';
  if (isClaimOf(mention, after)) return 'about';
  if (/^[’'‘]s\b/.test(after)) return 'where';
  if (isAttribute(mention, after)) return 'about';
  if (/^(?:in|across|throughout|inside|within|of|for|at|near|on|to)$/i.test(preposition))
    return 'where';
  if (comesBackTo(after) || takesIn(after)) return isCapital(mention) ? 'actor' : 'to';
  if (isGovernmentSpeaking(mention, ruling, after)) return 'actor';
  return isActing(after) ? 'acts' : 'where';
}

/** An embassy speaks for its country wherever it is. */
function isMission(after: string): boolean {
  return /^ (?:\p{L}+ )?(?:embassy|consulate|mission|ambassador|envoy|ministry|minister|government|president)\b/iu.test(
    after,
  );
}

/** Whether a place has a government that its name can stand for. */
function isPolity({ resolution }: Mention): boolean {
  if (resolution.status === 'unresolved') return false;
  return resolution.place.kind === 'country' || resolution.place.feature === 'capital';
}
