import type { Place } from '../gazetteer/place';
import type { MentionUse } from './mention';
import type { Reading } from './reading';
import { isCapital } from './recognise/phrases';
import { isListed } from './recognise/spread-lists';
import { GAP, SHAPE, type Tokens } from './recognise/tokens';
import { FEATURE, IS } from './recognise/word-classes';

/** After a name these do not make it the subject or an attribute: “in Laos and Thailand”. */
const LINKING = listed(
  'and or to in on at for by from with as which who where while after before since until but when because if near into through than via during following between according',
  'last next this today yesterday tomorrow earlier later again ago early late now then here there',
  'monday tuesday wednesday thursday friday saturday sunday',
);

/** Before a country or capital these speak of its government: “denied by Hanoi”, “urged Britain”. */
const DEALING = listed(
  'by against with that if because when while says said whether but how',
  'want wants wanted order ordered orders urge urged urges accuse accused accuses warn warned warns tell told ask asked asks blame blamed blames fight fighting help helped support supported press pressed criticised criticized condemn condemned thank thanked join joined persuade force forced invite invited let lets defend defended sue sued pressure sanction',
);

/** With “to” these speak of its government too: “questions to Britain”, “sold to Iran”. */
const ADDRESSED = listed(
  'question questions letter letters note message warning appeal appeals reply replies answer demand demands thanks loyal loyalty damage threat threats wrote write writes spoke complained appealed ambassador envoy adviser aid support apology apologise apologize respond responded response similar opposed committed belongs',
);

/** Before a name these say where something goes, comes from or is. */
const BOUND = listed('to from at through off along of');

function listed(...words: string[]): ReadonlySet<string> {
  return new Set(words.join(' ').split(' '));
}

/** “Talks between Kabul and Islamabad” are their governments’; buses between them are not. */
const SHARED = listed(
  'talks deal deals agreement agreements treaty pact accord ties relations tension tensions war conflict dispute rivalry clash clashes negotiations truce ceasefire feud trade summit standoff hostilities cooperation alliance partnership',
);

/** A name further off in a list than this many others does not share its verb or preposition. */
const LONGEST_LIST = 8;

/** After a capital these describe it: “Freetown is tired”. */
const STATES = listed('is are');

/** What lies somewhere: after a name they leave it literal, “the Morris County jail”. */
const LYING =
  /^(?:area|areas|jail|prison|court|courthouse|courtroom|office|offices|branch|street|streets|airport|hospital|school|home|house|park|suburb|suburbs|neighborhood|neighbourhood|station|port|border|coast|metro|skyline|outskirts|campus|church|mosque|market|store|hotel|restaurant|factory|warehouse|apartment|based)$/;

/**
 * Whether a mention stands for where something is, or for the people, government or things of a
 * place. A town keeps its place unless it is an attribute (“Boston residents”); a country, a
 * first-level unit or a capital also acts (“Moscow said”), is dealt with (“urged Britain”) and owns
 * (“Manitoba’s ministers”). A people’s adjective is literal only before what lies somewhere (“the
 * Mexican border”). Names joined by “and” share what stands before the first and after the last.
 *
 * @param index Which of the drafts it is.
 */
export function useOf(reading: Reading, index: number, place: Place | null): MentionUse {
  const { tokens } = reading;
  const draft = reading.drafts[index]!;
  if (draft.kind === 'nested') return 'associative';
  const list = listAround(reading, index);
  const next = pastAside(tokens, list, wordAfter(tokens, list.to));
  const { folded, classes } = tokens.words[next] ?? NO_WORD;
  const lies = LYING.test(folded) || (classes & FEATURE & ~IS.country) !== 0;
  if (draft.kind === 'demonym')
    return lies && isLowerCase(tokens, next) ? 'literal' : 'associative';
  if (draft.kind === 'site' || draft.container) return 'literal';
  if (isLocated(reading, draft) || isLocated(reading, list)) return 'literal';
  const acts = place !== null && isPolity(place);
  const owner = tokens.words[draft.to - 1]!.possessive > 0;
  if (owner) return acts ? 'associative' : 'literal';
  const before = beforeName(tokens, list.from);
  if (tokens.words[before]?.folded === 'between') {
    return acts && SHARED.has(tokens.words[before - 1]?.folded ?? '') ? 'associative' : 'literal';
  }
  if (acts && isDealtWith(tokens, before)) return 'associative';
  if (acts && isHyphened(reading, draft.to)) return 'associative';
  if (next < 0 || LINKING.has(folded) || lies) return 'literal';
  if (tokens.shapes[next] === SHAPE.number) return 'literal';
  if (place?.feature === 'capital' && STATES.has(folded)) return 'literal';
  const whose = isCapital(tokens, next) || (classes & IS.follower) !== 0;
  if (!whose && BOUND.has(tokens.words[before]?.folded ?? '')) return 'literal';
  return acts || whose ? 'associative' : 'literal';
}

