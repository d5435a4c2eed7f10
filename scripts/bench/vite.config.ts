import { defineConfig } from 'vite';

/** Bundles the benchmarks as an application would, so that no loader is measured. */
export default defineConfig({
  build: {
    ssr: true,
    rolldownOptions: { input: ['scripts/bench/geoparse.ts', 'scripts/bench/assemble.ts'] },
    outDir: 'node_modules/.cache/bench',
    minify: false,
  },
});
