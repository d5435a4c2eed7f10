import type { Draft, Reading } from '../reading';

/** Evidence of what a step has ruled out: no sign outweighs it. */
export const DROPPED = -1000;

/** Puts drafts in text order and notes again which token belongs to which. */
export function inOrder(reading: Reading): void {
  reading.drafts.sort((a, b) => a.from - b.from || b.to - a.to);
  reading.drafts.forEach(({ from, to }, i) => reading.draftAt.fill(i, from, to));
}

/** Drops what is rather not a place, and sites whose container was dropped. */
export function keepPlaces(reading: Reading): void {
  const kept = new Set(reading.drafts.filter(({ evidence }) => evidence >= 0));
  reading.drafts = reading.drafts.filter((draft) => {
    if (!kept.has(draft)) return false;
    if (draft.kind === 'site') {
      draft.container = holderOf(draft);
      return draft.container !== null && kept.has(draft.container);
    }
    if (draft.container && !kept.has(draft.container)) draft.container = null;
    return true;
  });
  inOrder(reading);
}

/** What holds a site in the end, where it lies in another site that lies in a town; null if nothing does. */
function holderOf(site: Draft): Draft | null {
  const passed = new Set<Draft>();
  let holder = site.container;
  while (holder?.kind === 'site') {
    if (passed.has(holder)) return null;
    passed.add(holder);
    holder = holder.container;
  }
  return holder;
}
