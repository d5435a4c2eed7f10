import type { Gazetteer } from '../../gazetteer/gazetteer';
import { isInside } from '../inside';
import type { Draft, Reading } from '../reading';
import { placesDefining } from './defining-phrase';
import { definedAt } from './definition-cue';
import { GAP, SHAPE, type Tokens } from './tokens';
import { FEATURE, IS } from './word-classes';

const COUNTRY = 3;
const ADMIN1 = 2;

/**
 * Links “Bavet” to “Svay Rieng” in “Bavet, Svay Rieng”, “Paris (Texas)”, “Poipet in Cambodia” and
 * “Georgetown, the capital of Guyana”.
 */
export function linkContainers(reading: Reading): void {
  const { drafts, gazetteer } = reading;
  for (let i = 0; i + 1 < drafts.length; i++) {
    const inner = drafts[i]!;
    const outer = drafts[i + 1]!;
    if (inner.kind === 'demonym') continue;
    inner.container = definedIn(reading, inner);
    if (inner.container || outer.kind === 'demonym') continue;
    if (inner.name.folded === outer.name.folded) continue;
    const link = linkBetween(inner, outer, reading);
    if (!link || (link === 'beside' && isPlainList(inner, outer, gazetteer))) continue;
    if (link === 'in' && outer.name.prominence < 2) continue;
    const holds = outer.name.candidates.some((container) =>
      inner.name.candidates.some((place) => isInside(place, container, gazetteer)),
    );
    if (holds) inner.container = outer;
  }
}

/** Of the places that define a name the one that leaves fewest of its bearers; null if none holds any. */
function definedIn(reading: Reading, inner: Draft): Draft | null {
  let found: Draft | null = null;
  let fewest = Infinity;
  for (const outer of placesDefining(reading, inner.to)) {
    const held = inner.name.candidates.filter((place) =>
      outer.name.candidates.some((container) => isInside(place, container, reading.gazetteer)),
    ).length;
    if (held > 0 && held < fewest) [found, fewest] = [outer, held];
  }
  return found;
}

/** No phrase between a place and what contains it is longer: “, the second largest city of the”. */
const MOST_BETWEEN = 7;

function linkBetween(inner: Draft, outer: Draft, { tokens }: Reading): 'beside' | 'in' | null {
  const between = outer.from - inner.to;
  if (between === 0) {
    const gap = tokens.gaps[outer.from];
    return gap === GAP.comma || gap === GAP.open ? 'beside' : null;
  }
  if (between > MOST_BETWEEN) return null;
  let link = outer.from - 1;
  while (link > inner.to && isPassed(tokens, link)) link--;
  const word = tokens.words[link]!.folded;
  if ((word !== 'in' && word !== 'of') || !runsOn(tokens, inner.to, outer.from)) return null;
  if (link === inner.to) return word === 'in' ? 'in' : null;
  const says = tokens.words.slice(inner.to, link);
  const defined = definedAt(tokens, inner.to);
  const isPlace = defined >= 0 || says.some(({ classes }) => (classes & FEATURE) !== 0);
  return isPlace || /^(?:lies|lie|lay)$/.test(says[0]!.folded) ? 'in' : null;
}

/** “in the northern United States”. */
function isPassed(tokens: Tokens, at: number): boolean {
  const { folded, classes } = tokens.words[at]!;
  return folded === 'the' || (classes & IS.direction) !== 0;
}

/** Lower-case words that follow each other, at most after a comma: one phrase about the first name. */
function runsOn(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) {
    const gap = tokens.gaps[at];
    if (gap !== GAP.space && !(at === from && gap === GAP.comma)) return false;
    if (at < to && tokens.shapes[at] !== SHAPE.lower) return false;
  }
  return true;
}

/**
 * Two countries side by side, or two provinces of one country, are a list: “Jordan, Syria”, “Georgia,
 * Texas”. A province of elsewhere is not meant: “Alexandria, Louisiana”.
 */
function isPlainList(inner: Draft, outer: Draft, gazetteer: Gazetteer): boolean {
  const level = highest(outer, gazetteer);
  if (level < 2) return highest(inner, gazetteer) >= level;
  return outer.name.candidates.some(
    (other) =>
      levelOf(other, gazetteer) === level &&
      inner.name.candidates.some(
        (place) =>
          levelOf(place, gazetteer) === level &&
          (level === 3 || gazetteer.countryOf(place) === gazetteer.countryOf(other)),
      ),
  );
}

function highest(draft: Draft, gazetteer: Gazetteer): number {
  return Math.max(...draft.name.candidates.map((index) => levelOf(index, gazetteer)));
}

function levelOf(index: number, gazetteer: Gazetteer): number {
  const kind = gazetteer.kindCode(index);
  return kind === COUNTRY ? 3 : kind === ADMIN1 ? 2 : kind === 1 ? 1 : 0;
}
