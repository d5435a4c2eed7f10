import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { contentSecurityPolicy } from './scripts/content-security-policy.mjs';

/**
 * `PRECOMPRESS=no` leaves out the brotli and gzip copies that static hosts send: half of the time of a
 * build, and nothing to who looks at it on the same machine.
 *
 * @type {import('@sveltejs/kit').Config}
 */
export default {
  preprocess: vitePreprocess(),
  kit: {
    adapter: adapter({
      fallback: '404.html',
      precompress: process.env.PRECOMPRESS !== 'no',
      strict: true,
    }),
    csp: { mode: 'hash', directives: contentSecurityPolicy() },
    prerender: { handleMissingId: 'fail', handleHttpError: 'fail', concurrency: 4 },
    // The page registers it once its map stands (lib/ui/Updates.svelte).
    serviceWorker: { register: false },
    output: { preloadStrategy: 'modulepreload' },
  },
};
