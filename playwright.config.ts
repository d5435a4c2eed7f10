import { defineConfig, devices } from '@playwright/test';
import { BROWSER_ARGS } from './scripts/setup.mjs';

const executablePath = process.env['CHROMIUM'] || '/usr/bin/chromium';

/** Where the built atlas is served to the tests. */
const port = process.env['E2E_PORT'] || '4180';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  timeout: 90_000,
  expect: { timeout: 30_000 },
  fullyParallel: true,
  workers: 2,
  retries: process.env['CI'] ? 1 : 0,
  reporter: [['list'], ['json']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1440, height: 900 },
    // Most tests are of what comes about, not of the way there: each frame of a flight is drawn in software.
    contextOptions: { reducedMotion: 'reduce' },
    // Each test is a first visit: what a worker would fetch in the background is not what it tests.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath,
      // Pages are painted without the software renderer, which has the map to draw.
      args: [...BROWSER_ARGS, '--disable-gpu-rasterization'],
    },
  },
  webServer: {
    command: 'node scripts/serve.mjs',
    env: { PORT: port },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
