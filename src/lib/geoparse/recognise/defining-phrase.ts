import type { Draft, Reading } from '../reading';
import { definedAt } from './definition-cue';
import { isCapital, isJoined } from './phrases';
import { GAP, type Tokens } from './tokens';
import { FEATURE, IS } from './word-classes';

/** No definition goes on for more tokens after the word that says what the thing is. */
const MOST_TOKENS = 40;

/** Lower-case words between the places of a definition, besides those for kinds of places and directions. */
const PASSED =
  /^(?:in|of|within|the|a|an|and|at|one|located|situated|lying|lies|seat|part|rural|urban|administrative|autonomous|federal|historical?|traditional|former|local|division|zone|constituent|independent|indian|us|sub|subdivision|subprefecture|jure|facto|de|development|committee|panchayat|taluk|tehsil|raion|okrug|department|comarca|locality|selo|posyolok|khutor|stanitsa|settlement|community|place|extreme|far|most|southernmost|northernmost|easternmost|westernmost)$/;

/**
 * The places in the rest of a definition of the name before a token, in text order: Gmina, county and voivodeship in
 * “is a village in the administrative district of …, within …, in southern Poland”. It ends before what only
 * lies near: “12 km south of Opole”. Empty if the words define nothing.
 */
export function placesDefining(reading: Reading, to: number): Draft[] {
  const { tokens, drafts, draftAt } = reading;
  const found: Draft[] = [];
  const defined = definedAt(tokens, to);
  if (defined < 0) return found;
  for (let at = defined + 1; at < Math.min(tokens.count, defined + MOST_TOKENS); at++) {
    if (!goesOn(tokens, at)) break;
    const draft = drafts[draftAt[at]!];
    if (draft) {
      if (draft.kind === 'literal') found.push(draft);
      at = draft.to - 1;
    } else if (!isCapital(tokens, at) && !isPassed(tokens, at)) break;
  }
  return found;
}

/** Whether a token is of the same sentence, after a comma or a bracket at most. */
function goesOn(tokens: Tokens, at: number): boolean {
  const gap = tokens.gaps[at]!;
  return gap === GAP.dot ? isJoined(tokens, at) : gap <= GAP.close;
}

function isPassed(tokens: Tokens, at: number): boolean {
  const { folded, classes } = tokens.words[at]!;
  if (folded === 'of' && (tokens.words[at - 1]!.classes & IS.direction) !== 0) {
    return isPartOf(tokens, at - 1);
  }
  return (classes & (FEATURE | IS.settlement | IS.direction)) !== 0 || PASSED.test(folded);
}

/** “in the south-west of England”, not “south-west of London”. */
function isPartOf(tokens: Tokens, last: number): boolean {
  let at = last;
  while (at > 0 && (tokens.words[at]!.classes & IS.direction) !== 0) at--;
  return tokens.words[at]!.folded === 'the';
}
