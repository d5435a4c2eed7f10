import type { Map } from 'maplibre-gl';
import { parseCamera, serialiseCamera, type Camera } from '../state/url-params';
import { cameraOf } from './camera';

/** The address is written this long after the camera has come to rest. */
const REST_MS = 250;

/** Marks a movement as asked for by the reader through a control of ours. */
export const BY_READER = { byReader: true } as const;

/** Keeps the hash of the address and the camera of the map in step. */
export class HashCamera {
  readonly #map: Map;
  readonly #write: (hash: string) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the reader has moved the camera since the page placed it. */
  moved: boolean;

  /** `write` replaces the hash of the address, without a new entry in the history. */
  constructor(map: Map, write: (hash: string) => void) {
    this.#map = map;
    this.#write = write;
    this.moved = parseCamera(location.hash) !== null;
    map.on('movestart', () => this.cancel());
    map.on('moveend', (event: { originalEvent?: unknown; byReader?: boolean }) => {
      if (!event.originalEvent && !event.byReader) return;
      this.moved = true;
      this.schedule();
    });
  }

  /** Writes the camera once it has been at rest for a while. */
  schedule(): void {
    this.cancel();
    this.#timer = setTimeout(() => {
      const hash = serialiseCamera(cameraOf(this.#map));
      if (hash !== location.hash) this.#write(hash);
    }, REST_MS);
  }

  /** Forgets a write that is due: the address is about to become another. */
  cancel(): void {
    clearTimeout(this.#timer);
  }

  /** Goes where the hash says; false if it says nothing that can be read. */
  restore(): boolean {
    const camera: Camera | null = parseCamera(location.hash);
    if (!camera) return false;
    this.cancel();
    this.moved = true;
    this.#map.jumpTo(camera);
    return true;
  }
}
