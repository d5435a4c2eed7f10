import { ensureInstalled, run } from './setup.mjs';

ensureInstalled();
run('npx', ['vite', 'build']);
await import('./serve.mjs');
