import { getContext, setContext } from 'svelte';
import { getAddress } from './address.svelte';

const KEY = Symbol('cards');

/** The card that is open, as the address says. The history grows when it opens or closes. */
export class Cards {
  readonly #address = getAddress();
  /** Where the focus was when the card opened. */
  #opener: HTMLElement | null = null;

  /** Slug of the place whose card is open, or null. */
  get open(): string | null {
    return this.#address.params.open;
  }

  /** Id of the fact that the card is asked to show, or null. */
  get fact(): string | null {
    return this.#address.params.fact;
  }

  /** Opens the card of a place at one of its facts, in the place of a card that is open. */
  show(slug: string, fact: string | null = null): void {
    if (!this.open) this.#opener = document.activeElement as HTMLElement | null;
    void this.#address.set({ open: slug, fact }, { push: this.open === null });
  }

  /** Turns the open card to another of its facts. */
  turn(fact: string): void {
    void this.#address.set({ fact });
  }

  /** Closes the card, if one is open, and gives the focus back. */
  async close(): Promise<void> {
    if (!this.open) return;
    await this.#address.set({ open: null, fact: null }, { push: true });
    this.#opener?.focus({ preventScroll: true });
    this.#opener = null;
  }

  /** Forgets a card that cannot be shown: the address names no place of the atlas. */
  dismiss(): void {
    void this.#address.set({ open: null, fact: null });
  }
}

/** Makes the cards for a visit; call once, in the root layout, after `setAddress`. */
export function setCards(): Cards {
  return setContext(KEY, new Cards());
}

/** The cards of this visit; throws outside the root layout. */
export function getCards(): Cards {
  const cards = getContext<Cards | undefined>(KEY);
  if (!cards) throw new Error('getCards: called outside the root layout');
  return cards;
}
