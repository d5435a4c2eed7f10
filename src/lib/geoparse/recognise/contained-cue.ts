import type { Gazetteer } from '../../gazetteer/gazetteer';
import { isInside, kmBetween } from '../inside';
import type { Draft, Reading } from '../reading';
import { follows } from './phrases';
import { GAP, SHAPE, type Tokens } from './tokens';
import { IS } from './word-classes';

const CITY = 1;
const ADMIN1 = 2;

/** A container must be so likely a place, and as well known as a province. */
const SURE = 1.5;
const LEAST_PROMINENCE = 1.5;

/** A town as well known as one of 30,000 people is a name of a list before it is a namesake that no gazetteer has. */
const KNOWN_TOWN = 1.5;

/** Before a state only one of a million is: nobody lists a town and a state, but writes “Stroud, Ontario”. */
const KNOWN_CITY = 3;

/** A state or province of a country that writes its towns so. */
function isState(index: number, gazetteer: Gazetteer): boolean {
  return gazetteer.kindCode(index) === ADMIN1 && /^(?:US|CA|AU)$/.test(gazetteer.countryOf(index));
}

/**
 * The province, country or large city in “in Kuriga, Kaduna State,”, “in Kuriga in Nigeria” and “in Mera, a village in
 * Kebbi”, where the text says plainly that a name lies in it; null if the words say no such thing.
 */
export function containerOf(reading: Reading, from: number, to: number): Draft | null {
  const { tokens, drafts, draftAt, gazetteer } = reading;
  const beside = tokens.gaps[to] === GAP.comma;
  const isAlias = drafts[draftAt[from]!]?.name.usual.length === 0;
  if (!isAfterPreposition(tokens, from) && (beside || !isAlias)) return null;
  const called = beside ? calledIn(tokens, to) : -1;
  const at = beside
    ? Math.max(to, called)
    : tokens.words[to]?.folded === 'in' && tokens.gaps[to] === GAP.space
      ? to + 1
      : -1;
  const outer = at < 0 ? undefined : drafts[draftAt[at] ?? -1];
  if (!outer || outer.from !== at || outer.kind !== 'literal' || outer.evidence < SURE) return null;
  if (outer.name.prominence < LEAST_PROMINENCE || !isLarge(outer, gazetteer)) return null;
  return beside && called < 0 && !isClosed(tokens, outer) ? null : outer;
}

/** Where the container begins in “, a village in Kebbi”; -1 if the words are others. */
function calledIn({ words }: Tokens, at: number): number {
  const [article, what, where] = [words[at], words[at + 1], words[at + 2]];
  if (!article || !what || !where || (what.classes & IS.settlement) === 0) return -1;
  return article.folded === 'a' && /^(?:in|of)$/.test(where.folded) ? at + 3 : -1;
}

/**
 * A little known town, or another name of a known one, that the words put where none of that name lies:
 * “Grantville, Pennsylvania”, if all of them are elsewhere; “Mambasa in Ituri”, which is not Mombasa.
 */
export function isElsewhere(draft: Draft, outer: Draft, gazetteer: Gazetteer): boolean {
  if (draft.kind !== 'literal' || draft.container) return false;
  const [holder] = outer.name.candidates;
  const known = isState(holder!, gazetteer) ? KNOWN_CITY : KNOWN_TOWN;
  if (draft.name.prominence >= known && draft.name.usual.length > 0) return false;
  if (gazetteer.kindCode(holder!) === CITY) return false;
  return !outer.name.candidates.some((container) =>
    draft.name.candidates.some(
      (index) => index === container || isInside(index, container, gazetteer),
    ),
  );
}

/** The place in “Lipa, near Bihać”; null if the words say no such thing. */
export function nearTo({ tokens, drafts, draftAt }: Reading, to: number): Draft | null {
  if (tokens.gaps[to] !== GAP.comma || !/^(?:near|outside)$/.test(tokens.words[to]?.folded ?? ''))
    return null;
  const outer = drafts[draftAt[to + 1] ?? -1];
  const isPlace = outer?.from === to + 1 && outer.kind === 'literal' && outer.evidence >= SURE;
  return isPlace ? outer : null;
}

/** Nobody calls a place near another that is farther. */
const NEAR_KM = 161;

/** A name less known than a city of a million, of which no bearer is near what the text puts it near. */
export function isFarFrom({ kind, name }: Draft, outer: Draft, gazetteer: Gazetteer): boolean {
  if (kind !== 'literal' || name.prominence >= KNOWN_CITY) return false;
  return !name.candidates.some((index) =>
    outer.name.candidates.some((other) => kmBetween(index, other, gazetteer) <= NEAR_KM),
  );
}

function isAfterPreposition(tokens: Tokens, from: number): boolean {
  if (follows(tokens, from, IS.locative)) return true;
  return (
    follows(tokens, from, IS.weakLocative) && /^(?:at|from)$/.test(tokens.words[from - 1]!.folded)
  );
}

/** A city as well known as one of 100,000 people may hold a quarter: “Balintawak, Quezon City”. */
const LEAST_CITY = 2;

/** Best known as a country, province, state or large city. */
function isLarge({ name }: Draft, gazetteer: Gazetteer): boolean {
  const kind = gazetteer.kindCode(name.candidates[0]!);
  return kind === 2 || kind === 3 || (kind === CITY && name.prominence >= LEAST_CITY);
}

/** Whether a phrase ends after a name: by a mark or a word that starts another, not by “and” or “’s”. */
function isClosed(tokens: Tokens, { to }: Draft): boolean {
  if (tokens.words[to - 1]!.possessive > 0) return false;
  if (to >= tokens.count) return true;
  const gap = tokens.gaps[to];
  if (gap !== GAP.space) return gap !== GAP.hyphen;
  return tokens.shapes[to] === SHAPE.lower && GOES_ON.test(tokens.words[to]!.folded);
}

const GOES_ON = /^(?:on|in|at|when|where|after|before|during|while|as|last|since|by|for|with|to)$/;
