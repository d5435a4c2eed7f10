/**
 * Lays brotli and gzip copies beside the texts in `build/`, for hosts that send them. (The adapter's own way
 * opens every file at once, and fails with some ten thousand.)
 */
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXT = /\.(?:html|js|mjs|css|json|geojson|xml|atom|kml|csv|svg|txt|wasm|webmanifest)$/;

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

const files = readdirSync('build', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && TEXT.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));

async function compress(file) {
  const content = await readFile(file);
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  await writeFile(`${file}.br`, await brotli(content, { params }));
  await writeFile(`${file}.gz`, await gzipped(content, { level: constants.Z_BEST_COMPRESSION }));
}

/** Takes the next file until none is left. */
const queue = files.values();
async function work() {
  for (const file of queue) await compress(file);
}

await Promise.all(Array.from({ length: availableParallelism() }, work));
console.log(`${files.length} files compressed`);
