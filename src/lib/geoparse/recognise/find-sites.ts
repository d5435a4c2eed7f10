import type { Draft, Reading } from '../reading';
import { BLOCKED } from './blocked';
import { DROPPED } from './keep-places';
import { isCapital, isJoined, phraseStart } from './phrases';
import {
  addSite,
  containerAfter,
  containerBefore,
  containerFrom,
  containerListed,
} from './site-container';
import { GAP, SHAPE } from './tokens';
import { IS } from './word-classes';

/** A site is looked for in the last place named at most this many tokens before it. */
const NEAR_TOKENS = 60;

/** A street lies in the town that the story is about, however far off it is named. */
const STORY_TOKENS = 250;

/**
 * Finds named sites that no gazetteer has, known by a word like “Resort” or “Park” at their end, and
 * ties them and the streets to the place that holds them: “Mango Park 2 in Takeo province”. Without
 * such a place they are left out.
 */
export function findSites(reading: Reading): void {
  const { tokens } = reading;
  for (let at = 1; at < tokens.count; at++) {
    const { classes } = tokens.words[at]!;
    if ((classes & IS.site) === 0 || tokens.shapes[at] !== SHAPE.capital) continue;
    const from = phraseStart(tokens, at);
    let to = at + 1;
    if (from === at || (to < tokens.count && isJoined(tokens, to) && isCapital(tokens, to)))
      continue;
    if (tokens.shapes[to] === SHAPE.number && tokens.gaps[to] === GAP.space) to++;
    const said = containerAfter(reading, to);
    if (said) dropElsewhere(reading, from, at, said);
    if (!isFree(reading, from, at + 1)) continue;
    const alone = (classes & IS.siteAlone) !== 0;
    const container = said ?? (alone ? containerBefore(reading, from, NEAR_TOKENS) : null);
    if (container) addSite(reading, from, to, container);
  }
  for (const { from, to } of reading.streets) {
    const container =
      containerAfter(reading, to) ??
      containerListed(reading, to) ??
      containerBefore(reading, from, STORY_TOKENS) ??
      containerFrom(reading, to, STORY_TOKENS);
    if (container) addSite(reading, from, to, container);
  }
}

/** Names better known than this are not taken for part of a site. */
const KNOWN = 3;

/** “Mango Park in Takeo province”: no town called Mango is meant if none lies in that country. */
function dropElsewhere(
  { drafts, draftAt, gazetteer }: Reading,
  from: number,
  to: number,
  container: Draft,
): void {
  const countries = new Set(container.name.candidates.map((index) => gazetteer.countryOf(index)));
  for (let at = from; at < to; at++) {
    const draft = drafts[draftAt[at]!];
    if (!draft || draft.kind !== 'literal' || draft.name.prominence >= KNOWN) continue;
    const isThere = draft.name.candidates.some((index) =>
      countries.has(gazetteer.countryOf(index)),
    );
    if (!isThere) draft.evidence = DROPPED;
  }
}

/** No place, person or organisation in it, and a word that is not common. */
function isFree({ tokens, drafts, draftAt, persons }: Reading, from: number, to: number): boolean {
  let own = false;
  for (let at = from; at < to; at++) {
    const draft = drafts[draftAt[at]!];
    if (draftAt[at] === BLOCKED || persons[at] !== 0) return false;
    if (draft && (draft.evidence >= 0 || draft.kind === 'demonym')) return false;
    const { classes } = tokens.words[at]!;
    if (at < to - 1 && (classes & IS.organisation) !== 0) return false;
    own ||= (classes & (IS.common | IS.never | IS.weak | IS.site | IS.direction)) === 0;
  }
  return own;
}
