import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { Gazetteer } from '../gazetteer/gazetteer';
import { openGazetteer } from '../gazetteer/open';

/** Either file decompresses to less, so that neither is pieced together from thousands of parts. */
const PIECE = { chunkSize: 16 * 1024 * 1024 };

const opened = new Map<string, Gazetteer>();

/**
 * The gazetteer of this project, opened once a process: `core` has countries, first-level units,
 * regions and larger towns; `full` every populated place, district and more names.
 */
export function loadGazetteer(tier: 'core' | 'full'): Gazetteer {
  let gazetteer = opened.get(tier);
  if (!gazetteer) {
    const folder = findFolder();
    const read = (name: string) => brotliDecompressSync(readFileSync(join(folder, name)), PIECE);
    gazetteer = openGazetteer(
      read('core.bin.br'),
      tier === 'full' ? read('full.bin.br') : undefined,
    );
    opened.set(tier, gazetteer);
  }
  return gazetteer;
}

/** `geodata/gazetteer` of the working directory or of the nearest folder above that has one. */
function findFolder(): string {
  for (let at = process.cwd(); ; at = dirname(at)) {
    const folder = join(at, 'geodata', 'gazetteer');
    if (existsSync(join(folder, 'core.bin.br'))) return folder;
    if (at === dirname(at)) {
      throw new Error(
        `No geodata/gazetteer/core.bin.br in ${process.cwd()} or above it. Run the program inside the project, or make the file: npm run geodata`,
      );
    }
  }
}
