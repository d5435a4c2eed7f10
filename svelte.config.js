import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { contentSecurityPolicy } from './scripts/content-security-policy.mjs';

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  kit: {
    adapter: adapter({ fallback: '404.html', precompress: true, strict: true }),
    csp: { mode: 'hash', directives: contentSecurityPolicy() },
    prerender: { handleMissingId: 'fail', handleHttpError: 'fail', concurrency: 2 },
    // The page registers it once its map stands (lib/ui/Updates.svelte).
    serviceWorker: { register: false },
    output: { preloadStrategy: 'modulepreload' },
  },
};
