import type { Draft, Reading } from '../reading';
import { cueOf, LARGE } from './feature-cue';
import { GAP } from './tokens';
import { FEATURE } from './word-classes';
import { isBrand } from './word-guard';

const PLURAL =
  /(provinces|states|counties|cities|towns|districts|regions|rivers|villages|departments|governorates|prefectures|municipalities)$/;
const LIKE = /^(like|of|including|as|namely|around|near)$/;

/** Log odds that each of “Clarke, Oconee and Walton counties” is a place, though Clarke is a surname. */
const LISTED = 4;

/**
 * A name listed with one at least this likely to be a place is more likely one, by as much; so is a
 * name that one place alone has, listed with any that a preposition puts somewhere.
 */
const SURE = 1.5;
const LIFT = 1;

/**
 * Gives each name of a list the plural word at its end or before it: “Kandal and Pursat
 * provinces”, “provinces like Banteay Meanchey and Mondulkiri”. A capital city keeps being one.
 */
export function spreadLists(reading: Reading): void {
  const { drafts } = reading;
  for (let first = 0; first < drafts.length;) {
    let last = first;
    while (last + 1 < drafts.length && isListed(reading, drafts[last]!, drafts[last + 1]!)) last++;
    const list = drafts.slice(first, last + 1);
    const cue = pluralAfter(reading, list) ?? pluralBefore(reading, list[0]!);
    const sure = list.length > 1 && list.some(({ evidence }) => evidence >= SURE);
    const located = list.some((draft) => draft.located && draft.evidence > 0);
    for (const draft of list) {
      const lifted = sure || (located && draft.name.alone) || isBeside(reading, draft, list);
      if (draft.evidence < 0 && lifted) draft.evidence += LIFT;
    }
    if (cue) {
      for (const draft of list) {
        if (draft.kind === 'literal' && !isCapitalCity(reading, draft)) {
          draft.cue = cue;
          draft.evidence += LISTED;
        }
      }
    }
    first = last + 1;
  }
}

/** “Bokor, Bavet and Poipet”: whether the one place of a name lies in the country of another’s, which is one. */
function isBeside(reading: Reading, draft: Draft, list: readonly Draft[]): boolean {
  const { gazetteer } = reading;
  const { name } = draft;
  if (!name.alone || isBrand(reading, draft)) return false;
  const country = gazetteer.countryOf(name.candidates[0]!);
  return list.some((other) => {
    const [best] = other.name.candidates;
    return other.evidence >= 0 && best !== undefined && gazetteer.countryOf(best) === country;
  });
}

/** Whether two names beside each other are in one list: “Kandal, Takeo”, “Takeo and Pursat”. */
export function isListed({ tokens }: Reading, a: Draft, b: Draft): boolean {
  const between = b.from - a.to;
  if (between === 0) return tokens.gaps[b.from] === GAP.comma;
  if (between !== 1) return false;
  const word = tokens.words[a.to]!.folded;
  return (word === 'and' || word === 'or') && tokens.gaps[b.from] === GAP.space;
}

/** Not “California’s rivers” nor “Texas towns”, which are rivers and towns in it. */
function pluralAfter({ tokens }: Reading, list: readonly Draft[]): Draft['cue'] {
  const { name, to } = list.at(-1)!;
  const word = tokens.words[to];
  if (!word || tokens.gaps[to] !== GAP.space || !PLURAL.test(word.folded)) return null;
  if (tokens.words[to - 1]!.possessive > 0) return null;
  if (list.length === 1 && name.prominence >= LARGE) return null;
  return cueOf(word.classes & FEATURE);
}

function pluralBefore({ tokens }: Reading, draft: Draft): Draft['cue'] {
  let at = draft.from - 1;
  if (at < 1 || !LIKE.test(tokens.words[at]!.folded)) return null;
  at--;
  if (tokens.words[at]!.folded === 'such') at--;
  const word = tokens.words[at];
  if (!word || !PLURAL.test(word.folded)) return null;
  return cueOf(word.classes & FEATURE);
}

function isCapitalCity({ gazetteer }: Reading, draft: Draft): boolean {
  return draft.name.candidates.some(
    (index) => gazetteer.kindCode(index) === 1 && gazetteer.featureOf(index) === 'capital',
  );
}
