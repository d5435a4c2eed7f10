import lexicon from '../../../geodata/lexicon/units.json';
import { fold } from '../gazetteer/fold';
import { isDemonym } from '../geoparse/recognise/demonyms';
import { isPeople, isPlural } from './nationality';
import { setOf } from './words';

const unitOf = new Map<string, string>();
for (const [unit, nouns] of Object.entries(lexicon)) {
  if (unit.startsWith('_')) continue;
  for (const noun of nouns.split(' ')) unitOf.set(noun, unit);
}

/** Words after a number that end what it counts. */
const ENDS =
  /^(?:in|on|at|by|for|from|to|into|with|who|whom|whose|that|this|which|were|was|are|is|be|have|has|had|or|but|would|could|can|will|may|might|the|a|an|its|their|after|before|against|between|as|than|last|next|yesterday|today|per|over|under|across|during|since|until|what|not|said|fewer|less|more|each|every|include|includes|included|including|instead|within|inside|left|fled|crossed|entered|reached|escaped|died|arrived|came|went|told|asked|got|ran|swam)$/;

/** “270 swine deaths” are no people. */
const ANIMALS = setOf(lexicon._animals);

const ACTS = setOf(lexicon._acts);
const OF_MIGRANTS = setOf(lexicon._of_migrants);

/** The unit of a noun, by the word before it too: “irregular entries” count people. */
function unitOfNoun(noun: string, before: string): string | undefined {
  return ACTS.has(noun) && OF_MIGRANTS.has(before) ? 'people' : unitOf.get(noun);
}

/** Those who deal with animals: “17 cattle raiders”, “six fish traders”. */
const KEEPERS = /^(?:\p{Ll}+(?:ers|ors)|owners|thieves|rustlers)$/u;

/** Whether a text speaks of animals: “1,000 turkeys died, and a further 1,600 have died since”. */
export function namesAnimals(text: string): boolean {
  return text.split(/[^\p{L}]+/u).some((word) => ANIMALS.has(word));
}

/** “10 of its people” counts the people. */
const PARTITIVE = /^(?:of|the|its|his|her|their)$/;

/** No noun is looked for further from its number. */
const MOST_WORDS = 6;

/** What a number counts: a unit of the lexicon, and of whom or what in the article's words. */
export interface Unit {
  unit: string;
  of: string | null;
}

/** A word, an abbreviation (“2,000 U.S. troops”) or a number, with what parts it from the last. */
const NEXT_WORD = /[ -]((?:\p{Lu}\.){2,}|[\p{L}\p{M}’'-]+|\d[\d,]*)/guy;

/**
 * What the words after a number count: a unit of the lexicon, and the words themselves. Null where
 * no noun follows. “1,440 Indonesians” are people; “52 of 53 compounds” are sites; “a four-car crash”
 * and “a six-week deadline” count nothing.
 */
export function unitAfter(text: string): Unit | null {
  const most = text.startsWith('-') ? 1 : MOST_WORDS;
  const words = [...text.matchAll(NEXT_WORD)].slice(0, most);
  let demonymEnd = -1;
  for (const [i, match] of words.entries()) {
    const word = fold(match[1]!);
    if (i === 0 && word === 'and') return null;
    if (i === 0 && word === 'more' && words[1]?.[1] !== 'than') continue;
    if (ENDS.test(word) && !(PARTITIVE.test(word) && i < 2 && words[0]![1] === 'of')) break;
    if (i > 0 && /^\d/.test(word) && words[0]![1] !== 'of') break;
    // “17 cattle raiders” are people.
    if (ANIMALS.has(word) && !KEEPERS.test(words[i + 1]?.[1] ?? '')) return null;
    if (/[’'‘]s$/.test(match[1]!)) continue;
    let end = match.index + match[0].length;
    const unit = unitOfNoun(word, fold(words[i - 1]?.[1] ?? ''));
    for (let j = i + 1; unit && unitOf.get(fold(words[j]?.[1] ?? '')) === unit; j++) {
      end = words[j]!.index + words[j]![0].length;
    }
    // “Two Rohingya boats” are no people.
    const next = words[i + 1]?.[1] ?? '';
    if (unit === 'people' && /^\p{Lu}/u.test(match[1]!) && unitOf.has(next)) continue;
    if (unit && !(most === 1 && LENGTHS.test(unit))) return { unit, of: clean(text.slice(0, end)) };
    const pair = i > 0 && isDemonym(`${fold(words[i - 1]![1]!)} ${word}`);
    // “1,440 Indonesians left scam compounds” are no compounds.
    if (demonymEnd > 0 && words[i - 1]![1]!.length > 3 && isPlural(words[i - 1]![1]!)) break;
    if (demonymEnd < 0 && (pair || isDemonym(word)) && isPeople(match[1]!)) demonymEnd = end;
  }
  if (demonymEnd > 0) return { unit: 'people', of: clean(text.slice(0, demonymEnd)) };
  return null;
}

function clean(words: string): string {
  return words.replace(/^[ -]+(?:of (?:(?:the|its|his|her|their) )?)?/, '').trim();
}

/** Whether a word in lower case names people or a person: “separatists”, “roofer”. */
export function isOfPeople(word: string): boolean {
  if (unitOf.get(word) === 'people') return true;
  return unitOf.get(`${word}s`) === 'people' && !ADJECTIVES.has(word);
}

/** Singulars that more often qualify another noun: “Chinese criminal networks”. */
const ADJECTIVES = setOf(
  'criminal minor general guard patient guide agent principal novice radical elder innocent insider prefect ruler socialist communist extremist democrat specialist terrorist separatist naturalist feminist industrialist',
);

/** Whether a number counts a noun that the lexicon does not hold: “$133,000 went to 40 agencies”. */
export function hasOwnNoun(after: string): boolean {
  const [, next] = /^ (\p{Ll}+)/u.exec(after) ?? [];
  return next !== undefined && !ENDS.test(next) && !GOES_ON.test(next);
}

/** What may follow a number without a noun besides what ends one. */
const GOES_ON = /^(?:and|of|up|down|others|respectively|while|when|around|within|each|just|only)$/;

/** The unit of the last noun in a text, not in a name, that the lexicon holds; null if there is none. */
export function unitBefore(text: string): string | null {
  const words = text.match(/[\p{L}\p{M}’'-]+/gu) ?? [];
  for (const [i, word] of [...words.entries()].reverse()) {
    const isName = i > 0 && /^\p{Lu}/u.test(word);
    if (isName && isDemonym(fold(word)) && isPlural(word)) return 'people';
    const unit = isName ? undefined : unitOf.get(fold(word));
    if (unit && !LENGTHS.test(unit)) return unit;
  }
  return null;
}

/** Units of time and the like, which a number without a noun never means. */
export const LENGTHS = /^(?:years|months|weeks|days|hours|km|miles)$/;

/** Units that a number without a noun never takes from one before: a share, and where something was. */
export const BESIDES = /^(?:percent|countries|provinces)$/;
