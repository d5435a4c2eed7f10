import { getContext, setContext } from 'svelte';
import type { BBox } from '../core/bbox';

const KEY = Symbol('atlas state');

/** What the parts of a page tell each other that no address needs to hold. */
export class AtlasState {
  /** Slug of the place under the pointer, in the list or on the map. */
  hovered = $state<string | null>(null);
  /** Whether “/” and “?” do something outside of fields (WCAG 2.1.4: a reader can switch them off). */
  singleKeys = $state(true);
  /** The edition in use. */
  theme = $state<'day' | 'night'>('day');
  /** Whether the live map has replaced the drawn one. */
  live = $state(false);
  /** Whether the map has done what it fetches at first: the live one stands, or will not. */
  settled = $state(false);
  /** Brings an extent into sight; null while there is no live map. */
  show = $state.raw<((bbox: BBox) => void) | null>(null);
  /** Where the open mark stands on the stage, in px; null while it is out of sight. */
  markAt = $state.raw<{ x: number; y: number } | null>(null);
  /** The open mark in words, with the number of its facts; null while none is open on a live map. */
  opened = $state.raw<{ name: string; href: string; facts: number } | null>(null);

  /** Takes the edition that the reader chose, else the system's, for as long as it is not stopped. */
  followEdition(): () => void {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const follow = () => {
      const chosen = document.documentElement.dataset['theme'];
      this.theme = chosen === 'day' || chosen === 'night' ? chosen : dark.matches ? 'night' : 'day';
    };
    follow();
    dark.addEventListener('change', follow);
    return () => dark.removeEventListener('change', follow);
  }
}

/** Makes the state for a visit; call once, in the root layout. */
export function setAtlasState(): AtlasState {
  return setContext(KEY, new AtlasState());
}

/** The state of this visit; throws outside the root layout. */
export function getAtlasState(): AtlasState {
  const state = getContext<AtlasState | undefined>(KEY);
  if (!state) throw new Error('getAtlasState: called outside the root layout');
  return state;
}
