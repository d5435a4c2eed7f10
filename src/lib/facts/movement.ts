import lexicon from '../../../geodata/lexicon/roles.json';
import type { Span } from '../core/span';
import type { Mention } from '../geoparse/mention';
import type { RoleTold } from './roles';
import { firstWords, setOf } from './words';

const MOVES = setOf(lexicon.moves);
const GIVES = setOf(lexicon.gives);
const EXPELS = setOf(lexicon.expels);
const SENDS = setOf(lexicon.sends);
const RETURNS = setOf(lexicon.returns);
const LEAVES = setOf(lexicon.leaves);
const TAKES_IN = setOf(lexicon.takesIn);

/** A verb of movement stands at most this many words before “to”. */
const REACH_WORDS = 12;

/**
 * Whether “to”, “into”, “reach” or “bound for” before a place make it where people or things go.
 *
 * @param ruling The sentence up to and including the preposition.
 */
export function isDestination(preposition: string, ruling: string): boolean {
  if (/^(?:reach|enter)(?:ed|es|ing|s)?$/.test(preposition)) return true;
  if (/^(?:in|at|on)$/.test(preposition) && ARRIVES.test(ruling)) return true;
  if (preposition === 'for') return /\b(?:bound|left|headed|leaving) for$/i.test(ruling);
  if (!/^(?:to|into|toward|towards|onto)$/.test(preposition)) return false;
  const clause = ruling.split(/,(?!\d)/).at(-1)!;
  const words = firstWords(clause, Infinity).slice(-REACH_WORDS - 1, -1);
  return words.some((word) => MOVES.has(word) || GIVES.has(word));
}

/** “arrived by boat in the Canary Islands”, “flights landed in Accra”. */
const ARRIVES =
  /\b(?:arriv(?:e|es|ed|ing)|landed|landing|disembarked|docked)(?: (?:safely|by \p{L}+|back))? (?:in|at|on)$/iu;

/** “The road from Tapachula to Oaxaca” goes nowhere. */
const WAY = /\b(?:road|highway|railway|line|bridge|distance|border) (?:that \p{L}+ )?from$/iu;

/** Whether “from”, “out of”, “left” or “fled” before a place make it where people or things come from. */
export function isOrigin(preposition: string, ruling: string): boolean {
  if (preposition === 'from')
    return !/\b(?:heard|report|reports|said) from$/i.test(ruling) && !WAY.test(ruling);
  return LEAVES.has(preposition);
}

/** Whether people come to a country: “Chile took in 90,000”, “Cuba accepted a flight”. */
export function takesIn(after: string): boolean {
  if (/^\s+(?:has |have |had |also )*(?:took|taken|takes|taking) in\b/i.test(after)) return true;
  return /^\s/.test(after) && firstWords(after, 2).some((word) => TAKES_IN.has(word));
}

/** “has brought home”, “flew 316 of its workers home”. */
const BRINGS_BACK =
  /^\s+(?:has |have |had |also |will )*(?:brought|bring|flown|flew|fly|taken|took|got)(?: [^,;.]{1,60})? (?:home|back)\b/i;

/** Whether a country takes its people back: “Indonesia has brought home …”, “repatriated”. */
export function comesBackTo(after: string): boolean {
  if (BRINGS_BACK.test(after)) return true;
  if (/^\s+(?:has |have |had |also )*extradited\b[^,;]* from\b/i.test(after)) return true;
  return firstWords(after, 3).some((word) => RETURNS.has(word)) && /^\s/.test(after);
}

/** Verbs between a place and its object, “has sent”, but not past an “and”. */
function verbsAfter(after: string): string[] {
  if (!/^\s/.test(after)) return [];
  const words = firstWords(after, 4);
  return /^(?:and|or)$/.test(words[0] ?? '') ? [] : words;
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
  const goesSomewhere = told.some(({ role }) => role === 'to');
  const settled = told.map((own, i): RoleTold => {
    const { end, start, kind, resolution } = mentions[i]!;
    if (own.role !== 'where' || resolution.status === 'unresolved') return own;
    const before = text.slice(sentence.start, start);
    if (goesSomewhere && ESCAPED_IN.test(before))
      return { role: 'from', why: 'people got out there, and on to another place' };
    if (resolution.place.kind !== 'country' || kind === 'demonym') return own;
    const verbs = verbsAfter(text.slice(end, sentence.end));
    const sends = (words: ReadonlySet<string>) => verbs.find((word) => words.has(word));
    const verb = sends(EXPELS) ?? (goesSomewhere ? sends(SENDS) : undefined);
    return verb ? { role: 'from', why: `“${verb}”: people are sent out of it` } : own;
  });
  if (settled.some(({ role }) => role === 'to')) return settled;
  const expeller = settled.findIndex(
    ({ role }, i) => role === 'from' && told[i]!.role === 'where' && isCountry(mentions[i]!),
  );
  if (expeller < 0) return settled;
  let last = mentions[expeller]!.end;
  let joint = OBJECT;
  return settled.map((own, i): RoleTold => {
    const { kind, start, end } = mentions[i]!;
    if (own.role !== 'from' || kind !== 'demonym' || i < expeller) return own;
    if (!joint.test(text.slice(last, start))) return own;
    [last, joint] = [end, NEXT];
    return { role: 'to', why: 'its people are sent out of another country, and so home' };
  });
}

/** Between a country and those it deports: “deported 2,695 Chinese”, but not “…, and the Chinese among them”. */
const OBJECT = /^(?:[^,;]|,(?=\d))*$/;

/** Between one nationality deported and the next: “20 Kenyans, 30 Ugandans and 5 Somalis”. */
const NEXT = /^(?:,| and|, and) (?:(?:more than|over|some|about|another|nearly) )?(?:[\d,.]+ )?$/;

/** “… broke out of a casino in Kandal and got to Vietnam”. */
const ESCAPED_IN = /\b(?:out of|escaped|fled|ran away|left)\b[^,;]*\bin (?:the )?$/i;

function isCountry({ resolution }: Mention): boolean {
  return resolution.status === 'resolved' && resolution.place.kind === 'country';
}
