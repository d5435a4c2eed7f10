import { ensureInstalled, run } from './setup.mjs';

ensureInstalled();
process.env.PRECOMPRESS = 'no';
run('npx', ['vite', 'build']);
await import('./serve.mjs');
