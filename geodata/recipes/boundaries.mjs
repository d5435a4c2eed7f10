import { mkdirSync, writeFileSync } from 'node:fs';
import mapshaper from 'mapshaper';
import { joinAdmin1 } from './gazetteer/admin1-polygons.mjs';
import { readCitiesJson, readNaturalEarthAdmin1, readUnits } from './gazetteer/sources.mjs';

export const title = 'Boundaries';

const FOLDER = new URL('../boundaries/', import.meta.url);

/** Share of the points of Natural Earth's 1:10m units that is kept: looks right up to zoom 9. */
const KEPT = '22%';

/** Grid of the coordinates: 1e6 steps over the world are about 40 m. */
const QUANTIZATION = 1e6;

/**
 * Where a unit belongs that Natural Earth counts by who holds it, or under no ISO code. Those
 * marked disputed keep a dashed line on the side of who holds them. The reasons stand in
 * geodata/README.md, "Disputed borders".
 */
const BY_HAND = {
  'UA-43': { country: 'UA', disputed: true },
  'UA-40': { country: 'UA', disputed: true },
  'EH-X01~': { country: 'EH', disputed: true },
  'MA-15': { country: 'EH', disputed: true },
  'MA-16': { country: 'EH', disputed: true },
};

/** The same by Natural Earth's own code of a territory without an ISO code. */
const BY_TERRITORY = {
  CYN: { country: 'CY', disputed: true },
  SOL: { country: 'SO', disputed: true },
  KAS: { country: null, disputed: true },
  PGA: { country: null, disputed: true },
  KAB: { country: 'KZ' },
  USG: { country: 'CU' },
  ESB: { country: 'CY' },
  WSB: { country: 'CY' },
  CLP: { country: 'FR' },
  CSI: { country: 'AU' },
  IOA: { country: 'AU' },
};

/** Country of a unit as ISO 3166-1 alpha-2 (`XK` for Kosovo), null where none is agreed. */
function belonging({ iso_3166_2, iso_a2, adm0_a3 }) {
  const byHand = BY_HAND[iso_3166_2] ?? BY_TERRITORY[adm0_a3];
  if (byHand) return { disputed: false, ...byHand };
  if (adm0_a3 === 'KOS') return { country: 'XK', disputed: false };
  return { country: /^[A-Z]{2}$/.test(iso_a2) ? iso_a2 : null, disputed: false };
}

/** GeoNames code of each Natural Earth unit that joins one. */
function codes(features) {
  const byUnit = new Map();
  for (const [code, { features: joined }] of joinAdmin1(features, readCitiesJson())) {
    for (const { adm1_code } of joined) byUnit.set(adm1_code, code);
  }
  return byUnit;
}

/** First-level units of GeoNames that Natural Earth has no outline of: drawn by their point. */
function withoutOutline(outlined) {
  return readUnits(1)
    .filter(({ code }) => !outlined.has(`gn1:${code}`))
    .map(({ code, name }) => ({ id: `gn1:${code}`, name }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** One topology for both levels, so that their edges are the same to the last digit. */
export async function build() {
  const features = readNaturalEarthAdmin1();
  const codeOf = codes(features);
  const units = features.map(({ properties, geometry }) => {
    const { country, disputed } = belonging(properties);
    const code = codeOf.get(properties.adm1_code);
    const id = code ? `gn1:${code}` : `ne:${properties.adm1_code}`;
    return { type: 'Feature', properties: { id, country: country ?? '', disputed }, geometry };
  });
  const input = JSON.stringify({ type: 'FeatureCollection', features: units });
  const commands = [
    '-i units.json name=admin1',
    `-simplify ${KEPT} keep-shapes`,
    '-dissolve2 id copy-fields=country,disputed',
    `-filter 'country != ""' + name=countries`,
    '-dissolve2 country target=countries',
    `-each 'id = "iso:" + country' target=countries`,
    `-o world.topo.json format=topojson target=admin1,countries id-field=id quantization=${QUANTIZATION}`,
  ].join(' ');
  const output = await mapshaper.applyCommands(commands, { 'units.json': input });
  const topology = JSON.parse(output['world.topo.json'].toString());
  for (const object of Object.values(topology.objects)) {
    object.geometries.sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const { properties } of object.geometries) if (properties) delete properties.id;
  }
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(new URL('world.topo.json', FOLDER), `${JSON.stringify(topology)}\n`);
  const outlined = new Set(topology.objects.admin1.geometries.map(({ id }) => id));
  const missing = withoutOutline(outlined);
  writeFileSync(new URL('without-outline.json', FOLDER), `[\n${missing.map((unit) => JSON.stringify(unit)).join(',\n')}\n]\n`);
  console.error(`${outlined.size} units, ${topology.objects.countries.geometries.length} countries`);
}
