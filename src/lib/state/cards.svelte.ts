import { getContext, onMount, setContext } from 'svelte';
import { goto } from '$app/navigation';
import { page } from '$app/state';
import { parseParams, serialiseParams, type UrlParams } from './url-params';

const KEY = Symbol('cards');

const NOTHING: UrlParams = { open: null, fact: null };

/** The card that is open, as the address says. The history grows when it opens or closes. */
export class Cards {
  /** A prerendered page knows no query: what it asks for is read once the page runs. */
  #running = $state(false);
  #params = $derived(this.#running ? parseParams(page.url.searchParams) : NOTHING);
  /** Where the focus was when the card opened. */
  #opener: HTMLElement | null = null;

  constructor() {
    onMount(() => {
      this.#running = true;
    });
  }

  /** Slug of the place whose card is open, or null. */
  get open(): string | null {
    return this.#params.open;
  }

  /** Id of the fact that the card is asked to show, or null. */
  get fact(): string | null {
    return this.#params.fact;
  }

  /** Opens the card of a place at one of its facts, in the place of a card that is open. */
  show(slug: string, fact: string | null = null): void {
    if (!this.open) this.#opener = document.activeElement as HTMLElement | null;
    void this.#go({ open: slug, fact }, this.open !== null);
  }

  /** Turns the open card to another of its facts. */
  turn(fact: string): void {
    void this.#go({ open: this.open, fact }, true);
  }

  /** Closes the card, if one is open, and gives the focus back. */
  async close(): Promise<void> {
    if (!this.open) return;
    await this.#go(NOTHING, false);
    this.#opener?.focus({ preventScroll: true });
    this.#opener = null;
  }

  /** Forgets a card that cannot be shown: the address names no place of the atlas. */
  dismiss(): void {
    void this.#go(NOTHING, true);
  }

  #go(next: UrlParams, replaceState: boolean): Promise<void> {
    const address = `${page.url.pathname}${serialiseParams(next)}${page.url.hash}`;
    return goto(address, { replaceState, noScroll: true, keepFocus: true });
  }
}

/** Makes the cards for a visit; call once, in the root layout. */
export function setCards(): Cards {
  return setContext(KEY, new Cards());
}

/** The cards of this visit; throws outside the root layout. */
export function getCards(): Cards {
  const cards = getContext<Cards | undefined>(KEY);
  if (!cards) throw new Error('getCards: called outside the root layout');
  return cards;
}
