import type { Place } from '../gazetteer/place';
import type { MentionUse } from './mention';
import type { Draft, Reading } from './reading';
import { isCapital } from './recognise/phrases';
import { GAP, SHAPE } from './recognise/tokens';
import { FEATURE, IS } from './recognise/word-classes';

/** After a name these do not make it the subject or an attribute: “in Laos and Thailand”. */
const LINKING =
  /^(?:and|or|to|in|on|at|for|by|from|with|as|which|who|where|while|after|before|since|until|but|when|because|if|near|into|through|than|via|during|following|between|according)$/;

/** Before a country or capital these speak of its government: “denied by Hanoi”. */
const DEALING = /^(?:by|against|that|if|because|when|while|says|said|whether|but|how)$/;

/** What lies somewhere: after a name they leave it literal, “the Morris County jail”. */
const LYING =
  /^(?:area|areas|jail|prison|court|courthouse|courtroom|office|offices|branch|street|streets|airport|hospital|school|home|house|park|suburb|suburbs|neighborhood|neighbourhood|station|port|border|coast|metro|skyline|outskirts|campus|church|mosque|market|store|hotel|restaurant|factory|warehouse|apartment|based)$/;

/**
 * Whether a mention stands for where something is, or for the people, government or things of a
 * place. A town keeps its place unless it is an attribute (“Boston residents”); a country, a
 * first-level unit or a capital also acts (“Moscow said”) and owns (“Manitoba’s ministers”).
 */
export function useOf(reading: Reading, draft: Draft, place: Place | null): MentionUse {
  if (draft.kind === 'demonym' || draft.kind === 'nested') return 'associative';
  if (draft.kind === 'site' || draft.container || isLocated(reading, draft)) return 'literal';
  const acts = place !== null && isPolity(place);
  const { tokens } = reading;
  const owner = tokens.words[draft.to - 1]!.possessive > 0;
  if (owner) return acts ? 'associative' : 'literal';
  if (acts && DEALING.test(tokens.words[draft.from - 1]?.folded ?? '')) return 'associative';
  const { to } = draft;
  if (to >= tokens.count || tokens.gaps[to] !== GAP.space) return 'literal';
  const { folded, classes } = tokens.words[to]!;
  if (LINKING.test(folded) || LYING.test(folded) || (classes & FEATURE) !== 0) return 'literal';
  if (tokens.shapes[to] === SHAPE.number) return 'literal';
  const whose = isCapital(tokens, to) || (classes & IS.follower) !== 0;
  return acts || whose ? 'associative' : 'literal';
}

/** A region with a government. */
const EUROPEAN_UNION = 'cldr:EU';

function isPolity({ id, kind, feature }: Place): boolean {
  if (id === EUROPEAN_UNION) return true;
  return kind === 'country' || kind === 'admin1' || feature === 'capital';
}

/** “in Laos”, “across the northern United States”: a preposition of place stands before. */
function isLocated({ tokens }: Reading, { from }: Draft): boolean {
  for (let at = from - 1; at >= 0 && from - at <= 3 && tokens.gaps[at + 1] === GAP.space; at--) {
    const { classes, folded } = tokens.words[at]!;
    if ((classes & IS.locative) !== 0 || /^(?:at|through|off|along)$/.test(folded)) return true;
    if (folded !== 'the' && (classes & (IS.direction | FEATURE)) === 0) return false;
  }
  return false;
}
