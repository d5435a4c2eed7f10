import { getContext, onMount, setContext } from 'svelte';
import { getCards } from './cards.svelte';

const KEY = Symbol('sheet');

/** How far the sheet of a phone is pulled up. */
export type Stop = 'peek' | 'half' | 'full';

/** The stops from low to high. */
export const STOPS: readonly Stop[] = ['peek', 'half', 'full'];

/** Windows in which the panel is a sheet from below (atlas-room.css has the same). */
const PHONE = '(max-width: 760px) and (min-height: 501px), (max-width: 560px)';

/** Windows too narrow or too low for a card beside its mark: the panel holds it. */
const NARROW = '(max-width: 940px), (max-height: 500px)';

/** Height of the plate above the map of a phone, in px. */
const PLATE_PX = 56;

/** What stays in sight of a sheet at its lowest: the handle and a line. */
const PEEK_PX = 92;

/** Share of the window that a sheet takes half way (look/phone-map, phone-card). */
const HALF = { list: 0.45, card: 0.6 };

/** What stays in sight of the map above a sheet pulled up: of a card's, room for its mark. */
const LEFT_PX = { list: 8, card: 168 };

/** Width of a stage from which a card stands beside its mark, and what it then takes, in px. */
const DOCK_PX = 360;

/** How tall a sheet stands at a stop, in px. A card leaves more of the map than the list. */
export function sheetHeightPx(stop: Stop, holds: 'list' | 'card', windowPx: number): number {
  const most = Math.max(PEEK_PX, windowPx - PLATE_PX - LEFT_PX[holds]);
  if (stop === 'peek') return PEEK_PX;
  return stop === 'full' ? most : Math.min(most, Math.round(windowPx * HALF[holds]));
}

/** The stop nearest to a height, in px. */
export function nearestStop(heightPx: number, holds: 'list' | 'card', windowPx: number): Stop {
  const distance = (stop: Stop) => Math.abs(sheetHeightPx(stop, holds, windowPx) - heightPx);
  return [...STOPS].sort((a, b) => distance(a) - distance(b))[0]!;
}

/** Where panel and card stand, and what they cover of the map. */
export class Sheet {
  readonly #cards = getCards();
  #phone = $state(false);
  #narrow = $state(false);
  #windowPx = $state(0);
  #list = $state<Stop>('half');
  #card = $state<Stop>('half');

  constructor() {
    onMount(() => {
      const [phone, narrow] = [matchMedia(PHONE), matchMedia(NARROW)];
      const follow = () => {
        this.#phone = phone.matches;
        this.#narrow = narrow.matches;
        this.#windowPx = innerHeight;
      };
      follow();
      addEventListener('resize', follow);
      return () => removeEventListener('resize', follow);
    });
  }

  /** Whether the panel is a sheet from below. */
  get phone(): boolean {
    return this.#phone;
  }

  /** Whether the panel holds an open card. */
  get holdsCard(): boolean {
    return this.#narrow;
  }

  /** What is on the sheet. Each keeps its own stop. */
  get holds(): 'list' | 'card' {
    return this.#cards.open === null ? 'list' : 'card';
  }

  get stop(): Stop {
    return this.holds === 'card' ? this.#card : this.#list;
  }

  set stop(stop: Stop) {
    if (this.holds === 'card') this.#card = stop;
    else this.#list = stop;
  }

  get windowPx(): number {
    return this.#windowPx;
  }

  /** How tall the sheet stands, in px; 0 where there is none. */
  get heightPx(): number {
    return this.#phone ? sheetHeightPx(this.stop, this.holds, this.#windowPx) : 0;
  }

  /**
   * What covers the edges of the stage, in px. A list that is pulled up over the map counts as half
   * way: it is to be read then, not to follow a map that nobody sees.
   */
  get inset(): { bottom?: number; right?: number } {
    const open = this.#cards.open !== null;
    if (!this.#phone) return open && !this.#narrow ? { right: DOCK_PX } : {};
    const half = sheetHeightPx('half', 'list', this.#windowPx);
    return { bottom: open ? this.heightPx : Math.min(this.heightPx, half) };
  }
}

/** Makes the sheet for a visit; call once, in the root layout, after `setCards`. */
export function setSheet(): Sheet {
  return setContext(KEY, new Sheet());
}

/** The sheet of this visit; throws outside the root layout. */
export function getSheet(): Sheet {
  const sheet = getContext<Sheet | undefined>(KEY);
  if (!sheet) throw new Error('getSheet: called outside the root layout');
  return sheet;
}
