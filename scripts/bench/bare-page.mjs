import { createServer } from 'node:http';
import sirv from 'sirv';
import { build } from 'vite';

/** Where the bare page is built to. */
export const BARE = 'test-results/bare';

/**
 * Serves a folder on a port.
 *
 * @param {string} folder
 * @param {number} port
 */
export function serve(folder, port) {
  const files = sirv(folder, { brotli: true, gzip: true });
  return createServer((request, response) => files(request, response)).listen(port);
}

/** Builds the page that shows MapLibre and the base map, and nothing of ours. */
export async function buildBarePage() {
  await build({
    root: 'scripts/bench',
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: `../../${BARE}`,
      emptyOutDir: true,
      rolldownOptions: { input: 'scripts/bench/bare.html' },
    },
  });
}
