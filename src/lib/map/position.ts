import { Marker, type Map } from 'maplibre-gl';
import type { BBox } from '../core/bbox';

/** Metres of a degree of latitude: the Earth’s circumference by 360. */
const METRES_PER_DEGREE = 111_320;

/** A reader who asks where he is wants to see what is around: at least so many metres each way. */
const LEAST_REACH_M = 20_000;

/** Where the reader is, shown on request and kept nowhere. */
export class Position {
  readonly #map: Map;
  #marker: Marker | null = null;

  constructor(map: Map) {
    this.#map = map;
  }

  /** Marks a position good to some metres, and gives what to bring into sight. */
  show(lng: number, lat: number, accuracy: number): BBox {
    if (!this.#marker) {
      const element = document.createElement('div');
      element.className = 'position';
      element.setAttribute('role', 'img');
      element.setAttribute('aria-label', 'You are here');
      this.#marker = new Marker({ element });
    }
    this.#marker.setLngLat([lng, lat]).addTo(this.#map);
    const reach = Math.max(accuracy, LEAST_REACH_M) / METRES_PER_DEGREE;
    const wide = reach / Math.max(0.01, Math.cos((lat * Math.PI) / 180));
    return [lng - wide, lat - reach, lng + wide, lat + reach];
  }
}

/** Longer than this a reader would not wait, in ms. */
const PATIENCE_MS = 15_000;

/**
 * Asks the device where it is. `tell` hears in words what comes of it, `onposition` the place and how
 * exact it is, in metres.
 */
export function askPosition(
  tell: (words: string) => void,
  onposition: (lng: number, lat: number, accuracy: number) => void,
): void {
  tell('Asking your device where it is. The position stays on it.');
  navigator.geolocation.getCurrentPosition(
    ({ coords }) => {
      tell(
        `You are here, to about ${Math.round(coords.accuracy)} m. The position stays on your device.`,
      );
      onposition(coords.longitude, coords.latitude, coords.accuracy);
    },
    ({ code }) => {
      tell(
        code === GeolocationPositionError.PERMISSION_DENIED
          ? 'Your browser does not tell this page where you are. Its settings can allow it.'
          : 'Your device could not find out where it is.',
      );
    },
    { timeout: PATIENCE_MS },
  );
}
