import type { Article } from '../articles/article';
import { hashText } from '../core/hash';
import { overlap, type Days } from '../core/edtf';
import type { Fact } from '../facts/fact';
import type { Entry } from './entry';
import { sourcesOf } from './independent';
import { sayingsOf, type Saying } from './saying';

/** What several facts say: the same place, the same thing counted, the same time. */
export interface Claim {
  id: string;
  /** Slug of the place. */
  place: string;
  /** What is counted, an id of the lexicon; null for a claim without a number. */
  counted: string | null;
  /** Whether all numbers agree. Where they do not, they stand side by side, never averaged. */
  agree: boolean;
  /** Each fact with its own number, newest first. */
  sayings: readonly ClaimSaying[];
  /** Ids of the facts by independent source: reprints of one agency's text are one. */
  sources: readonly (readonly string[])[];
}

/** What one fact says of a claim. */
export interface ClaimSaying {
  fact: string;
  /** The number in the article's words with its qualifier; null for a claim without a number. */
  words: string | null;
  /** EDTF, null where only the article has a date, or none. */
  when: string | null;
}

/** A fact in one group: what could be the same claim. */
export interface Stated {
  entry: Entry;
  /** What is counted and of whom, or the name that tells the claim. */
  subject: string;
  /** Null for a claim without a number, told by a name such as “Tier 3”. */
  saying: Saying | null;
  days: Days | null;
}

/** What is counted by these words alone is no claim without a topic: sites of what, cases of what? */
const GENERAL = new Set(['people', 'sites', 'cases', 'money', 'drugs', 'flights', 'ships']);

/** An equal number below this one, without a date, is chance. */
const LEAST_TELLING = 10;

/** “Tier 3”, “Resolution 1325”: a name with a number, neither year nor date. */
const NUMBERED = /\b(\p{Lu}\p{Ll}{3,}) (\d{1,4}|[IVX]{1,4})\b(?![,.]\d)/gu;
/** What every such name holds: saves most statements the search for one. */
const MAY_BE_NUMBERED = / [\dIVX]/;
const NO_NAME =
  /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Covid)/;

/** Names with a number that tell a claim without one: `tier 3`. A capital may only begin the sentence. */
export function numberedNames({ statement, quantities }: Fact): string[] {
  if (!MAY_BE_NUMBERED.test(statement)) return [];
  const numbers = new Set(quantities.map(({ words }) => words));
  return [...statement.matchAll(NUMBERED)].flatMap(({ index, 1: word = '', 2: number = '' }) => {
    const isName = index > 0 && !NO_NAME.test(word) && !numbers.has(number);
    return isName && !/^(?:19|20)\d\d$/.test(number) ? [`${word.toLowerCase()} ${number}`] : [];
  });
}

function numbersOf({ value, max, outOf }: Saying['quantity']): number[] {
  return [value, max, outOf].filter((number) => number !== null);
}

/** Whether two numbers are one: equal, or the whole of which the other is a part. */
function numbersAgree(a: Saying, b: Saying): boolean {
  const others = numbersOf(b.quantity);
  return numbersOf(a.quantity).some((number) => others.includes(number));
}

/** Whether two spans are one time in two words: more than half of all their days in common. */
function sameTime(a: Days, b: Days): boolean {
  if (!overlap(a, b)) return false;
  const day = (date: string) => Date.parse(date) / 864e5;
  const sorted = [a.first, b.first, a.last, b.last].map(day).sort((x, y) => x - y);
  const [start = 0, from = 0, to = 0, end = 0] = sorted;
  return (to - from + 1) / (end - start + 1) > 0.5;
}

function sameClaim(a: Stated, b: Stated): boolean {
  if (a.entry === b.entry) return false;
  const met = !a.days || !b.days || overlap(a.days, b.days);
  if (!a.saying || !b.saying) return met;
  const general = GENERAL.has(a.saying.counted);
  if (general && !a.entry.fact.topics.some((topic) => b.entry.fact.topics.includes(topic)))
    return false;
  if (a.days && b.days && sameTime(a.days, b.days)) return true;
  if (!met || !numbersAgree(a.saying, b.saying)) return false;
  return (
    (a.days !== null && b.days !== null) ||
    Math.max(...numbersOf(a.saying.quantity)) >= LEAST_TELLING
  );
}

