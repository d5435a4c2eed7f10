import { getContext, onMount, setContext } from 'svelte';
import { goto } from '$app/navigation';
import { page } from '$app/state';
import { NO_PARAMS, parseParams, serialiseParams, type UrlParams } from './url-params';

const KEY = Symbol('address');

/** What the address of the page asks for, and the one way to change it. */
export class Address {
  /** A prerendered page knows no query: what it asks for is read once the page runs. */
  #running = $state(false);
  #params = $derived(this.#running ? parseParams(page.url.searchParams) : NO_PARAMS);

  constructor() {
    onMount(() => {
      this.#running = true;
    });
  }

  /** Whether the page runs, so that `params` are those of the address. */
  get running(): boolean {
    return this.#running;
  }

  /** The query of the address; all null until the page runs. */
  get params(): UrlParams {
    return this.#params;
  }

  /**
   * Changes some parameters; the others, the page and the camera stay. The history grows only where
   * `push` says so: when something opens or closes.
   */
  set(changes: Partial<UrlParams>, { push = false } = {}): Promise<void> {
    const query = serialiseParams({ ...this.#params, ...changes });
    const address = `${page.url.pathname}${query}${page.url.hash}`;
    return goto(address, { replaceState: !push, noScroll: true, keepFocus: true });
  }
}

/** Makes the address for a visit; call once, in the root layout, before what reads it. */
export function setAddress(): Address {
  return setContext(KEY, new Address());
}

/** The address of this visit; throws outside the root layout. */
export function getAddress(): Address {
  const address = getContext<Address | undefined>(KEY);
  if (!address) throw new Error('getAddress: called outside the root layout');
  return address;
}
