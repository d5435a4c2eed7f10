import type { Draft, Reading } from '../reading';
import { BLOCKED } from './blocked';
import { nameBook, type Name } from './names';
import { ARTICLE, continuesPhrase, isCapital, isJoined } from './phrases';
import { GAP, SHAPE, type Tokens } from './tokens';
import { FEATURE, IS, WHOLE_ORGANISATIONS } from './word-classes';

/** No place name that news uses is longer. */
const MOST_WORDS = 7;

/** Lower-case words that names hold: “Port of Spain”, “Trinidad and Tobago”, “Stratford-upon-Avon”. */
const INNER: ReadonlySet<string> = new Set(
  'of the and upon on in by under le la les de del da das do dos du des y e i el al los las van der den sur en au aux sous am an im bei ob na nad pod es ad ar as ash az ed er esh et ez ul'.split(
    ' ',
  ),
);

/** Finds the longest place name at each capitalised word, from left to right. */
export function findNames(reading: Reading): void {
  const { tokens, draftAt } = reading;
  const nameOf = nameBook(reading.gazetteer);
  let at = 0;
  while (at < tokens.count) {
    const written =
      isCapital(tokens, at) ||
      isArticle(tokens, at) ||
      isWater(tokens, at) ||
      isWellKnown(reading, at, nameOf);
    if (!written || draftAt[at] !== -1) {
      at++;
      continue;
    }
    const found = longestAt(reading, at, nameOf);
    if (found === null) at++;
    else if (found.name === null) {
      draftAt.fill(BLOCKED, at, found.to);
      at = found.to;
    } else {
      addDraft(reading, at, found.to, found.name);
      at = found.to;
    }
  }
}

/** “al-Hol”, “el-Fasher”: the Arabic article in small letters, with a hyphen. */
function isArticle(tokens: Tokens, at: number): boolean {
  if (!ARTICLE.test(tokens.words[at]!.folded)) return false;
  return tokens.gaps[at + 1] === GAP.hyphen && isCapital(tokens, at + 1);
}

/** “Crossed the Channel”, not “the Channel Tunnel” nor “the Channel 4 news”: a feature that needs no other name. */
function isWater(tokens: Tokens, at: number): boolean {
  if (tokens.words[at]!.folded !== 'the' || at + 1 >= tokens.count) return false;
  if (!isCapital(tokens, at + 1) || continuesPhrase(tokens, at + 2)) return false;
  if (at + 2 < tokens.count && tokens.shapes[at + 2] === SHAPE.number) return false;
  return (tokens.words[at + 1]!.classes & IS.natural) !== 0;
}

/** A name this well known is a country's, and a city of so many people is known by its own; shorter ones are words of other languages too often. */
const COUNTRY_PROMINENCE = 5;
const CITY_PEOPLE = 1e6;
const LEAST_LETTERS = 4;

/** “in cambodia”, “to dubai”: a country or large city in careless writing, after a preposition and never a common word. */
function isWellKnown(
  { tokens, gazetteer }: Reading,
  at: number,
  nameOf: (folded: string, words: number) => Name | null,
): boolean {
  if (at === 0 || tokens.shapes[at] !== SHAPE.lower) return false;
  const { stem, classes, longest } = tokens.words[at]!;
  if (longest === 0 || stem.length < LEAST_LETTERS || (classes & IS.common) !== 0) return false;
  if ((tokens.words[at - 1]!.classes & (IS.locative | IS.weakLocative)) === 0) return false;
  const name = nameOf(stem, 1);
  if (!name || name.prominence >= COUNTRY_PROMINENCE) return name !== null;
  return name.usual.some(
    (index) => gazetteer.kindCode(index) === 1 && gazetteer.population(index) >= CITY_PEOPLE,
  );
}

