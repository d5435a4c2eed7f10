import MiniSearch, { type Options } from 'minisearch';
import { fold } from '../gazetteer/fold';
import type { Found, FoundKind } from './search-index';

/** Scripts that set no spaces between words. */
const UNSPACED =
  /[\p{Script=Khmer}\p{Script=Lao}\p{Script=Thai}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Words of a text as the index holds them; a word without spaces also by its pairs of letters. */
export function searchWords(text: string): string[] {
  return fold(text)
    .split(' ')
    .filter(Boolean)
    .flatMap((word) => {
      if (!UNSPACED.test(word)) return [word];
      const letters = [...word];
      return [word, ...letters.slice(1).map((letter, i) => `${letters[i]}${letter}`)];
    });
}

/** How the index is built and read; both sides must agree. */
export const SEARCH_OPTIONS: Options = {
  fields: ['name', 'localName', 'aliases', 'text'],
  storeFields: [
    'id',
    'kind',
    'name',
    'localName',
    'localLang',
    'note',
    'geometry',
    'count',
    'href',
    'open',
    'key',
    'point',
  ],
  tokenize: searchWords,
  processTerm: (term) => term,
  searchOptions: {
    boost: { name: 4, localName: 4, aliases: 3 },
    prefix: true,
    // One letter in five may be wrong.
    fuzzy: (term) => (term.length < 4 || UNSPACED.test(term) ? false : 0.2),
    maxFuzzy: 2,
    combineWith: 'AND',
    // What has facts comes before what has none, places before the sentences that name them.
    boostDocument: (_id, _term, stored) => WEIGHT[stored?.['kind'] as FoundKind] ?? 1,
  },
};

const WEIGHT: Record<FoundKind, number> = {
  place: 3,
  region: 3,
  topic: 2,
  article: 1.5,
  fact: 1,
  empty: 0.6,
};

/** Results of one kind, best first. */
export interface FoundGroup {
  label: string;
  found: readonly FoundMatch[];
}

/** A result with the words of the index that matched. */
export interface FoundMatch extends Found {
  words: readonly string[];
}

/** Groups in the order that they are shown, and how many each shows at most. */
const GROUPS: readonly { label: string; kinds: readonly FoundKind[]; most: number }[] = [
  { label: 'Places', kinds: ['place'], most: 4 },
  { label: 'Regions', kinds: ['region'], most: 4 },
  { label: 'Topics', kinds: ['topic'], most: 3 },
  { label: 'Articles', kinds: ['article'], most: 3 },
  { label: 'Statements', kinds: ['fact'], most: 4 },
  { label: 'On the map, without facts', kinds: ['empty'], most: 3 },
];

/** Opens an index that `searchIndexOf` made. The function it gives finds things by what is typed. */
export function openSearch(json: string): (typed: string) => FoundGroup[] {
  const index = MiniSearch.loadJSON<Found>(json, SEARCH_OPTIONS);
  return (typed) => {
    const results = index.search(typed) as unknown as (Found & { terms: string[] })[];
    return GROUPS.map(({ label, kinds, most }) => ({
      label,
      found: results
        .filter(({ kind }) => kinds.includes(kind))
        .slice(0, most)
        .map((result) => ({ ...result, words: result.terms })),
    })).filter(({ found }) => found.length > 0);
  };
}
