import type { Gazetteer } from '../../gazetteer/gazetteer';
import { isInside } from '../inside';
import type { Draft, Reading } from '../reading';
import { GAP } from './tokens';

const COUNTRY = 3;
const ADMIN1 = 2;

/** Links “Bavet” to “Svay Rieng” in “Bavet, Svay Rieng”, “Paris (Texas)” and “Poipet in Cambodia”. */
export function linkContainers(reading: Reading): void {
  const { drafts, gazetteer } = reading;
  for (let i = 0; i + 1 < drafts.length; i++) {
    const inner = drafts[i]!;
    const outer = drafts[i + 1]!;
    if (inner.kind === 'demonym' || outer.kind === 'demonym') continue;
    if (inner.name.folded === outer.name.folded) continue;
    const link = linkBetween(inner, outer, reading);
    if (!link || isPlainList(inner, outer, gazetteer)) continue;
    if (link === 'in' && outer.name.prominence < 2) continue;
    const holds = outer.name.candidates.some((container) =>
      inner.name.candidates.some((place) => isInside(place, container, gazetteer)),
    );
    if (holds) inner.container = outer;
  }
}

function linkBetween(inner: Draft, outer: Draft, { tokens }: Reading): 'beside' | 'in' | null {
  const between = outer.from - inner.to;
  if (between === 0) {
    const gap = tokens.gaps[outer.from];
    return gap === GAP.comma || gap === GAP.open ? 'beside' : null;
  }
  if (between > 2) return null;
  const word = tokens.words[inner.to]!.folded;
  const joined = tokens.gaps[inner.to] === GAP.space && tokens.gaps[outer.from] === GAP.space;
  if (!joined) return null;
  if (between === 1) return word === 'in' ? 'in' : null;
  return word === 'in' && tokens.words[inner.to + 1]!.folded === 'the' ? 'in' : null;
}

/** Two countries side by side, or two provinces, are a list: “Jordan, Syria”, “Georgia, Texas”. */
function isPlainList(inner: Draft, outer: Draft, gazetteer: Gazetteer): boolean {
  const best = (draft: Draft) =>
    Math.max(...draft.name.candidates.map((index) => levelOf(index, gazetteer)));
  return best(inner) >= best(outer);
}

function levelOf(index: number, gazetteer: Gazetteer): number {
  const kind = gazetteer.kindCode(index);
  return kind === COUNTRY ? 3 : kind === ADMIN1 ? 2 : kind === 1 ? 1 : 0;
}
