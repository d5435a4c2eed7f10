import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { contentSecurityPolicy } from './scripts/content-security-policy.mjs';

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  kit: {
    adapter: adapter({ fallback: '404.html', strict: true }),
    csp: { mode: 'hash', directives: contentSecurityPolicy() },
    prerender: {
      handleMissingId: 'fail',
      handleHttpError: 'fail',
      // An atlas may have no flow, say, and so no page of one.
      handleUnseenRoutes: ({ routes, message }) => {
        if (!routes.every((route) => route.includes('['))) throw new Error(message);
      },
      concurrency: 4,
    },
    // The page registers it once its map stands (lib/ui/Updates.svelte).
    serviceWorker: { register: false },
    output: { preloadStrategy: 'modulepreload' },
  },
};
