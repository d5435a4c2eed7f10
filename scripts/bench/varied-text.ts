import firstNames from '../../geodata/lexicon/first-names.json';
import surnames from '../../geodata/lexicon/surnames.json';
import type { Gazetteer } from '../../src/lib/gazetteer/gazetteer';
import { randomFrom } from '../evaluate/random';

/** `{P}` any place, `{Q}` a well-known one, `{F}` and `{S}` names of a person, `{W}` a word, `{D}` a number. */
const SENTENCES = [
  'Police in {P} arrested {D} people after a raid on a {W} near {P}, {F} {S} said on Monday.',
  '{Q} and {Q} agreed to share what they know about the {W}, officials in {P} said.',
  'The {W} at {P} was closed for {D} days, and buses were sent by way of {P}.',
  '“We lost the {W} and most of the {W},” said {F} {S}, a farmer from {P}.',
  'A court in {P} will hear the case of {F} {S}, {D}, who denies that the {W} was his.',
  'It is the {W} that counts here, not the {W}, and few in the {W} would say otherwise.',
  '{S} told reporters that the {W} had been {W} since the spring.',
  'More than {D} homes in {P}, {Q}, have been without a {W} since the storm.',
];

/** Sentences without a place, which are most of the news. */
const OTHER = [
  '{F} {S}, who had kept the {W} for {D} years, said that the {W} was to be sold before winter.',
  'It was not clear who owns the {W}, and a lawyer for the former owners did not answer questions.',
  'The money is meant for a new {W} and a {W}, which the council has wanted for a long time.',
  '“Nobody asked us about the {W},” said {S}. “We heard of it when the {W} was already gone.”',
  'The inquiry began after a {W} had been found in the {W}, and it may take until the spring.',
  'About {D} people work there, most of them for less than they were promised.',
];

/**
 * What a text is like. `villages` names another place of the world every 70 letters, any village as
 * likely as another. `news` names one every 200 letters, as the annotated corpora do (every 140 to
 * 230), and an article has a few of its own that it names again.
 */
export type Style = 'villages' | 'news';

/** Distinct places of an article, and the share of its sentences that may name them. */
const STYLES = {
  villages: { known: 40, any: 90, sentences: SENTENCES },
  news: { known: 6, any: 6, sentences: [...SENTENCES, ...OTHER, ...OTHER] },
};

/** Short articles with a fixed seed; at least `bytes` of text. */
export function variedTexts(gazetteer: Gazetteer, bytes: number, seed: number, style: Style) {
  const random = randomFrom(seed);
  const { known, any, sentences } = STYLES[style];
  const all = Array.from({ length: gazetteer.size }, (_, index) => index);
  const large = all.filter(
    (index) => gazetteer.kindCode(index) >= 2 && gazetteer.kindCode(index) <= 3,
  );
  const draw = (from: readonly number[], count: number) =>
    Array.from({ length: count }, () => gazetteer.name(random.pick(from)));
  const [first, last] = [firstNames.words.split(' '), surnames.words.split(' ')];
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  const texts: string[] = [];
  for (let size = 0; size < bytes; size += Buffer.byteLength(texts.at(-1)!)) {
    const [places, regions] = [draw(all, any), draw(large, known)];
    const fill: Record<string, () => string> = {
      P: () => random.pick(places),
      Q: () => random.pick(regions),
      F: () => capital(random.pick(first)),
      S: () => capital(random.pick(last)),
      W: () => random.pick(WORDS),
      D: () => random.pick(DIGITS) + random.pick(DIGITS),
    };
    const drawn = Array.from({ length: 30 }, () =>
      random.pick(sentences).replace(/\{(\w)\}/g, (_, letter: string) => fill[letter]!()),
    );
    texts.push(drawn.join(' '));
  }
  return texts;
}

const DIGITS = [...'123456789'];

/** Everyday words, so that a text is not names alone. */
const WORDS =
  'bridge harvest factory warehouse market ferry engine school clinic road well cellar orchard harbour tunnel kitchen library quarry mill workshop stable ladder lantern bicycle tractor receipt ledger fence gate roof window chimney cable pump valve barrel basket blanket hammer saw rope tent compass anchor lighthouse canal meadow pasture ditch hedge barn cottage chapel'.split(
    ' ',
  );
