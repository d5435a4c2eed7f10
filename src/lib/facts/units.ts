import lexicon from '../../../geodata/lexicon/units.json';
import { fold } from '../gazetteer/fold';
import { isDemonym } from '../geoparse/recognise/demonyms';

const unitOf = new Map<string, string>();
for (const [unit, nouns] of Object.entries(lexicon)) {
  if (unit.startsWith('_')) continue;
  for (const noun of nouns.split(' ')) unitOf.set(noun, unit);
}

/** Words after a number that end what it counts. */
const ENDS =
  /^(?:in|on|at|by|for|from|to|into|with|who|that|which|were|was|are|is|have|has|had|and|or|but|after|before|against|between|as|than|per|over|under|across|during|since|until|what|not|said|fewer|less|more)$/;

/** No noun is looked for further from its number. */
const MOST_WORDS = 6;

/**
 * What the words after a number count: a unit of the lexicon, and the words themselves. Null where
 * no noun follows. “1,440 Indonesians” are people; “52 of 53 compounds” are sites.
 */
export function unitAfter(text: string): { unit: string; of: string | null } | null {
  const words = [...text.matchAll(/[ -]([\p{L}\p{M}’'-]+|\d[\d,]*)/guy)].slice(0, MOST_WORDS);
  let demonymEnd = -1;
  let end = 0;
  for (const [i, match] of words.entries()) {
    const word = fold(match[1]!);
    if (ENDS.test(word) && !(i === 0 && word === 'of')) break;
    end = match.index + match[0].length;
    const unit = unitOf.get(word);
    if (unit) return { unit, of: clean(text.slice(0, end)) };
    if (demonymEnd < 0 && isDemonym(word)) demonymEnd = end;
    if (demonymEnd < 0 && i > 0 && words[0]![1] !== 'of' && isDemonym(word)) demonymEnd = end;
  }
  if (demonymEnd > 0) return { unit: 'people', of: clean(text.slice(0, demonymEnd)) };
  return null;
}

function clean(words: string): string {
  return words.replace(/^[ -]+/, '').trim();
}
