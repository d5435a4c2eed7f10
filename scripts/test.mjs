import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { ensureBrowser, ensureInstalled } from './setup.mjs';

ensureInstalled();
const browser = ensureBrowser();
mkdirSync('test-results', { recursive: true });

/** Where the two test runners leave their counts. */
const UNIT_REPORT = 'test-results/unit.json';
const E2E_REPORT = 'test-results/e2e.json';

/** What failed in steps whose own words are far above the last line by then. */
const failures = [];

/** One step of the whole check; a step that keeps no count of its own counts as one test. */
const steps = [
  { name: 'format', command: ['npx', 'prettier', '--check', '.'] },
  { name: 'lint', command: ['npx', 'eslint', '.', '--max-warnings', '0'] },
  { name: 'unused code', command: ['npx', 'knip'] },
  { name: 'types', command: ['npm', 'run', '--silent', 'check'] },
  {
    name: 'unit tests',
    command: [
      'npx',
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${UNIT_REPORT}`,
    ],
    count: () => {
      const report = JSON.parse(readFileSync(UNIT_REPORT, 'utf8'));
      for (const { name, message, assertionResults } of report.testResults) {
        if (message) failures.push(`${name}: ${message}`);
        for (const { status, fullName, failureMessages } of assertionResults)
          if (status === 'failed') failures.push(`${fullName}: ${failureMessages.join('\n')}`);
      }
      return { passed: report.numPassedTests, failed: report.numFailedTests };
    },
  },
  { name: 'build', command: ['npx', 'vite', 'build'] },
  { name: 'site of another folder', command: ['node', 'scripts/another-folder.mjs'] },
  {
    name: 'end-to-end tests',
    command: ['npx', 'playwright', 'test'],
    count: () => {
      const { stats } = JSON.parse(readFileSync(E2E_REPORT, 'utf8'));
      return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
    },
  },
];

let passed = 0;
let failed = 0;
for (const { name, command, count } of steps) {
  console.log(`\n── ${name}`);
  const [program = '', ...args] = command;
  const { status } = spawnSync(program, args, {
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: E2E_REPORT },
  });
  const counted = { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  try {
    Object.assign(counted, count?.() ?? {});
  } catch {
    console.error(`${name}: left no report`);
  }
  if (status !== 0) failures.push(`${name}: failed, as told above`);
  if (status !== 0 && counted.failed === 0) counted.failed = 1;
  passed += counted.passed;
  failed += counted.failed;
}
for (const failure of failures) console.error(`\n✗ ${failure}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
