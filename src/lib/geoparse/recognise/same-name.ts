import type { Reading } from '../reading';
import type { Name } from './names';

/** A mention at least this likely to be a place makes the others of its name more so, by as much. */
const SURE = 1.5;
const LIFT = 2;

/** A text that says plainly once that a name is a place means the place again. */
export function sameName({ drafts, persons }: Reading): void {
  const best = new Map<Name, number>();
  for (const { name, evidence, kind } of drafts) {
    if (kind !== 'demonym') best.set(name, Math.max(evidence, best.get(name) ?? evidence));
  }
  for (const draft of drafts) {
    if (draft.kind === 'demonym' || draft.evidence >= 0) continue;
    if (persons[draft.from] === 0 && best.get(draft.name)! >= SURE) draft.evidence += LIFT;
  }
}
