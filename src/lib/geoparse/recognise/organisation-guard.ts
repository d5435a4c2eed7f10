import type { Draft, Reading } from '../reading';
import { continuesPhrase, isCapital, phraseEnd } from './phrases';
import { GAP, SHAPE } from './tokens';
import { FEATURE, IS } from './word-classes';

/**
 * Marks a place inside the name of an organisation as nested: “Panama National Police”, “University
 * of Panama”. Gives log odds against names too little known to be meant there.
 */
export function organisationGuard(reading: Reading, draft: Draft): number {
  if (draft.kind !== 'literal' || reading.shouting) return 0;
  if (!isNested(reading, draft)) return 0;
  draft.kind = 'nested';
  return draft.name.prominence >= 1 ? 1.5 : 0;
}

function isNested(reading: Reading, draft: Draft): boolean {
  return headsAfter(reading, draft) || headsBefore(reading, draft);
}

/** A place at least this well known stands for itself: “Texas Florida Bank” holds two. */
const KNOWN = 1;

function headsAfter({ tokens, drafts, draftAt }: Reading, { to }: Draft): boolean {
  if (tokens.words[to - 1]!.possessive > 0 || !continuesPhrase(tokens, to)) return false;
  const end = phraseEnd(tokens, to, 4);
  for (let at = to; at < end; at++) {
    const { classes } = tokens.words[at]!;
    if ((classes & IS.title) !== 0 && at === to) return false;
    if ((classes & (IS.organisation | IS.team)) !== 0) {
      if (at > to || (classes & FEATURE) === 0) return true;
      if (tokens.words[at + 1]?.folded === 'of') return true;
      if (!continuesPhrase(tokens, at + 1)) return false;
    }
    const isPlain = (classes & (IS.weak | IS.common)) !== 0;
    if (!isPlain && (drafts[draftAt[at]!]?.name.prominence ?? 0) >= KNOWN) return false;
  }
  return false;
}

function headsBefore({ tokens }: Reading, { from }: Draft): boolean {
  let at = from - 1;
  if (at < 1 || tokens.gaps[from] !== GAP.space || isCapital(tokens, at)) return false;
  if (tokens.words[at]!.folded === 'the') at--;
  const linking = tokens.words[at]?.folded;
  if (at < 1 || (linking !== 'of' && linking !== 'for') || tokens.gaps[at] !== GAP.space)
    return false;
  const { classes } = tokens.words[at - 1]!;
  if (tokens.shapes[at - 1] === SHAPE.lower) return false;
  return (classes & IS.organisation) !== 0 && (classes & FEATURE) === 0;
}
