import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [sveltekit()],
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    // Ends what would never end: a shared machine can take ten times as long as a quiet one.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
