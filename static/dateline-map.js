/**
 * <dateline-map page="/region/cambodia"></dateline-map>: the map of a page of this atlas, in a frame.
 *
 * Attributes: `page`, the path of the page with its query and hash (the whole atlas if absent);
 * `title`, what a screen reader calls it; `height`, in px (400 if absent). The width is that of what
 * holds it. Nothing is loaded before the frame comes near the window.
 */
const atlas = new URL('.', document.currentScript.src);

customElements.define(
  'dateline-map',
  class extends HTMLElement {
    static observedAttributes = ['page', 'title', 'height'];

    #frame = document.createElement('iframe');

    connectedCallback() {
      this.#frame.loading = 'lazy';
      this.#frame.style.cssText = 'display:block;width:100%;border:0';
      this.#update();
      this.replaceChildren(this.#frame);
    }

    attributeChangedCallback() {
      if (this.isConnected) this.#update();
    }

    #update() {
      const page = (this.getAttribute('page') ?? '').replace(/^\/+/, '');
      const source = new URL(`embed${/^[?#]|^$/.test(page) ? page : `/${page}`}`, atlas).href;
      if (this.#frame.src !== source) this.#frame.src = source;
      this.#frame.title = this.getAttribute('title') ?? 'Map of sourced facts';
      this.#frame.height = this.getAttribute('height') ?? '400';
    }
  },
);
