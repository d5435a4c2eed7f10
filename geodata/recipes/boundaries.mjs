import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import mapshaper from 'mapshaper';
import { openGazetteer } from '../../src/lib/gazetteer/open.ts';
import { belonging } from './boundaries/belonging.mjs';
import { joinAdmin1 } from './gazetteer/admin1-polygons.mjs';
import { readCitiesJson, readNaturalEarthAdmin1, readUnits } from './gazetteer/sources.mjs';

export const title = 'Boundaries';

const FOLDER = new URL('../boundaries/', import.meta.url);

/**
 * Detail that goes, in metres (mapshaper's interval), near the poles and elsewhere: the fjords of
 * the north hold a third of all points and little news, and the rest looks right up to zoom 9.
 */
const INTERVAL_METRES = { polar: 3000, elsewhere: 1100 };

/** Grid of the coordinates: 1e6 steps over the world are about 40 m. */
const QUANTIZATION = 1e6;

/**
 * Natural Earth's units with the country they are drawn in and the id of the gazetteer's unit.
 * Those that join none, or one of another country, keep Natural Earth's own code.
 */
function readShapes(gazetteer) {
  const features = readNaturalEarthAdmin1();
  const codeOf = new Map();
  for (const [code, { features: joined }] of joinAdmin1(features, readCitiesJson())) {
    for (const { adm1_code } of joined) codeOf.set(adm1_code, { code, alone: joined.length === 1 });
  }
  return features.map(({ properties, geometry }) => {
    const { country, disputed } = belonging(properties);
    const { code = '', alone } = codeOf.get(properties.adm1_code) ?? {};
    const known = gazetteer.indexOf(`gn1:${code}`) >= 0;
    const joins = known && country && code.startsWith(country) && (alone || !disputed);
    const id = joins ? `gn1:${code}` : `ne:${properties.adm1_code}`;
    const name = properties.name ?? '';
    const polar = properties.latitude > 57 || properties.latitude < -45;
    return { type: 'Feature', properties: { id, country, disputed, name, polar }, geometry };
  });
}

/** Both levels in one topology, so that their edges are the same to the last digit. */
async function simplify(features) {
  const { polar, elsewhere } = INTERVAL_METRES;
  const input = JSON.stringify({ type: 'FeatureCollection', features });
  const commands = [
    '-i units.json name=admin1',
    `-simplify variable interval='polar ? ${polar} : ${elsewhere}' keep-shapes`,
    '-dissolve2 id copy-fields=country,disputed',
    `-filter 'country != ""' + name=countries`,
    '-dissolve2 country target=countries',
    `-each 'id = "iso:" + country' target=countries`,
    `-o world.topo.json format=topojson target=admin1,countries id-field=id quantization=${QUANTIZATION}`,
  ].join(' ');
  const output = await mapshaper.applyCommands(commands, { 'units.json': input });
  const topology = JSON.parse(output['world.topo.json'].toString());
  for (const object of Object.values(topology.objects)) {
    object.geometries.sort(byId);
    for (const { properties } of object.geometries) {
      delete properties.id;
      if (!properties.disputed) delete properties.disputed;
    }
  }
  return topology;
}

/** Units of the gazetteer that Natural Earth has no outline of, with their point. */
function makeSeats(gazetteer, outlined) {
  return readUnits(1)
    .map(({ code }) => gazetteer.indexOf(`gn1:${code}`))
    .filter((index) => index >= 0)
    .map((index) => gazetteer.place(index))
    .filter(({ id }) => !outlined.has(id))
    .map(({ id, name, country, point }) => ({ id, name, country, point }))
    .sort(byId);
}

function byId(a, b) {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** A list of record: why it is, and one entry a line. */
function writeList(file, note, key, entries) {
  const lines = entries.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n');
  const text = `{\n  "note": ${JSON.stringify(note)},\n  "${key}": [\n${lines}\n  ]\n}\n`;
  writeFileSync(new URL(file, FOLDER), text);
}

/** Writes world.topo.json, and what could not be joined: seats.json and unjoined.json. */
export async function build() {
  const packed = readFileSync(new URL('../gazetteer/core.bin.br', import.meta.url));
  const gazetteer = openGazetteer(brotliDecompressSync(packed));
  const shapes = readShapes(gazetteer);
  const topology = await simplify(shapes);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(new URL('world.topo.json', FOLDER), `${JSON.stringify(topology)}\n`);
  const outlined = new Set(topology.objects.admin1.geometries.map(({ id }) => id));
  writeList(
    'seats.json',
    'Natural Earth has no outline of these first-level units: most are newer than its data or of another level. They are drawn by a point, their seat or the middle of their towns, and a reader is told so.',
    'seats',
    makeSeats(gazetteer, outlined),
  );
  writeList(
    'unjoined.json',
    'These outlines of Natural Earth belong to no first-level unit of the gazetteer: older, of another level, or of a territory without a code. They are drawn as provinces and carry no facts.',
    'units',
    shapes
      .filter(({ properties }) => outlined.has(properties.id) && properties.id.startsWith('ne:'))
      .map(({ properties: { id, name, country } }) => ({ id, name, country }))
      .sort(byId),
  );
  console.error(
    `  ${outlined.size} units, ${topology.objects.countries.geometries.length} countries`,
  );
}
