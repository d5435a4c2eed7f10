import { defineConfig, devices } from '@playwright/test';
import { BROWSER_ARGS } from './scripts/setup.mjs';

const executablePath = process.env['CHROMIUM'] || '/usr/bin/chromium';

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
    baseURL: 'http://localhost:4180',
    viewport: { width: 1440, height: 900 },
    launchOptions: {
      executablePath,
      args: BROWSER_ARGS,
    },
  },
  webServer: {
    command: 'node scripts/serve.mjs',
    env: { PORT: '4180' },
    url: 'http://localhost:4180/',
    reuseExistingServer: false,
  },
});
