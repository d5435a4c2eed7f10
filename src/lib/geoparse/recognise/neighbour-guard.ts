import type { Draft, Reading } from '../reading';
import { ARTICLE, continuesPhrase, isCapital, phraseEnd } from './phrases';
import { GAP, type Tokens } from './tokens';
import { FEATURE, IS } from './word-classes';

/** Words that a place name may stand beside without being part of a longer name. */
const NEUTRAL = FEATURE | IS.organisation | IS.direction | IS.title | IS.team | IS.common | IS.site;

/** A hyphen joins two towns (“Minneapolis-St. Paul”) as often as two names of a person. */
const HYPHEN = -0.5;

/** Log odds against a name that is only a part of a longer one: a street, a firm, a person, a brand. */
export function neighbourGuard(reading: Reading, draft: Draft): number {
  if (reading.shouting || draft.container) return 0;
  const { tokens } = reading;
  const { from, to } = draft;
  if (isThing(tokens, to) || isBorne(tokens, from)) return NAMED_AFTER;
  if (isPeople(tokens, draft) || isChurch(tokens, draft)) return NAMED_AFTER;
  return after(reading, draft) + before(reading, draft);
}

/** What is called after a place is not there. */
const NAMED_AFTER = -6;

/** “Peking duck”, “a Canada goose”. */
export function isThing(tokens: Tokens, to: number): boolean {
  if (to >= tokens.count || tokens.gaps[to] !== GAP.space) return false;
  if (tokens.words[to - 1]!.possessive > 0) return false;
  return (tokens.words[to]!.classes & IS.thing) !== 0;
}

/** “Karen rebels”, “ethnic Kachin”: a people that a state is named after. */
function isPeople(tokens: Tokens, { from, to, name }: Draft): boolean {
  if (name.words > 1 || (tokens.words[from]!.classes & IS.people) === 0) return false;
  if (tokens.words[from - 1]?.folded === 'ethnic') return true;
  return tokens.gaps[to] === GAP.space && (tokens.words[to]!.classes & IS.armed) !== 0;
}

/** A town as well known as one of 300,000 people is meant before what is no church, and a country always. */
const KNOWN = 2.5;
const COUNTRY = 4;

const CHURCH =
  /^(?:church|cathedral|basilica|chapel|abbey|parish|cemetery|school|college|university|hospital)$/;

/** “St. Mary’s High School”, “St. Patrick’s Day”: what a saint is honoured by. */
function isChurch(tokens: Tokens, { from, to, name }: Draft): boolean {
  if (name.prominence >= COUNTRY || !/^(?:st|saint)$/.test(tokens.words[from]!.folded))
    return false;
  if (to >= tokens.count || tokens.words[to - 1]!.possessive === 0) return false;
  if (tokens.gaps[to] !== GAP.space || !isCapital(tokens, to)) return false;
  return name.prominence < KNOWN || CHURCH.test(tokens.words[phraseEnd(tokens, to) - 1]!.folded);
}

/** “the tanker Golden Manila”, “USS Arizona”, “the Duke of York”, “a dog called Denver”. */
function isBorne(tokens: Tokens, from: number): boolean {
  let at = from - 1;
  const beside = at >= 0 && tokens.gaps[from] === GAP.space;
  if (beside && (tokens.words[at]!.classes & IS.bearer) !== 0) return true;
  if (at > 0 && isCapital(tokens, at) && tokens.gaps[from] === GAP.space) at--;
  else if (at > 0 && tokens.words[at]!.folded === 'of') at--;
  if (at < 0 || tokens.gaps[at + 1] !== GAP.space) return false;
  const { classes, folded } = tokens.words[at]!;
  if ((classes & IS.bearer) !== 0) return true;
  if ((folded !== 'called' && folded !== 'named') || at === 0) return false;
  return (tokens.words[at - 1]!.classes & (FEATURE | IS.settlement)) === 0;
}

function after({ tokens, draftAt }: Reading, { to, name }: Draft): number {
  if (to >= tokens.count || tokens.words[to - 1]!.possessive > 0) return 0;
  const { classes, stem } = tokens.words[to]!;
  if (tokens.gaps[to] === GAP.comma) return (classes & IS.firm) !== 0 ? -4 : 0;
  if (!continuesPhrase(tokens, to)) return 0;
  if (tokens.gaps[to] === GAP.dot) return 0;
  if (tokens.gaps[to] === GAP.hyphen) return HYPHEN;
  if ((classes & IS.street) !== 0 && (classes & IS.organisation) === 0) return -5;
  if ((classes & IS.firm) !== 0) return -4;
  if (stem.length === 1) return -2;
  if (draftAt[to]! >= 0) return name.prominence >= 3 ? 0 : -1;
  if ((classes & (IS.firstName | IS.surname)) !== 0 && (classes & NEUTRAL) === 0) {
    return name.prominence >= 3 ? -0.5 : -3;
  }
  if ((classes & IS.site) !== 0 && name.prominence < 1) return -2.5;
  if ((classes & NEUTRAL) !== 0) return name.prominence >= 2 ? 0 : -0.7;
  return name.prominence >= 3 ? -0.5 : -2;
}

function before({ tokens, draftAt }: Reading, { from, name }: Draft): number {
  if (isAfterArticle(tokens, from) && draftAt[from - 2]! < 0) return LONGER;
  if (!continuesPhrase(tokens, from) || !isCapital(tokens, from - 1)) return 0;
  const word = tokens.words[from - 1]!;
  if (word.possessive > 0 || tokens.gaps[from] === GAP.dot) return 0;
  if (tokens.gaps[from] === GAP.hyphen) return HYPHEN;
  if (PRONOUN.test(word.folded)) return -6;
  if (opensPlainly(tokens, from - 1) || draftAt[from - 1]! >= 0) return 0;
  if ((word.classes & (IS.direction | FEATURE | IS.title | IS.before)) !== 0) return 0;
  const common = (word.classes & (IS.common | IS.locative | IS.weakLocative)) !== 0;
  if (common) return name.prominence >= 2 ? -0.3 : -1.2;
  if ((word.classes & (IS.firstName | IS.surname)) !== 0) return name.prominence >= 4 ? -1 : -4;
  return name.prominence >= 4 ? -0.7 : -2.5;
}

/** What is only the end of a longer name: “Maarat al-Numan”, not “Syria’s al-Numan”. */
const LONGER = -4;

function isAfterArticle(tokens: Tokens, from: number): boolean {
  if (from < 2 || tokens.gaps[from] !== GAP.hyphen) return false;
  return (
    ARTICLE.test(tokens.words[from - 1]!.folded) &&
    tokens.gaps[from - 1] === GAP.space &&
    isCapital(tokens, from - 2) &&
    tokens.words[from - 2]!.possessive === 0 &&
    !opensPlainly(tokens, from - 2)
  );
}

/** Surnames that are pronouns: “She Zhijiang”. */
const PRONOUN = /^(?:she|he)$/;

/** A capitalised word that only opens a sentence: “In”, “The”, “After”. */
function opensPlainly(tokens: Tokens, at: number): boolean {
  const { classes } = tokens.words[at]!;
  return (
    tokens.opens[at] === 1 &&
    (classes & (IS.common | IS.locative | IS.weakLocative | IS.never)) !== 0
  );
}