/** The longest name at a token; a null name for a whole organisation, null if nothing is there. */
function longestAt(
  { tokens, draftAt }: Reading,
  at: number,
  nameOf: (folded: string, words: number) => Name | null,
): { to: number; name: Name | null } | null {
  const first = tokens.words[at]!;
  const keys: string[] = [];
  let inner = '';
  const most = Math.min(MOST_WORDS, Math.max(first.longest, 4), tokens.count - at);
  for (let words = 1; words <= most; words++) {
    const last = at + words - 1;
    const word = tokens.words[last]!;
    if (words > 1 && !(isJoined(tokens, last) && draftAt[last] === -1)) break;
    if (words > 1 && !mayContinue(tokens, last)) break;
    keys.push(words === 1 ? word.stem : `${inner} ${word.stem}`);
    inner = words === 1 ? word.folded : `${inner} ${word.folded}`;
  }
  for (let words = keys.length; words > 0; words--) {
    const key = keys[words - 1]!;
    if (WHOLE_ORGANISATIONS.has(key)) return { to: at + words, name: null };
    if (words > first.longest || !mayEnd(tokens, at, at + words - 1)) continue;
    if (words === 1 && tokens.shapes[at] === SHAPE.number) continue;
    if (words === 2 && first.folded === 'the' && isUnit(tokens, at + 1)) continue;
    if (isDirection(tokens, at, at + words)) continue;
    const saint = words > 1 && SAINT.test(first.folded) ? saintAt(tokens, at, words, nameOf) : null;
    const name = saint ?? nameOf(key, words);
    if (name) return { to: at + words, name };
  }
  return null;
}

const SAINT = /^(?:st|saint)$/;

/** “St. John’s” is a town, and what looks like a possessive a part of its name. */
function saintAt(
  tokens: Tokens,
  from: number,
  words: number,
  nameOf: (folded: string, words: number) => Name | null,
): Name | null {
  const last = from + words - 1;
  const { possessive } = tokens.words[last]!;
  if (possessive === 0) return null;
  const written = tokens.words.slice(from, last + 1).map(({ folded }) => folded);
  const name = nameOf(written.join(' '), words);
  if (name) tokens.ends[last]! += possessive;
  return name;
}

/** “The City”, “The State”: some place is called so, and news says it of any. */
function isUnit(tokens: Tokens, at: number): boolean {
  const { classes } = tokens.words[at]!;
  return (classes & (IS.city | IS.admin1 | IS.admin2 | IS.country)) !== 0;
}

/** “North East England”, “Far North Queensland”: a part of what follows, not a province of that name. */
function isDirection(tokens: Tokens, from: number, to: number): boolean {
  if (!continuesPhrase(tokens, to)) return false;
  return tokens.words
    .slice(from, to)
    .every(({ classes, folded }) => (classes & IS.direction) !== 0 || folded === 'far');
}

function mayContinue(tokens: Tokens, at: number): boolean {
  if (isCapital(tokens, at) || tokens.shapes[at] === SHAPE.number) return true;
  if (tokens.gaps[at] === GAP.hyphen) return true;
  const { stem, classes } = tokens.words[at]!;
  return (classes & FEATURE) !== 0 || INNER.has(stem);
}

function mayEnd(tokens: Tokens, from: number, at: number): boolean {
  if (from === at || tokens.shapes[at] !== SHAPE.lower) return true;
  // “Hpa-an”
  if (tokens.gaps[at] === GAP.hyphen) return true;
  if (tokens.words[from]!.folded === 'the') return false;
  return (tokens.words[at]!.classes & IS.natural) !== 0;
}

/** Adds a draft after those that stand before it, and claims its tokens. */
export function addDraft(reading: Reading, from: number, to: number, name: Name): Draft {
  const draft: Draft = {
    from,
    to,
    kind: 'literal',
    name,
    evidence: 0,
    cue: null,
    located: false,
    container: null,
  };
  reading.draftAt.fill(reading.drafts.length, from, to);
  reading.drafts.push(draft);
  return draft;
}
