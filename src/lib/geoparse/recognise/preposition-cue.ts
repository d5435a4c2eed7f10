import type { Draft, Reading } from '../reading';
import { follows, isPlaceOf } from './phrases';
import { GAP, SHAPE, type Tokens } from './tokens';
import { FEATURE, IS } from './word-classes';

/** After “in” or “near”, and at the end of “from … to …”. */
const LOCATED = 1.7;

/** After “to” or “from”, a name that one place alone has and no word is. */
const ALONE = 1.2;

/** Log odds for a name after “in”, “near”, “from”, …, past articles and “the northern city of”. */
export function prepositionCue({ tokens, drafts, draftAt }: Reading, draft: Draft): number {
  const { alone } = draft.name;
  const at = wordBefore(tokens, draft.from);
  const { classes = 0, folded = '' } = tokens.words[at] ?? {};
  if (
    (classes & IS.locative) !== 0 ||
    isPlaceOf(tokens, draft.from) ||
    isAsFarAs(tokens, draft.from) ||
    isOffCoast(tokens, draft.from)
  ) {
    draft.located = true;
    return LOCATED;
  }
  const isPlain = alone && tokens.words[draft.from]!.classes === 0;
  if (isPlain && follows(tokens, draft.from, IS.attack)) {
    draft.located = true;
    return ALONE;
  }
  const isWeak = (classes & IS.weakLocative) !== 0;
  if (!isWeak && !isBoundFor(tokens, drafts[draftAt[draft.from - 2] ?? -1], draft)) return 0;
  draft.located ||= alone;
  if (folded === 'of') return 0.5;
  if (endsRoute(tokens, drafts[draftAt[at - 1] ?? -1], draft)) return LOCATED;
  return isPlain ? ALONE : 0.9;
}

/** “They went as far as Necoclí”. */
function isAsFarAs({ words }: Tokens, at: number): boolean {
  return at > 2 && words[at - 1]!.folded === 'as' && words[at - 2]!.folded === 'far';
}

/** “A dinghy sank off Kos”. */
const AT_SEA =
  /^(?:sank|sunk|sinks|sinking|capsized|capsizing|drowned|wrecked|foundered|overturned|aground|adrift|drifting|intercepted|rescued|anchored|moored|wreck|shipwreck|shipwrecked|coast|waters|washed|boats?|ships?|vessels?|dinghy|dinghies|trawlers?|tankers?|ferry|seen|found)$/;

function isOffCoast({ words }: Tokens, at: number): boolean {
  return words[at - 1]?.folded === 'off' && AT_SEA.test(words[at - 2]?.folded ?? '');
}

/** What is for a place: “bound for Capurganá”, “left Necoclí for Capurganá”. */
const BOUND =
  /^(?:bound|headed|heading|destined|sailed|sailing|left|leave|leaves|leaving|departed|departs?|departing|embarked|off)$/;

function isBoundFor(tokens: Tokens, before: Draft | undefined, { from }: Draft): boolean {
  if (tokens.words[from - 1]?.folded !== 'for') return false;
  const left = before?.to === from - 1 ? before.from - 1 : from - 2;
  return BOUND.test(tokens.words[left]?.folded ?? '');
}

/** “From Bodrum to Kos”, “between Goma and Sake”: what begins so ends at a place too. */
function endsRoute({ words }: Tokens, start: Draft | undefined, { from }: Draft): boolean {
  if (start?.to !== from - 1) return false;
  const lead = words[start.from - 1]?.folded;
  const joint = words[from - 1]!.folded;
  return (lead === 'from' && joint === 'to') || (lead === 'between' && joint === 'and');
}

function wordBefore(tokens: Tokens, from: number): number {
  let at = from - 1;
  for (let steps = 0; steps < 4 && at >= 0 && tokens.gaps[at + 1] === GAP.space; steps++, at--) {
    const { classes, folded } = tokens.words[at]!;
    if ((classes & (IS.locative | IS.weakLocative)) !== 0 && folded !== 'of') return at;
    const passes =
      folded === 'the' || folded === 'of' || (classes & (FEATURE | IS.direction)) !== 0;
    if (!passes)
      return folded === 'of' ? at : at === from - 2 && isOf(tokens, from - 1) ? from - 1 : -1;
    if (tokens.shapes[at] === SHAPE.number) return -1;
  }
  return at >= 0 && isOf(tokens, from - 1) ? from - 1 : -1;
}

function isOf(tokens: Tokens, at: number): boolean {
  return tokens.words[at]?.folded === 'of';
}
