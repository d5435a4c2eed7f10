import type { Draft, Reading } from '../reading';
import { GAP, SHAPE, type Tokens } from './tokens';
import { FEATURE, IS } from './word-classes';

/** After “to” or “from”, a name that one place alone has and no word is. */
const ALONE = 1.2;

/** Log odds for a name after “in”, “near”, “from”, …, past articles and “the northern city of”. */
export function prepositionCue({ tokens }: Reading, draft: Draft): number {
  const at = wordBefore(tokens, draft.from);
  if (at < 0) return 0;
  const { classes, folded } = tokens.words[at]!;
  if ((classes & IS.locative) !== 0) {
    draft.located = true;
    return 1.7;
  }
  if ((classes & IS.weakLocative) !== 0) {
    draft.located ||= draft.name.bearers === 1;
    if (folded === 'of') return 0.5;
    return draft.name.bearers === 1 && tokens.words[draft.from]!.classes === 0 ? ALONE : 0.9;
  }
  return 0;
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