/** The first and the last token of the names that “and” or “or” joins with one: `[from, to)`. */
function listAround(reading: Reading, index: number): { from: number; to: number } {
  const { drafts, tokens } = reading;
  const isJoined = (at: number) =>
    at > 0 && at < drafts.length && isListed(reading, drafts[at - 1]!, drafts[at]!);
  let [first, last] = [index, index];
  while (index - first < LONGEST_LIST && isJoined(first)) first--;
  while (last - index < LONGEST_LIST && isJoined(last + 1)) last++;
  // Commas alone join nothing: “In Geneva, Iran said”.
  const isList = last > first && tokens.gaps[drafts[last]!.from] !== GAP.comma;
  const [start, end] = isList ? [first, last] : [index, index];
  return { from: drafts[start]!.from, to: drafts[end]!.to };
}

const NO_WORD = { folded: '', classes: 0 };

function isLowerCase(tokens: Tokens, at: number): boolean {
  return tokens.shapes[at] === SHAPE.lower;
}

/** Token that goes on after a name in the same phrase, past “on Thursday”; -1 if none does. */
function wordAfter(tokens: Tokens, to: number): number {
  if (to >= tokens.count) return -1;
  const initials = tokens.gaps[to] === GAP.dot && tokens.words[to - 1]!.stem.length === 1;
  if (tokens.gaps[to] !== GAP.space && !initials) return -1;
  const isDay = tokens.words[to]!.folded === 'on' && DAY.test(tokens.words[to + 1]?.folded ?? '');
  return isDay && tokens.gaps[to + 2] === GAP.space ? to + 2 : to;
}

/** An aside is at most so many tokens long. */
const LONGEST_ASIDE = 10;

/** The word after an aside that follows the first name of a sentence: “Riyadh, which led the talks, said”. */
function pastAside(
  tokens: Tokens,
  { from, to }: { from: number; to: number },
  next: number,
): number {
  if (next >= 0 || !tokens.opens[from] || tokens.gaps[to] !== GAP.comma) return next;
  for (let at = to + 1; at < tokens.count && at - to <= LONGEST_ASIDE; at++) {
    if (tokens.gaps[at] === GAP.comma) return isLowerCase(tokens, at) ? at : -1;
    if (tokens.gaps[at] !== GAP.space) return -1;
  }
  return -1;
}

/** “U.S.-led”, “Beijing-backed”, but “Paris-based”. */
function isHyphened({ text, tokens }: Reading, to: number): boolean {
  const word = tokens.words[to];
  if (!word || !BACKED.test(word.folded)) return false;
  return /^\.?[-‐‑]$/.test(text.slice(tokens.ends[to - 1], tokens.starts[to]));
}

const BACKED = /^(?:led|backed|made|funded|run|owned|brokered)$/;

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** Token before a name, past “the”; -1 if none is. */
function beforeName(tokens: Tokens, from: number): number {
  if (tokens.gaps[from] !== GAP.space) return -1;
  const at = from - 1;
  if (tokens.words[at]?.folded !== 'the') return at;
  return tokens.gaps[at] === GAP.space ? at - 1 : -1;
}

function isDealtWith(tokens: Tokens, before: number): boolean {
  const word = tokens.words[before]?.folded ?? '';
  if (DEALING.has(word)) return true;
  if (word === 'of' && ((tokens.words[before - 1]?.classes ?? 0) & IS.title) !== 0) return true;
  return word === 'to' && ADDRESSED.has(tokens.words[before - 1]?.folded ?? '');
}

/** A region with a government. */
const EUROPEAN_UNION = 'cldr:EU';

/** “The Kremlin said”, “the Pentagon denied”: who sits there speaks. */
function isPolity({ id, kind, feature }: Place): boolean {
  if (id === EUROPEAN_UNION) return true;
  return kind === 'country' || kind === 'admin1' || feature === 'capital' || feature === 'building';
}

/** “in Laos”, “across the northern United States”: a preposition of place stands before. */
function isLocated({ tokens }: Reading, { from }: { from: number }): boolean {
  for (let at = from - 1; at >= 0 && from - at <= 3 && tokens.gaps[at + 1] === GAP.space; at--) {
    const { classes, folded } = tokens.words[at]!;
    if ((classes & IS.locative) !== 0 || /^(?:at|through|off|along)$/.test(folded)) return true;
    if (folded !== 'the' && (classes & (IS.direction | FEATURE)) === 0) return false;
  }
  return false;
}
