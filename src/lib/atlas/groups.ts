/**
 * Things in named groups, and what is made of each group: made once, and again only after something
 * joined it or it was said to be stale.
 */
export class Groups<Item, Made> {
  readonly #items = new Map<string, Item[]>();
  readonly #made = new Map<string, Made>();

  /** Puts an item into a group, which begins with its first one. */
  add(key: string, item: Item): void {
    const items = this.#items.get(key);
    if (items) items.push(item);
    else this.#items.set(key, [item]);
    this.#made.delete(key);
  }

  /** The items of a group in the order in which they joined; none if it was never begun. */
  items(key: string): readonly Item[] {
    return this.#items.get(key) ?? [];
  }

  /** Whether a group waits to be made, because it is new, has grown or is stale. */
  isStale(key: string): boolean {
    return !this.#made.has(key);
  }

  /** Something that a group is made from beside its items has changed. */
  expire(key: string): void {
    this.#made.delete(key);
  }

  /** What is made of each of these groups, or of all in the order in which they began. */
  make(
    build: (key: string, items: readonly Item[]) => Made,
    keys: Iterable<string> = this.#items.keys(),
  ): Made[] {
    return Array.from(keys, (key) => {
      const made = this.#made.get(key) ?? build(key, this.items(key));
      this.#made.set(key, made);
      return made;
    });
  }
}