/** Keys under which a claim is looked for: its number, and the months it begins and ends in. */
function keysOf({ saying, days }: Stated): string[] {
  if (!saying) return ['name'];
  const months = days ? [`${days.first.slice(0, 7)}/${days.last.slice(0, 7)}`] : [];
  return [...numbersOf(saying.quantity).map(String), ...months];
}

/** What a fact states of its places: things counted, people of whom, names with a number. */
export function statedBy(entry: Entry): Stated[] {
  const counted = sayingsOf(entry.fact).map((saying) => {
    const subject = `${saying.counted} ${saying.whom}`;
    return { entry, subject, saying, days: saying.days };
  });
  const named = numberedNames(entry.fact).map((subject) => {
    return { entry, subject, saying: null, days: entry.days };
  });
  return [...counted, ...named];
}

/** Claims of the same facts, found under several of their places, each once. */
export function eachOnce(claims: readonly Claim[]): Claim[] {
  const byFacts = new Map<string, Claim>();
  for (const claim of claims) {
    const key = [claim.counted, ...claim.sayings.map(({ fact }) => fact)].join(' ');
    if (!byFacts.has(key)) byFacts.set(key, claim);
  }
  return [...byFacts.values()];
}

/** Facts of a group, newest first, as claims; a fact that stands alone is none. Near to linear. */
function cluster(stated: readonly Stated[]): Stated[][] {
  const byKey = new Map<string, Stated[][]>();
  const clusters: Stated[][] = [];
  for (const each of stated) {
    const keys = keysOf(each);
    const near = keys.flatMap((key) => byKey.get(key) ?? []);
    let found = near.find(([first]) => first && sameClaim(first, each));
    if (found) found.push(each);
    else clusters.push((found = [each]));
    for (const key of keys) {
      const known = byKey.get(key);
      if (!known) byKey.set(key, [found]);
      else if (!known.includes(found)) known.push(found);
    }
  }
  return clusters.filter((facts) => facts.length > 1);
}

function wordsOf({ quantity: { words, qualifier, outOf, per } }: Saying): string {
  const whole = outOf === null || words.includes(' of ') ? '' : ` of ${outOf.toLocaleString('en')}`;
  return [qualifier, words + whole, per && `a ${per}`].filter(Boolean).join(' ');
}

/**
 * The claims about a place.
 *
 * @param id The id of the place; with the subject and the oldest fact of a claim it makes the claim's.
 * @param slug The slug of the place.
 * @param stated All that its facts state, in any order.
 */
export function claimsOf(
  id: string,
  slug: string,
  stated: readonly Stated[],
  articles: ReadonlyMap<string, Article>,
): Claim[] {
  const bySubject = new Map<string, Stated[]>();
  for (const each of stated) {
    if (each.saying?.whom === id) continue;
    const group = bySubject.get(each.subject);
    if (group) group.push(each);
    else bySubject.set(each.subject, [each]);
  }
  return Array.from(bySubject, ([subject, group]) =>
    claimsIn(`${id} ${subject}`, slug, group, articles),
  ).flat();
}

/** The claims of a group of facts that name one place and count one thing, or use one name. */
function claimsIn(
  key: string,
  place: string,
  stated: readonly Stated[],
  articles: ReadonlyMap<string, Article>,
): Claim[] {
  if (stated.length < 2) return [];
  const newest = stated.toSorted((a, b) => a.entry.rank - b.entry.rank);
  return cluster(newest).map((claim) => {
    const oldest = claim.at(-1)!;
    const [first, ...others] = claim.flatMap(({ saying }) => saying ?? []);
    return {
      id: hashText(`${key} ${oldest.entry.fact.id}`),
      place,
      counted: first?.counted ?? null,
      agree: !first || others.every((other) => numbersAgree(first, other)),
      sayings: claim.map(({ entry: { fact }, saying }) => ({
        fact: fact.id,
        words: saying && wordsOf(saying),
        when: saying ? saying.when : fact.dated === 'published' ? null : fact.when,
      })),
      sources: sourcesOf(
        claim.map(({ entry }) => entry.fact),
        articles,
      ),
    };
  });
}

/** The claims of each fact that has any, by its id. */
export function claimsByFact({ claims }: { claims: readonly Claim[] }): Map<string, Claim[]> {
  const byFact = new Map<string, Claim[]>();
  for (const claim of claims) {
    for (const { fact } of claim.sayings) byFact.set(fact, [...(byFact.get(fact) ?? []), claim]);
  }
  return byFact;
}
