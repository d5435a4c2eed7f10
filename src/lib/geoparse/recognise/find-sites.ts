import type { Draft, Reading } from '../reading';
import { BLOCKED } from './blocked';
import { addDraft } from './find-names';
import { isCapital, isJoined, phraseStart } from './phrases';
import { GAP, SHAPE } from './tokens';
import { IS } from './word-classes';

/** A site is looked for in the last place named at most this many tokens before it. */
const NEAR_TOKENS = 60;

/**
 * Finds named sites that no gazetteer has, known by a word like “Resort” or “Park” at their end, and
 * ties them to the place that holds them: “Mango Park 2 in Takeo province”. Without such a place
 * they are left out.
 */
export function findSites(reading: Reading): void {
  const { tokens, draftAt } = reading;
  for (let at = 1; at < tokens.count; at++) {
    const { classes } = tokens.words[at]!;
    if ((classes & IS.site) === 0 || tokens.shapes[at] !== SHAPE.capital) continue;
    const from = phraseStart(tokens, at);
    if (from === at || !isFree(reading, from, at + 1)) continue;
    let to = at + 1;
    if (to < tokens.count && isJoined(tokens, to) && isCapital(tokens, to)) continue;
    if (tokens.shapes[to] === SHAPE.number && tokens.gaps[to] === GAP.space) to++;
    const container =
      containerAfter(reading, to) ??
      ((classes & IS.siteAlone) !== 0 ? containerBefore(reading, from) : null);
    if (!container) continue;
    const draft = addDraft(reading, from, to, container.name);
    draft.kind = 'site';
    draft.evidence = 1;
    draft.container = container;
    draft.cue = container.cue;
    draftAt.fill(reading.drafts.length - 1, from, to);
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

/** The place in “… in Takeo province”. */
function containerAfter({ tokens, drafts, draftAt }: Reading, at: number): Draft | null {
  const link = tokens.words[at]?.folded;
  if (link !== 'in' && link !== 'near' && link !== 'outside') return null;
  const next = tokens.words[at + 1]?.folded === 'the' ? at + 2 : at + 1;
  const draft = drafts[draftAt[next] ?? -1];
  return draft && draft.evidence >= 0 && draft.kind !== 'demonym' ? draft : null;
}

/** The last place named before it that is smaller than a country, or else the last country. */
function containerBefore({ drafts, draftAt, gazetteer }: Reading, from: number): Draft | null {
  let country: Draft | null = null;
  for (let at = from - 1; at >= 0 && from - at <= NEAR_TOKENS; at--) {
    const draft = drafts[draftAt[at]!];
    if (!draft || draft.evidence < 0 || draft.kind !== 'literal') continue;
    const kind = gazetteer.kindCode(draft.name.candidates[0]!);
    if (kind === 1 || kind === 2) return draft;
    if (kind === 3) country ??= draft;
  }
  return country;
}
