import type { Draft, Reading } from '../reading';
import { GAP, SHAPE } from './tokens';

/** Log odds for a name that begins a line before a dash or colon: “JAKARTA:”, “PANAMA CITY (AP) —”. */
export function datelineCue({ text, tokens }: Reading, draft: Draft): number {
  if (tokens.gaps[draft.from] !== GAP.line || tokens.shapes[draft.from] !== SHAPE.capitals)
    return 0;
  const after = text.slice(tokens.ends[draft.to - 1]!, tokens.ends[draft.to - 1]! + 60);
  return /^[^.\n]{0,50}?(:|--|[–—])/.test(after) ? 2.5 : 0;
}
