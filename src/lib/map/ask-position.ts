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
