import { execFileSync } from 'node:child_process';
import { serveBuild } from './serve-build.mjs';
import { BROWSER_ARGS, findBrowser } from './setup.mjs';

/**
 * Lighthouse's scores for accessibility, best practices and SEO of a built atlas: `npm run lighthouse`.
 * Lighthouse is fetched for the run; fails if a score is below what the project promises.
 */
const LIGHTHOUSE = 'lighthouse@12.8.2';
const CATEGORIES = ['accessibility', 'best-practices', 'seo'];
const LEAST = 0.95;

const { origin, stop } = await serveBuild();
const articles = await (await fetch(`${origin}/data/articles.json`)).json();

let failed = false;
for (const path of ['/', '/region/cambodia', `/article/${articles[0].id}`]) {
  const report = JSON.parse(
    execFileSync(
      'npx',
      [
        ...['--yes', LIGHTHOUSE, origin + path, '--quiet', '--output=json'],
        `--only-categories=${CATEGORIES.join(',')}`,
        `--chrome-flags=--headless=new ${BROWSER_ARGS.join(' ')}`,
      ],
      {
        encoding: 'utf8',
        env: { ...process.env, CHROME_PATH: findBrowser() },
        maxBuffer: 1e8,
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    ),
  );
  const scores = CATEGORIES.map((name) => [name, report.categories[name].score]);
  const bad = Object.values(report.audits).filter(
    ({ score, scoreDisplayMode }) => score === 0 && scoreDisplayMode === 'binary',
  );
  failed ||= scores.some(([, score]) => score < LEAST);
  console.log(
    [path, ...scores.map(([name, score]) => `${name} ${score}`), ...bad.map(({ id }) => id)].join(
      ' · ',
    ),
  );
}
stop();
process.exit(failed ? 1 : 0);
