import type { Reading } from '../reading';
import { BLOCKED } from './blocked';
import { continuesPhrase, follows, isCapital, isJoined, isPlaceOf, phraseEnd } from './phrases';
import { GAP, SHAPE, type Tokens } from './tokens';
import { FEATURE, IS } from './word-classes';

/** No name of a person in news is longer. */
const MOST_WORDS = 5;

/** A name at least this well known, of two words or more, is a place even if it begins like a person. */
const KNOWN = 1;

/** Kinds of the gazetteer up to this one are sites and towns. */
const TOWN = 1;

const NOT_IN_NAMES = FEATURE | IS.organisation | IS.street | IS.siteAlone | IS.direction;

/**
 * Finds names of persons: after a title (“Minister Sar Kheng”), from a first name on (“Rodney
 * Smith”), before an age (“Juantissa Hill, 24,”), or as the one who speaks (“said Am Sam Ath”). A
 * surname once found is no place in the rest of the text.
 */
export function findPersons(reading: Reading): void {
  const { tokens, persons, drafts, draftAt } = reading;
  const surnames = new Set<string>();
  for (let at = 0; at < tokens.count; at++) {
    if (!isCapital(tokens, at) || persons[at] !== 0 || draftAt[at] === BLOCKED) continue;
    const draft = drafts[draftAt[at]!];
    if (draft && (draft.kind === 'demonym' || isKnownPlace(draft) || isThere(tokens, draft)))
      continue;
    const to = personEnd(reading, at);
    if (to <= at) continue;
    persons.fill(1, at, to - 1);
    persons[to - 1] = 2;
    surnames.add(tokens.words[to - 1]!.stem);
    at = to - 1;
  }
  reading.surnames = surnames;
}

function isKnownPlace({ from, to, name, evidence }: Reading['drafts'][number]): boolean {
  return evidence > 3 || (to - from > 1 && name.prominence >= KNOWN);
}

/** “Police in Salvador Mazza”: the whole name of one place, where a place is asked for. */
function isThere(tokens: Tokens, { from, to, name }: Reading['drafts'][number]): boolean {
  return to - from > 1 && name.alone && name.usual.length > 0 && follows(tokens, from, IS.locative);
}

/** Token after the name of a person that begins at a token; the token itself if none does. */
function personEnd(reading: Reading, at: number): number {
  const { tokens, drafts, draftAt } = reading;
  const { classes } = tokens.words[at]!;
  if ((classes & IS.title) !== 0 || isSaint(reading, at)) return at;
  const to = nameEnd(reading, at);
  if (to === at) return at;
  if (isTitled(reading, at) || isKin(tokens, at, to)) return to;
  if (to - at < 2) return at;
  const first = (classes & IS.firstName) !== 0;
  const place = drafts[draftAt[at]!];
  const second = tokens.words[at + 1]!;
  if (first) {
    const wellKnown = place !== undefined && place.name.prominence >= 2;
    if (!wellKnown || hasInitial(tokens, at, to)) return to;
    if ((second.classes & (IS.surname | IS.firstName)) !== 0) return to;
    return isUnknownSurname(reading, at) || isTownAsSurname(reading, at) ? to : at;
  }
  if (place && place.name.prominence >= 2) return at;
  const known = drafts[draftAt[at + 1]!];
  if (known && known.name.prominence >= 3) return at;
  if (isAge(reading, to) || isSpeaking(reading, at, to)) return to;
  return hasInitial(tokens, at, to) ? to : at;
}

/** “Mary Z. Connaughton”, not “Washington, D.C.”. */
function hasInitial({ words, shapes }: Tokens, at: number, to: number): boolean {
  const isInitial = words[at + 1]!.stem.length === 1 && shapes[at + 1] === SHAPE.capitals;
  return isInitial && to - at > 2 && words[at + 2]!.stem.length > 1;
}

/** “Saint-Hubert”, “St. Johns”: a place of that whole name, so that Hubert is nobody here. */
function isSaint({ tokens, drafts, draftAt }: Reading, at: number): boolean {
  const draft = drafts[draftAt[at]!];
  if (!draft || draft.to - draft.from < 2) return false;
  const { from } = draft;
  return /^(?:saint|st|san|santa|sainte)$/.test(tokens.words[from]!.folded);
}

