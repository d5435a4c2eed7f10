import { defineConfig } from 'vite';

/** Bundles the benchmark of the geoparser as an application would, so that no loader is measured. */
export default defineConfig({
  build: { ssr: 'scripts/bench/geoparse.ts', outDir: 'node_modules/.cache/bench', minify: false },
});
