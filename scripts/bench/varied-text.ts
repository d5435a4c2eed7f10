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

/** Short articles with a fixed seed whose names hardly come twice; at least `bytes` of text. */
export function variedTexts(gazetteer: Gazetteer, bytes: number, seed: number): string[] {
  const random = randomFrom(seed);
  const all = Array.from({ length: gazetteer.size }, (_, index) => index);
  const known = all.filter(
    (index) => gazetteer.kindCode(index) >= 2 && gazetteer.kindCode(index) <= 3,
  );
  const [first, last] = [firstNames.words.split(' '), surnames.words.split(' ')];
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  const fill: Record<string, () => string> = {
    P: () => gazetteer.name(random.pick(all)),
    Q: () => gazetteer.name(random.pick(known)),
    F: () => capital(random.pick(first)),
    S: () => capital(random.pick(last)),
    W: () => random.pick(WORDS),
    D: () => random.pick(DIGITS) + random.pick(DIGITS),
  };
  const texts: string[] = [];
  for (let size = 0; size < bytes; size += Buffer.byteLength(texts.at(-1)!)) {
    const sentences = Array.from({ length: 30 }, () =>
      random.pick(SENTENCES).replace(/\{(\w)\}/g, (_, letter: string) => fill[letter]!()),
    );
    texts.push(sentences.join(' '));
  }
  return texts;
}

const DIGITS = [...'123456789'];

/** Everyday words, so that a text is not names alone. */
const WORDS =
  'bridge harvest factory warehouse market ferry engine school clinic road well cellar orchard harbour tunnel kitchen library quarry mill workshop stable ladder lantern bicycle tractor receipt ledger fence gate roof window chimney cable pump valve barrel basket blanket hammer saw rope tent compass anchor lighthouse canal meadow pasture ditch hedge barn cottage chapel'.split(
    ' ',
  );
