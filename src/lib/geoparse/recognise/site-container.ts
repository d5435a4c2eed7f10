import type { Draft, Reading } from '../reading';
import { addDraft } from './find-names';
import { isCapital, isJoined } from './phrases';
import { GAP } from './tokens';

/** The place in “… in Takeo province”, “…, Takeo”. */
export function containerAfter({ tokens, drafts, draftAt }: Reading, at: number): Draft | null {
  const link = tokens.words[at]?.folded;
  if (link !== 'in' && link !== 'near' && link !== 'outside') return null;
  const next = tokens.words[at + 1]?.folded === 'the' ? at + 2 : at + 1;
  const draft = drafts[draftAt[next] ?? -1];
  return draft && draft.evidence >= 0 && draft.kind !== 'demonym' ? draft : null;
}

/** An address goes on for at most this many tokens after its street. */
const ADDRESS_TOKENS = 6;

/** The place in the rest of an address: “…, Headington, Oxford”. */
export function containerListed(reading: Reading, to: number): Draft | null {
  const { tokens, drafts, draftAt } = reading;
  if (tokens.gaps[to] !== GAP.comma) return null;
  for (let at = to; at < Math.min(tokens.count, to + ADDRESS_TOKENS); at++) {
    if (!isCapital(tokens, at) || (tokens.gaps[at] !== GAP.comma && !isJoined(tokens, at)))
      return null;
    const draft = drafts[draftAt[at]!];
    if (draft && draft.evidence >= 0 && draft.kind === 'literal') return draft;
  }
  return null;
}

/** The last place named in some tokens before that is smaller than a country, or else the last country. */
export function containerBefore(reading: Reading, from: number, most: number): Draft | null {
  return nearest(reading, from - 1, -1, most);
}

/** The next place named in some tokens after that is smaller than a country, or else the next country. */
export function containerFrom(reading: Reading, to: number, most: number): Draft | null {
  return nearest(reading, to, 1, most);
}

/** A place must be so likely one to be preferred to others that lie nearer. */
const SURE = 1.5;

function nearest(reading: Reading, start: number, step: 1 | -1, most: number): Draft | null {
  const { drafts, draftAt, gazetteer } = reading;
  let unsure: Draft | null = null;
  let country: Draft | null = null;
  for (let at = start, n = 0; n < most && at >= 0 && at < draftAt.length; at += step, n++) {
    const draft = drafts[draftAt[at]!];
    if (!draft || draft.evidence < 0 || draft.kind !== 'literal') continue;
    const kind = gazetteer.kindCode(draft.name.candidates[0]!);
    if (kind === 3) country ??= draft;
    if (kind !== 1 && kind !== 2) continue;
    if (draft.evidence >= SURE) return draft;
    unsure ??= draft;
  }
  return unsure ?? country;
}

/** Adds a site that takes the place of what contains it. */
export function addSite(reading: Reading, from: number, to: number, container: Draft): void {
  const draft = addDraft(reading, from, to, container.name);
  draft.evidence = 1;
  asSite(draft, container);
}

/** Makes a draft that of a site, which takes the place of what contains it. */
export function asSite(draft: Draft, container: Draft): void {
  draft.kind = 'site';
  draft.name = container.name;
  draft.container = container;
  draft.cue = container.cue;
}
