import { writeFileSync } from 'node:fs';
import nlp from 'compromise/three';

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

function write(file: string, words: string[]): void {
  const lines = [
    `  "_source": ${JSON.stringify(SOURCE)}`,
    `  "words": ${JSON.stringify(words.join(' '))}`,
  ];
  writeFileSync(`geodata/lexicon/${file}.json`, `{\n${lines.join(',\n')}\n}\n`);
}

write('common-words', wordsTagged(COMMON_TAGS));
write('first-names', wordsTagged(NAME_TAGS));
write('surnames', wordsTagged(['LastName']));
