import commonWords from '../../../../geodata/lexicon/common-words.json';
import features from '../../../../geodata/lexicon/features.json';
import firstNames from '../../../../geodata/lexicon/first-names.json';
import organisations from '../../../../geodata/lexicon/organisations.json';
import persons from '../../../../geodata/lexicon/persons.json';
import prepositions from '../../../../geodata/lexicon/prepositions.json';
import stopNames from '../../../../geodata/lexicon/stop-names.json';
import wordNames from '../../../../geodata/lexicon/word-names.json';
import surnames from '../../../../geodata/lexicon/surnames.json';

/** What the lexicon knows of a word, as bits. */
export const IS = {
  common: 1 << 0,
  firstName: 1 << 1,
  surname: 1 << 2,
  title: 1 << 3,
  particle: 1 << 4,
  says: 1 << 5,
  organisation: 1 << 6,
  firm: 1 << 7,
  team: 1 << 8,
  never: 1 << 9,
  weak: 1 << 10,
  admin1: 1 << 11,
  admin2: 1 << 12,
  city: 1 << 13,
  country: 1 << 14,
  natural: 1 << 15,
  before: 1 << 16,
  site: 1 << 17,
  siteAlone: 1 << 18,
  street: 1 << 19,
  direction: 1 << 20,
  locative: 1 << 21,
  weakLocative: 1 << 22,
  placeTitle: 1 << 23,
  follower: 1 << 24,
  settlement: 1 << 25,
  thing: 1 << 26,
  bearer: 1 << 27,
  alsoName: 1 << 28,
  people: 1 << 29,
  armed: 1 << 30,
  attack: 1 << 31,
} as const;

/** Any word that tells the kind of the place beside it. */
export const FEATURE = IS.admin1 | IS.admin2 | IS.city | IS.country | IS.natural;

const LISTS: readonly [bit: number, words: string][] = [
  [IS.common, commonWords.words],
  [IS.alsoName, wordNames.words],
  [IS.firstName, firstNames.words],
  [IS.firstName, persons.firstNames],
  [IS.surname, surnames.words],
  [IS.title, persons.titles],
  [IS.placeTitle, persons.titlesBeforePlaces],
  [IS.particle, persons.particles],
  [IS.says, persons.says],
  [IS.organisation, organisations.heads],
  [IS.firm, organisations.firms],
  [IS.team, organisations.teams],
  [IS.never, stopNames.never],
  [IS.weak, stopNames.weak],
  [IS.thing, stopNames.things],
  [IS.bearer, stopNames.bearers],
  [IS.people, stopNames.peoples],
  [IS.armed, stopNames.armed],
  [IS.admin1, features.admin1],
  [IS.admin2, features.admin2],
  [IS.city, features.city],
  [IS.country, features.country],
  [IS.natural, features.natural],
  [IS.before, features.before],
  [IS.settlement, features.settlements],
  [IS.site, features.sites],
  [IS.siteAlone, features.sitesAlone],
  [IS.street, features.streets],
  [IS.direction, features.directions],
  [IS.locative, prepositions.strong],
  [IS.weakLocative, prepositions.weak],
  [IS.follower, prepositions.followers],
  [IS.attack, prepositions.attacks],
];

const classes = new Map<string, number>();
for (const [bit, words] of LISTS) {
  for (const word of words.split(' ')) classes.set(word, (classes.get(word) ?? 0) | bit);
}

/** The bits of {@link IS} for a folded word; 0 for a word that the lexicon does not hold. */
export function classesOf(folded: string): number {
  return classes.get(folded) ?? 0;
}

/** Folded names of organisations that hold a place name which news does not mean. */
export const WHOLE_ORGANISATIONS: ReadonlySet<string> = new Set(organisations.whole);
