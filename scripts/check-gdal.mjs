import { execFileSync } from 'node:child_process';
import { serveBuild } from './serve-build.mjs';

/**
 * Opens what the atlas publishes with GDAL, which nobody here wrote: `npm run check:gdal` after a
 * build, with Debian's gdal-bin installed. Prints what each source holds; fails if one does not open.
 */
const { origin, stop } = await serveBuild();

const SOURCES = [
  `OAPIF:${origin}/ogc`,
  ...['places', 'areas', 'flows'].map((id) => `OAPIF_COLLECTION:${origin}/ogc/collections/${id}`),
  'build/data/places.geojson',
  'build/data/areas.geojson',
  'build/data/flows.geojson',
  'build/download/atlas.fgb',
  'build/download/atlas.kml',
  'build/download/atlas.geojson',
  'build/download/facts.csv',
  'build/feed/atlas.atom',
];

let failed = 0;
for (const source of SOURCES) {
  try {
    const told = execFileSync('ogrinfo', ['-ro', '-so', '-al', source], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const layers = [...told.matchAll(/^Layer name: (.*)$/gm)].map(([, name]) => name);
    const counts = [...told.matchAll(/^Feature Count: (\d+)$/gm)].map(([, count]) => count);
    console.log(`${source}: ${layers.map((name, i) => `${name} ${counts[i]}`).join(', ')}`);
  } catch (error) {
    failed++;
    console.log(`${source}: ${error instanceof Error ? error.message : error}`);
  }
}
stop();
console.log(`${SOURCES.length - failed} of ${SOURCES.length} opened`);
process.exit(failed ? 1 : 0);
