import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Serves `build/` in a process of its own; its address without a slash at the end, and how to stop it. */
export async function serveBuild() {
  const server = spawn(process.execPath, ['scripts/serve.mjs'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(server.stdout, 'data');
  const origin = /http:\S+?(?=\/\s)/.exec(String(line))?.[0] ?? '';
  return { origin, stop: () => void server.kill() };
}
