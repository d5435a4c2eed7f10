import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

/**
 * What every reader loads first, in one file, which compresses better than the thirty small ones
 * that a bundler makes of it: the runtime, the page around every page and the map of the world.
 */
const FIRST =
  /[\\/](?:kit[\\/]src[\\/]runtime[\\/]client|client-optimized|src[\\/]routes)[\\/](?:entry|app|\+layout|\+page)\.(?:js|svelte)$/;

/**
 * All styles but MapLibre's, which come with the map. In one sheet they take 11 kB; in sheets of their own,
 * those that a page shares with what it loads later would not be linked from it (SvelteKit follows
 * what is loaded later first), and without script it would stand there unstyled.
 */
const STYLES = /(?:[?&]type=style\b|[\\/]src[\\/]|fontsource).*css$/;

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [sveltekit()],
  build: isSsrBuild
    ? {}
    : {
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [
                { name: 'styles', test: STYLES },
                { name: 'first', test: FIRST },
              ],
            },
          },
        },
      },
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    // Ends what would never end: a shared machine can take ten times as long as a quiet one.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
}));
