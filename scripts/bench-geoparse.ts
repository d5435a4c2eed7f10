import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import nlp from 'compromise';
import { readArticleFolder } from '../src/lib/files/articles';
import { geoparse } from '../src/lib/geoparse/geoparse';
import { openGazetteer } from '../src/lib/gazetteer/open';

/** Each program reads at least so much text, so that a single pause does not decide. */
const LEAST_BYTES = 2_000_000;

const read = (name: string) =>
  brotliDecompressSync(readFileSync(`geodata/gazetteer/${name}.bin.br`));

function memoryMb(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

/** Opens a gazetteer from compressed files and says how long it takes and what it holds. */
function openMeasured(tiers: readonly string[]) {
  const before = memoryMb();
  const started = performance.now();
  const [core, full] = tiers.map(read);
  const gazetteer = openGazetteer(core!, full);
  const ms = performance.now() - started;
  console.log(
    `${tiers.join(' + ')}: ${gazetteer.size} places open in ${ms.toFixed(0)} ms, ${(memoryMb() - before).toFixed(0)} MB`,
  );
  return gazetteer;
}

/** MB of text a second that a reader of places gets through. */
function throughput(texts: readonly string[], run: (text: string) => void): number {
  for (const text of texts) run(text);
  let bytes = 0;
  const started = performance.now();
  while (bytes < LEAST_BYTES) {
    for (const text of texts) {
      run(text);
      bytes += Buffer.byteLength(text);
    }
  }
  return bytes / 1e6 / ((performance.now() - started) / 1000);
}

const folder = process.argv[2] ?? 'geodata/articles';
const texts = readArticleFolder(folder).articles.map(({ body }) => body);
openMeasured(['core']);
const gazetteer = openMeasured(['core', 'full']);
const ours = throughput(texts, (text) => {
  geoparse({ text, language: 'en', dateline: null }, gazetteer);
});
const theirs = throughput(texts, (text) => {
  nlp(text).places().out('array');
});
const all = texts.join('\n\n');
for (const bytes of [1e3, 1e4, 1e5, 1e6, 1e7]) {
  const text = all.repeat(Math.ceil(bytes / all.length)).slice(0, bytes);
  const speed = throughput([text], (each) => void geoparse({ text: each }, gazetteer));
  console.log(`one text of ${String(bytes / 1e3).padStart(5)} kB: ${speed.toFixed(2)} MB/s`);
}
console.log(`geoparse:             ${ours.toFixed(2)} MB/s`);
console.log(`compromise .places(): ${theirs.toFixed(2)} MB/s`);
console.log(`ratio:                ${(ours / theirs).toFixed(1)}`);
