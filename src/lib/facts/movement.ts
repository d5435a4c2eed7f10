import lexicon from '../../../geodata/lexicon/roles.json';
import type { Span } from '../core/span';
import type { Mention } from '../geoparse/mention';
import { isCapital } from './actors';
import {
  ARRIVES,
  BRINGS_BACK,
  ESCAPED_IN,
  FETCHES,
  GIVEN_BY,
  HAILS,
  ITS_AGENT,
  ITS_AGENTS_DEPORT,
  LISTED_PEOPLE,
  MADE_IT,
  MOST_OF_THEM,
  NEXT,
  NOBODY_GOES,
  NOBODY_LEAVES,
  OBJECT,
  SAID_IT_BROUGHT,
  SAID_IT_EXPELLED,
  SAID_IT_WOULD,
  SHORE_OF,
  STRIKES,
  TOOK_EXPELLED,
  TO_A_SITE,
  TO_FIGHT,
  WAY,
  WILL_TAKE,
} from './movement-cues';
import { LISTED, TIME_ASIDE } from './role-cues';
import type { RoleTold } from './roles';
import { firstWords, setOf } from './words';

const MOVES = setOf(lexicon.moves);
const GIVES = setOf(lexicon.gives);
const EXPELS = setOf(lexicon.expels);
const SENDS = setOf(lexicon.sends);
const FLIES = setOf(lexicon.flies);
const RETURNS = setOf(lexicon.returns);
const LEAVES = setOf(lexicon.leaves);
const TAKES_IN = setOf(lexicon.takesIn);

/** “Bring home every Korean held in Cambodia”. */
const GOES_HOME =
  /\b(?:br(?:ing|ings|inging|ought)|fl(?:y|ies|ew|own|ying)|t(?:ake|aken|ook)|sent|g(?:o|one|ot)|went|c(?:ome|ame)|return\p{Ll}*)\b[^;]* (?<!\b(?:his|her|their|the|an?|of|at) )home\b/u;

/** “Moved out of Kabul by road to Islamabad”. */
const BY_ROAD = /\bby (?:road|rail|air|sea|land|bus|boat|train|truck|plane|ferry|helicopter) to$/i;

/** A verb of movement stands at most this many words before “to”. */
const REACH_WORDS = 12;

