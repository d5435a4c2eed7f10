import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { openGazetteer } from '../src/lib/gazetteer/open';
import { geoparse } from '../src/lib/geoparse/geoparse';
import { variedTexts } from './bench/varied-text';

/** Each program has read so much text before it is timed, and other text then. */
const WARM_BYTES = 1_000_000;
const TIMED_BYTES = 1_000_000;

const unpack = (name: string) =>
  brotliDecompressSync(readFileSync(`geodata/gazetteer/${name}.bin.br`));

/** Opens a gazetteer from compressed files and says how long it takes. */
function openMeasured(tiers: readonly string[]) {
  const started = performance.now();
  const [core, full] = tiers.map(unpack);
  const gazetteer = openGazetteer(core!, full);
  const ms = (performance.now() - started).toFixed(0);
  console.log(`${tiers.join(' + ')}: ${gazetteer.size} places open in ${ms} ms`);
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

/** What a process holds that does nothing but read with the full gazetteer. */
function reportMemory(): void {
  const rssMb = () => (process.memoryUsage().rss / 1e6).toFixed(0);
  const before = rssMb();
  const gazetteer = openGazetteer(unpack('core'), unpack('full'));
  for (const text of variedTexts(gazetteer, 100_000, 3)) geoparse({ text }, gazetteer);
  globalThis.gc?.();
  console.log(
    `resident: ${before} MB before, ${rssMb()} MB with the full gazetteer and 100 kB read`,
  );
}

async function reportSpeed(): Promise<void> {
  openMeasured(['core']);
  const gazetteer = openMeasured(['core', 'full']);
  const read = (text: string) => void geoparse({ text }, gazetteer);
  const warm = variedTexts(gazetteer, WARM_BYTES, 1);
  const timed = variedTexts(gazetteer, TIMED_BYTES, 2);
  row('geoparse, program just started', speedOf(warm, read));
  const ours = speedOf(timed, read);
  row('geoparse, other text read for the first time', ours);
  row('geoparse, the same text again', speedOf(timed, read));
  const { default: nlp } = await import('compromise');
  const places = (text: string) => void nlp(text).places().out('array');
  speedOf(warm.slice(0, 40), places);
  const theirs = speedOf(timed.slice(0, 100), places);
  row('compromise .places()', theirs);
  console.log(`ratio by processor time: ${(ours.cpu / theirs.cpu).toFixed(1)}`);
  const all = timed.join('\n\n');
  for (const bytes of [1e3, 1e4, 1e5, 1e6, 1e7]) {
    const text = all.repeat(Math.ceil(bytes / all.length)).slice(0, bytes);
    const times = Math.max(1, Math.ceil(1e6 / bytes));
    row(`one text of ${bytes / 1e3} kB`, speedOf(Array<string>(times).fill(text), read));
  }
}

if (process.argv.includes('--memory')) reportMemory();
else {
  await reportSpeed();
  const script = fileURLToPath(import.meta.url);
  const fresh = [...process.execArgv, script, '--memory'];
  console.log(execFileSync(process.execPath, fresh, { encoding: 'utf8' }).trim());
}