/** A word that nothing knows after a name that is both a person’s and a place’s: “Victoria Rowell”. */
function isUnknownSurname({ tokens, drafts, draftAt }: Reading, at: number): boolean {
  if (isAfterPreposition(tokens, at) || draftAt[at + 1] === BLOCKED) return false;
  if ((drafts[draftAt[at + 1]!]?.name.prominence ?? 0) >= KNOWN) return false;
  return tokens.words[at + 1]!.classes === 0 && !continuesPhrase(tokens, at + 2);
}

/**
 * “Jordan London”: two towns side by side are a person, unless the second could hold the first
 * (“Jackson Mississippi”) or a preposition of place stands before.
 */
function isTownAsSurname(reading: Reading, at: number): boolean {
  const { tokens, drafts, draftAt, gazetteer } = reading;
  const second = drafts[draftAt[at + 1]!];
  if (!second || second.name.words > 1 || tokens.gaps[at + 1] !== GAP.space) return false;
  return gazetteer.kindCode(second.name.candidates[0]!) <= TOWN && !isAfterPreposition(tokens, at);
}

function isAfterPreposition(tokens: Tokens, at: number): boolean {
  return follows(tokens, at, IS.locative | IS.weakLocative);
}

/** Whether a title stands before: any title in capitals, a role in lower case before two names. */
function isTitled({ tokens }: Reading, at: number): boolean {
  if (at === 0 || !isJoined(tokens, at)) return false;
  const before = tokens.words[at - 1]!;
  if ((before.classes & IS.title) === 0 || before.possessive > 0) return false;
  if (isCapital(tokens, at - 1)) return true;
  if (before.stem === 'miss') return false;
  return (before.classes & IS.placeTitle) === 0 || continuesPhrase(tokens, at + 1);
}

/** “Her daughter, Brittany,” and “his wife Florence”. */
function isKin({ words, gaps }: Tokens, at: number, to: number): boolean {
  if (
    at < 2 ||
    !KIN.test(words[at - 1]!.folded) ||
    !/^(?:his|her|their|my|our)$/.test(words[at - 2]!.folded)
  )
    return false;
  return gaps[at] === GAP.space || (gaps[at] === GAP.comma && gaps[to] !== GAP.space);
}

const KIN =
  /^(?:daughter|son|wife|husband|sister|brother|mother|father|niece|nephew|cousin|fiancee?|girlfriend|boyfriend|grandson|granddaughter|widow)$/;

/** Token after a run of words that a person's name could be. */
function nameEnd({ tokens, drafts, draftAt }: Reading, at: number): number {
  let to = at;
  let last = at;
  while (to < tokens.count && to - at < MOST_WORDS) {
    if (to > at && !isJoined(tokens, to)) break;
    const word = tokens.words[to]!;
    const draft = drafts[draftAt[to]!];
    if (draft && to > at && (draft.kind === 'demonym' || isKnownPlace(draft))) break;
    if (isCapital(tokens, to)) {
      const surname = to === at + 1 && isGiven(tokens.words[at]!.classes);
      if ((word.classes & NOT_IN_NAMES) !== 0 && (word.classes & IS.surname) === 0 && !surname) {
        return (word.classes & IS.organisation) !== 0 ? at : last;
      }
      last = to + 1;
    } else if ((word.classes & IS.particle) === 0) break;
    to++;
    if (word.possessive > 0) break;
  }
  return last;
}

/** A first name that is hardly anything else: after it even “Tower” and “Hill” are surnames. */
function isGiven(classes: number): boolean {
  return (classes & IS.firstName) !== 0 && (classes & ~IS.firstName) === 0;
}

/** “, 24,” after a name. */
function isAge({ tokens }: Reading, at: number): boolean {
  if (at + 1 >= tokens.count || tokens.gaps[at] !== GAP.comma) return false;
  if (tokens.shapes[at] !== SHAPE.number || tokens.ends[at]! - tokens.starts[at]! > 2) return false;
  return tokens.gaps[at + 1] !== GAP.space;
}

function isSpeaking({ tokens }: Reading, from: number, to: number): boolean {
  if (phraseEnd(tokens, from) !== to) return false;
  const after = tokens.words[to];
  if (after && tokens.shapes[to] === SHAPE.lower && tokens.gaps[to] === GAP.space) {
    // “Police in Shwe Kokko said”, “the mayor of Lajas Blancas says”: they speak, and it is where they are.
    const isTheirs = follows(tokens, from, IS.locative) || isPlaceOf(tokens, from);
    if ((after.classes & IS.says) !== 0 && !isTheirs) return true;
  }
  const before = tokens.words[from - 1];
  return before !== undefined && isJoined(tokens, from) && (before.classes & IS.says) !== 0;
}
