import type { Map } from 'maplibre-gl';
import { markLayers } from './order';

/** What may be true of a mark for a while; of a flow also that its number stands at the edge, or would be cut off. */
export type MarkState = 'selected' | 'hovered' | 'faded' | 'told';

const SOURCES = [...new Set(markLayers.map(({ source }) => source))];

/** Which marks are selected, under the pointer, faded or told elsewhere, on every source that draws them. */
export class MarkStates {
  readonly #map: Map;
  readonly #on: Record<MarkState, Set<string>> = {
    selected: new Set(),
    hovered: new Set(),
    faded: new Set(),
    told: new Set(),
  };

  constructor(map: Map) {
    this.#map = map;
  }

  /** Makes a state true of these marks and of no others. */
  set(state: MarkState, slugs: Iterable<string>): void {
    const next = new Set(slugs);
    const before = this.#on[state];
    for (const slug of before) if (!next.has(slug)) this.#write(slug, state, false);
    for (const slug of next) if (!before.has(slug)) this.#write(slug, state, true);
    this.#on[state] = next;
  }

  /** Writes all states again, after sources were replaced. */
  restore(): void {
    for (const [state, slugs] of Object.entries(this.#on)) {
      for (const slug of slugs) this.#write(slug, state as MarkState, true);
    }
  }

  #write(slug: string, state: MarkState, value: boolean): void {
    for (const source of SOURCES) {
      if (this.#map.getSource(source)) {
        this.#map.setFeatureState({ source, id: slug }, { [state]: value });
      }
    }
  }
}
