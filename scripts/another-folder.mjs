import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

/**
 * Builds the site of other articles than our own, those of `tests/another-folder`: few, of one country, without
 * a flow, and one of them broken. It is built from a copy of the project, since the folder is named in
 * `atlas.config.json`. Ends with an error if the build fails or a page lacks what it should say.
 */
const COPY = 'test-results/another';

/** What a build reads. */
const PARTS = [
  'src',
  'static',
  'geodata',
  'scripts',
  'package.json',
  'svelte.config.js',
  'vite.config.ts',
  'tsconfig.json',
  'atlas.config.json',
];

rmSync(COPY, { recursive: true, force: true });
for (const part of PARTS) {
  cpSync(part, join(COPY, part), {
    recursive: true,
    filter: (file) => basename(file) !== 'node_modules',
  });
}
symlinkSync(resolve('node_modules'), join(COPY, 'node_modules'));
const config = JSON.parse(readFileSync('atlas.config.json', 'utf8'));
config.articles = resolve('tests/another-folder');
writeFileSync(join(COPY, 'atlas.config.json'), JSON.stringify(config, null, 2));
writeFileSync(join(COPY, 'geodata/corrections.yaml'), '');

const { status, stderr } = spawnSync('npx', ['vite', 'build'], {
  cwd: COPY,
  stdio: ['ignore', 'ignore', 'pipe'],
  encoding: 'utf8',
});

/** Pages with what each must say. */
const SAID = {
  'index.html': ['Lesotho', 'from 3 articles'],
  'place/maseru-ls.html': ['61 forged passports', 'The Drakensberg Observer'],
  'place/mafeteng-town-ls.html': ['eight passengers', 'Highland Post'],
  'articles.html': ['Four held over forged passports in Maseru', 'A market reopens'],
};

const problems = [];
if (status !== 0) problems.push(`the build failed:\n${stderr}`);
if (!stderr.includes('broken.json')) problems.push('the build does not name broken.json');
for (const [page, words] of status === 0 ? Object.entries(SAID) : []) {
  const file = join(COPY, 'build', page);
  const html = existsSync(file) ? readFileSync(file, 'utf8') : '';
  for (const word of words)
    if (!html.includes(word)) problems.push(`${page} does not say “${word}”`);
}
for (const problem of problems) console.error(`another folder: ${problem}`);
if (problems.length === 0) rmSync(COPY, { recursive: true });
process.exit(problems.length ? 1 : 0);
