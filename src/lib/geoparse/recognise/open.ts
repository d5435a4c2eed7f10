import type { Gazetteer } from '../../gazetteer/gazetteer';
import type { GeoparseInput, Reading } from '../reading';
import { SHAPE, tokenise, type Tokens } from './tokens';
import { vocabulary } from './words';

/** Fewer words than this are too few to say that a text is written in capitals throughout. */
const FEWEST_WORDS = 8;

/** How many texts were opened: a word is noted once in each. */
let opened = 0;

/** Cuts a text into words and notes how it uses capitals. */
export function open({ text, dateline, home }: GeoparseInput, gazetteer: Gazetteer): Reading {
  const tokens = tokenise(text, vocabulary(gazetteer));
  const lowerCased = new Set<string>();
  opened++;
  for (let at = 0; at < tokens.count; at++) {
    const word = tokens.words[at]!;
    if (tokens.shapes[at] !== SHAPE.lower || word.lowerIn === opened) continue;
    word.lowerIn = opened;
    lowerCased.add(word.stem);
  }
  return {
    text,
    dateline: dateline ?? null,
    home: home ?? null,
    gazetteer,
    tokens,
    drafts: [],
    draftAt: new Int32Array(tokens.count).fill(-1),
    streets: [],
    persons: new Uint8Array(tokens.count),
    surnames: new Set(),
    lowerCased,
    shouting: isShouting(tokens),
  };
}

/** Whether most words are in capitals, or every word has one. */
function isShouting({ shapes, count }: Tokens): boolean {
  if (count < FEWEST_WORDS) return false;
  let capitals = 0;
  let lower = 0;
  for (const shape of shapes) {
    if (shape === SHAPE.capitals) capitals++;
    else if (shape === SHAPE.lower) lower++;
  }
  return capitals > 2 * lower && capitals > count / 2;
}