/** “Left Tripoli for Kathmandu”, “took off from there for”, “put on a flight for Doha”, “board buses in Managua for San José”. */
const SETS_OUT_FOR =
  /\b(?:(?:bound|left|leave|leaves|leaving|fled|flee|fleeing|headed|heads|heading|departed|departs|set off|set out|embarked|t(?:ook|akes?|aken) off|set sail|sailed|sails|made|(?:flew|flies) [^,;]*from)(?: [\p{L}\d.,’'-]+){0,8}|boats?|flights?|bus(?:es)?|planes?|trains?|ships?|ferry|(?:left|gone|fled|set out), [\p{L}\d,.]+ of them)(?: in [\p{L} ]{2,24})?(?<!\bunaccounted) for$/iu;

/** “Moved 1,000 Vietnamese through Hungary, Germany and France to”. */
const ON_THE_WAY =
  /\b(?:moved|took|taken|smuggled|trafficked|sent|flown|flew|drove|driven|led|brought|travell?ed|came|went) [^;]*\b(?:through|via) (?:\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*(?:, (?:and )?| and ))+\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)* (?:to|into)$/u;

/**
 * Whether “to”, “into”, “reach” or “bound for” before a place make it where people or things go, also after an
 * aside: “deported 171 activists, including a minister, to Greece”.
 *
 * @param ruling The sentence up to and including the preposition.
 */
export function isDestination(preposition: string, ruling: string): boolean {
  if (/^(?:reach|enter)(?:ed|es|ing|s)?$/.test(preposition) || SHORE_OF.test(ruling)) return true;
  if (STRIKES.test(ruling)) return false;
  if (MADE_IT.test(ruling) || BY_ROAD.test(ruling)) return true;
  if (/^(?:in|at|on|near)$/.test(preposition) && (ARRIVES.test(ruling) || TO_FIGHT.test(ruling)))
    return true;
  const bound = TO_A_SITE.exec(ruling);
  if (bound) return isDestination('to', bound[1]!);
  if (preposition === 'for') return SETS_OUT_FOR.test(ruling);
  if (!/^(?:to|into|toward|towards|onto)$/.test(preposition) || NOBODY_GOES.test(ruling))
    return false;
  if (ON_THE_WAY.test(ruling)) return true;
  const last = ruling.split(/,(?!\d)/).at(-1)!;
  const isAside =
    last.trim() === preposition || MOST_OF_THEM.test(last) || LISTED_PEOPLE.test(last);
  const clause = isAside ? ruling : last;
  const words = firstWords(clause, Infinity).slice(-REACH_WORDS - 1, -1);
  return words.some((word) => MOVES.has(word) || GIVES.has(word));
}

/** Whether what stands after “from” is a government that supports, demands or answers. */
export function isGiver(preposition: string, ruling: string): boolean {
  return preposition === 'from' && GIVEN_BY.test(ruling);
}

/** Whether “from”, “out of”, “left” or “fled” before a place make it where people or things come from. */
export function isOrigin(preposition: string, ruling: string): boolean {
  if (preposition === 'from')
    return !NOBODY_LEAVES.test(ruling) && !GIVEN_BY.test(ruling) && !WAY.test(ruling);
  return LEAVES.has(preposition);
}

/** Whether people come to a country: “Chile took in 90,000”, “Cuba accepted a flight”. */
export function takesIn(after: string): boolean {
  if (
    /^\s+(?:has |have |had |also |each |both )*(?:took|taken|takes|taking|(?:will|would|is to|agreed to) take) in\b/i.test(
      after,
    )
  )
    return true;
  if (SAID_IT_WOULD.test(after) || WILL_TAKE.test(after) || TOOK_EXPELLED.test(after)) return true;
  if (HAILS.test(after)) return false;
  return /^\s/.test(after) && firstWords(after, 2).some((word) => TAKES_IN.has(word));
}

/** Whether a country takes its people back: “Indonesia has brought home …”, “repatriated”. */
export function comesBackTo(after: string): boolean {
  if (BRINGS_BACK.test(after)) return true;
  if (/^\s+(?:has |have |had |also )*extradited\b[^,;]* from\b/i.test(after)) return true;
  return firstWords(after, 3).some((word) => RETURNS.has(word)) && /^\s/.test(after);
}

/** Verbs between a place and its object, “has sent”, but not past a preposition. */
function verbsAfter(after: string): string[] {
  if (!/^\s/.test(after.replace(ITS_AGENT, ''))) return [];
  const words = firstWords(after.replace(ITS_AGENT, '').replace(TIME_ASIDE, ''), 4);
  if (/^(?:and|or)$/.test(words[0] ?? '')) return [];
  const end = words.findIndex((word) => /^(?:in|on|at|of|with|for|by)$/.test(word));
  return end < 0 ? words : words.slice(0, end);
}

/**
 * Settles who sends whom where, once the roles of all places are known: a country that deports
 * people, or sends them to a place named, is where they leave from; those it throws out without
 * saying where to go to their own country; who breaks out in one place and gets to another leaves
 * the first.
 */
export function settleMovement(
  text: string,
  sentence: Span,
  mentions: readonly Mention[],
  told: readonly RoleTold[],
): RoleTold[] {
  if (FETCHES.test(text.slice(sentence.start, sentence.end))) return fetched(mentions, told);
  const goesSomewhere = told.some(({ role }) => role === 'to');
  const goesOutOf = (country: string | null) =>
    told.some(({ role }, i) => role === 'to' && countryOf(mentions[i]!) !== country);
  // “Kenya flew 40 students from Khartoum to Juba” is no flight from Kenya.
  const isLeft = told.some(({ role }, i) => role === 'from' && mentions[i]!.kind !== 'demonym');
  const settled = told.map((own, i): RoleTold => {
    const { end, start, kind, resolution } = mentions[i]!;
    if (own.role === 'actor' && SAID_IT_EXPELLED.test(text.slice(end, sentence.end)))
      return { role: 'from', why: 'it says that it sent people out' };
    if (
      own.role === 'actor' &&
      !isCapital(mentions[i]!) &&
      SAID_IT_BROUGHT.test(text.slice(end, sentence.end))
    )
      return { role: 'to', why: 'it says that it took people home' };
    if (own.role !== 'where' || resolution.status === 'unresolved') return own;
    const before = text.slice(sentence.start, start);
    const leaves = goesSomewhere || GOES_HOME.test(text.slice(sentence.start, sentence.end));
    if (leaves && ESCAPED_IN.test(before))
      return { role: 'from', why: 'people got out there, and on to another place' };
    const after = text.slice(listEnd(text, mentions, i), sentence.end);
    if (WENT_HOME.test(after) && /\b(?:in|at|near) (?:the )?$/.test(before))
      return { role: 'from', why: 'people went home from there' };
    if (!/^(?:country|admin1)$/.test(resolution.place.kind)) return own;
    if (kind === 'demonym' && !ITS_AGENTS_DEPORT.test(after)) return own;
    const verbs = verbsAfter(after);
    const sends = (words: ReadonlySet<string>) => verbs.find((word) => words.has(word));
    const back =
      /\b(?:(?:sent|sends|turned|pushed) back|(?:sent|sends) home|(?:threw|throws|thrown|kicked) out)\b/.exec(
        verbs.join(' '),
      )?.[0];
    const goesOut = goesOutOf(resolution.place.country);
    const verb =
      sends(EXPELS) ??
      back ??
      SENT_THEM_BACK.exec(after)?.slice(1).find(Boolean) ??
      (goesOut ? sends(SENDS) : undefined) ??
      (goesOut && !isLeft ? sends(FLIES) : undefined);
    return verb ? { role: 'from', why: `“${verb}”: people are sent out of it` } : own;
  });
  if (settled.some(({ role }) => role === 'to')) return settled;
  const expeller = settled.findIndex(
    ({ role }, i) => role === 'from' && told[i]!.role === 'where' && isCountry(mentions[i]!),
  );
  if (expeller < 0) {
    // “Cambodian authorities deported 50 Vietnamese” says who did it, and of whom.
    const first = mentions.findIndex(({ kind }) => kind === 'demonym');
    return settled.map((own, i) =>
      own.role === 'from' &&
      i === first &&
      THREW_OUT.test(text.slice(sentence.start, mentions[i]!.start))
        ? { role: 'to', why: 'its people are sent out, and so home' }
        : own,
    );
  }
  let last = mentions[expeller]!.end;
  let joint = OBJECT;
  return settled.map((own, i): RoleTold => {
    const { kind, start, end } = mentions[i]!;
    if (own.role !== 'from' || kind !== 'demonym' || i <= expeller) return own;
    if (!joint.test(text.slice(last, start))) return own;
    [last, joint] = [end, NEXT];
    return { role: 'to', why: 'its people are sent out of another country, and so home' };
  });
}

/** “Officials in Karachi said they had deported 8,227 Afghans”. */
const THREW_OUT =
  /\b(?:deported|expelled) (?:(?:about|some|over|nearly|more than|another|at least) )?\d[\d,.]* $/;

/** “Indians who worked in Bavet flew home”. */
const WENT_HOME = /^ (?:flew|went|came|returned|travelled|got) (?:back )?home\b/;

/** “Kenya sent 1,100 Burundians back across the border”. */
const SENT_THEM_BACK =
  /^ (?:has |have |had )?((?:sent|sends|pushed) (?:[\p{L}\d,-]+ ){1,5}back)(?! (?:home|to)\b)(?!\p{L})|^ (?:has |have |had )?((?:put|puts) (?:[\p{L}\d,-]+ ){1,5}on an? (?:charter |chartered )?(?:plane|flight|jet|bus))\b/u;

/** “Uganda and Kenya have each sent”: the end of the list of subjects that a mention is part of. */
function listEnd(text: string, mentions: readonly Mention[], i: number): number {
  let last = mentions[i]!;
  for (const next of mentions.slice(i + 1)) {
    if (next.kind === 'demonym' || !LISTED.test(text.slice(last.end, next.start))) break;
    last = next;
  }
  return last.end;
}

/** Who sends for people has them come, from where it sends to. */
function fetched(mentions: readonly Mention[], told: readonly RoleTold[]): RoleTold[] {
  return told.map((own, i): RoleTold => {
    if (own.role === 'to') return { role: 'from', why: 'people are fetched from there' };
    const sends = isCountry(mentions[i]!) && /^(?:where|actor)$/.test(own.role);
    return sends ? { role: 'to', why: 'it has people fetched' } : own;
  });
}

/** ISO code of the country that a mention lies in; null if it means no place, or lies in none. */
export function countryOf({ resolution }: Mention): string | null {
  return resolution.status === 'unresolved' ? null : resolution.place.country;
}

function isCountry({ resolution }: Mention): boolean {
  return resolution.status === 'resolved' && resolution.place.kind === 'country';
}
