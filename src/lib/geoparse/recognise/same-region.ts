import type { Draft, Reading } from '../reading';
import { GAP } from './tokens';

const ADMIN1 = 2;

/** Names at least this likely to be places say where a text is. */
const SURE = 1.5;

/** Log odds for a name that has a bearer in a province or state that the text names. */
const LIFT = 1;

/** A text that names a province means places in it: “Michigan … Harvey”. */
export function sameRegion(reading: Reading): void {
  const { drafts, gazetteer } = reading;
  const units = new Set<number>();
  for (const { evidence, kind, name } of drafts) {
    const [best] = name.candidates;
    if (evidence < SURE || kind === 'demonym' || best === undefined) continue;
    for (const index of name.candidates.slice(0, 2)) {
      if (gazetteer.kindCode(index) === ADMIN1) units.add(index);
    }
  }
  if (units.size === 0) return;
  for (const draft of drafts) {
    if (draft.evidence >= 0 || draft.evidence < -LIFT || !isPlain(reading, draft)) continue;
    if (draft.name.candidates.some((index) => units.has(gazetteer.admin1Of(index)))) {
      draft.evidence += LIFT;
    }
  }
}

/** Whether a name is no person's, no common word and not hyphened to another: no “Ebola-Reston”. */
export function isPlain(
  { tokens, persons, surnames }: Reading,
  { from, to, name, located }: Draft,
): boolean {
  if (persons[from] !== 0 || tokens.gaps[from] === GAP.hyphen) return false;
  if (tokens.gaps[to] === GAP.hyphen) return false;
  const { classes, stem } = tokens.words[from]!;
  if (name.words > 1 || located) return true;
  return classes === 0 && !surnames.has(stem);
}
