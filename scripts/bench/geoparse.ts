import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadGazetteer } from '../../src/lib/files/gazetteer';
import type { Gazetteer } from '../../src/lib/gazetteer/gazetteer';
import { geoparse } from '../../src/lib/geoparse/geoparse';
import { variedTexts, type Style } from './varied-text';

/** Each program has read so much text before it is timed, and other text then. */
const WARM_BYTES = 1_000_000;
const TIMED_BYTES = 4_000_000;

/** Opens a gazetteer from compressed files and says how long it takes. */
function openMeasured(tier: 'core' | 'full'): Gazetteer {
  const started = performance.now();
  const gazetteer = loadGazetteer(tier);
  const ms = (performance.now() - started).toFixed(0);
  console.log(`${tier}: ${gazetteer.size} places open in ${ms} ms`);
  return gazetteer;
}

/**
 * MB of text a second, by the clock and by the processor's time, that a reader of places gets
 * through: the second is what counts where others use the machine too.
 */
function speedOf(texts: readonly string[], run: (text: string) => void) {
  const cpu = process.cpuUsage();
  const started = performance.now();
  for (const text of texts) run(text);
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const mb = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  return { clock: mb / seconds, cpu: mb / ((user + system) / 1e6) };
}

function row(name: string, { clock, cpu }: ReturnType<typeof speedOf>): void {
  console.log(`${name.padEnd(42)} ${clock.toFixed(2)} MB/s, ${cpu.toFixed(2)} by processor time`);
}

/** What a process holds that does nothing but read texts, a line each, with the full gazetteer. */
function reportMemory(): void {
  const rssMb = () => (process.memoryUsage().rss / 1e6).toFixed(0);
  const before = rssMb();
  const gazetteer = loadGazetteer('full');
  const texts = readFileSync(process.stdin.fd, 'utf8').split('\n');
  for (const text of texts) geoparse({ text }, gazetteer);
  // The first collection only marks the files' bytes as free.
  globalThis.gc?.();
  globalThis.gc?.();
  console.log(
    `resident: ${before} MB before, ${rssMb()} MB with the full gazetteer and 100 kB read`,
  );
}

async function reportSpeed(gazetteer: Gazetteer): Promise<void> {
  const read = (text: string) => void geoparse({ text }, gazetteer);
  const { default: nlp } = await import('compromise');
  const places = (text: string) => void nlp(text).places().out('array');
  const styles: readonly Style[] = ['news', 'villages'];
  for (const style of styles) {
    const warm = variedTexts(gazetteer, WARM_BYTES, 1, style);
    const timed = variedTexts(gazetteer, TIMED_BYTES, 2, style);
    row(`${style}: the first megabyte`, speedOf(warm, read));
    const ours = speedOf(timed, read);
    row(`${style}: other text, read for the first time`, ours);
    row(`${style}: the same text again`, speedOf(timed, read));
    speedOf(warm.slice(0, 40), places);
    const theirs = speedOf(timed.slice(0, 100), places);
    row(`${style}: compromise .places()`, theirs);
    console.log(`${style}: ratio by processor time ${(ours.cpu / theirs.cpu).toFixed(1)}`);
  }
  const all = variedTexts(gazetteer, WARM_BYTES, 4, 'news').join('\n\n');
  for (const bytes of [1e3, 1e4, 1e5, 1e6, 1e7]) {
    const text = all.repeat(Math.ceil(bytes / all.length)).slice(0, bytes);
    const times = Math.max(1, Math.ceil(1e6 / bytes));
    row(`one text of ${bytes / 1e3} kB`, speedOf(Array<string>(times).fill(text), read));
  }
}

if (process.argv.includes('--memory')) reportMemory();
else {
  openMeasured('core');
  const gazetteer = openMeasured('full');
  await reportSpeed(gazetteer);
  const fresh = [...process.execArgv, fileURLToPath(import.meta.url), '--memory'];
  const input = variedTexts(gazetteer, 100_000, 3, 'news').join('\n');
  console.log(execFileSync(process.execPath, fresh, { encoding: 'utf8', input }).trim());
}
