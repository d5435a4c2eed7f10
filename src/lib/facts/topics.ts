import lexicon from '../../../geodata/lexicon/topics.json';
import { topicOfCounted } from './counted';
import type { Quantity } from './fact';

const topics = Object.entries(lexicon).filter(
  (entry): entry is [string, string[]] => typeof entry[1] !== 'string',
);

/** A space stands for any, “…” for one to five words: “sent…back”. */
function patternOf(beginning: string): string {
  return beginning
    .replaceAll('$', '\\$')
    .replaceAll(' ', '\\s+')
    .replaceAll('…', '\\s+(?:[^\\s;]+\\s+){1,5}');
}

const NAMES = new RegExp(lexicon._names.split('; ').join('|'), 'gi');

/** The same, whose capitals count: “Flood said”, “Battle Creek”, “the Houston Rockets”. */
const PROPER = new RegExp(lexicon._proper.split('; ').join('|'), 'gu');

const GOODS = lexicon._goods.replaceAll(' ', '|');

/** “Cocaine trafficking”, “smuggling of arms”. */
const TRADE_IN_GOODS = new RegExp(
  `(?<!\\p{L})(?:(${GOODS})[ -](?:traffick|smuggl)\\p{L}*|(?:traffick|smuggl)(?:ing|ed|es?)(?: (?:in|of|an?|the|more|than|kilos?|kg|tonnes?|tons?|pounds?|[\\d.,]+))* (${GOODS})(?!\\p{L}))`,
  'giu',
);

const patterns = topics.map(([topic, beginnings]): [string, RegExp] => [
  topic,
  new RegExp(`(?<!\\p{L})(?:${beginnings.map(patternOf).join('|')})`, 'iu'),
]);

/**
 * Topics of a statement, in the order of the lexicon: those that its words show, and those that what
 * its numbers count shows, whatever the words.
 */
export function topicsOf(statement: string, quantities: readonly Quantity[]): string[] {
  const plain = statement
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(NAMES, '')
    .replace(PROPER, '')
    .replace(TRADE_IN_GOODS, '$1$2');
  const counted = new Set(quantities.map((quantity) => topicOfCounted(quantity.counted)));
  return patterns
    .filter(([topic, pattern]) => counted.has(topic) || pattern.test(plain))
    .map(([topic]) => topic);
}
