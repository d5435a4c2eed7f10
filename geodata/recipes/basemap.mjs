import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { mkdirSync, writeFileSync } from 'node:fs';
import { labelPoints, labelsAt } from './basemap/labels.mjs';
import { writePmtiles } from './basemap/pmtiles.mjs';
import { openShapes } from './basemap/shapes.mjs';

export const title = 'Basemap';

/** Tiles end here; closer views stretch the last ones, whose detail is that of the boundaries. */
const MAX_ZOOM = 6;

const FOLDER = new URL('../basemap/', import.meta.url);

/** Fields of each layer, for tools that read the archive (docs/formats/basemap.md). */
const FIELDS = {
  land: {},
  coast: {},
  border: { disputed: 'Boolean' },
  unit: {},
  lake: {},
  river: { name: 'String' },
  label: { class: 'String', zoom: 'Number', rank: 'Number', country: 'String', name: 'String' },
};

/** Writes geodata/basemap/world.pmtiles. */
export async function build() {
  const shapes = openShapes();
  const borders = shapes.layersAt(MAX_ZOOM).border.map(({ geometry }) => geometry.coordinates);
  const labels = labelPoints(shapes.countriesAt(MAX_ZOOM), borders);
  const tiles = [];
  for (let zoom = 0; zoom <= MAX_ZOOM; zoom++) {
    const layers = { ...shapes.layersAt(zoom), label: labelsAt(labels, zoom) };
    const cut = tilesOf(layers, zoom);
    console.error(`  zoom ${zoom}: ${cut.length} tiles`);
    tiles.push(...cut);
  }
  const archive = writePmtiles(tiles, {
    minZoom: 0,
    maxZoom: MAX_ZOOM,
    metadata: {
      name: 'Dateline basemap',
      description: 'Land, water, borders and names of the world, zooms 0 to 6.',
      attribution: 'Natural Earth · GeoNames CC BY 4.0',
      type: 'baselayer',
      vector_layers: Object.entries(FIELDS).map(([id, fields]) => ({
        id,
        fields,
        minzoom: 0,
        maxzoom: MAX_ZOOM,
      })),
    },
  });
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(new URL('world.pmtiles', FOLDER), archive);
  console.error(`  ${tiles.length} tiles, ${archive.length} bytes`);
}

/** The tiles of one zoom that hold anything. */
function tilesOf(layers, z) {
  const indices = Object.entries(layers).map(([name, features]) => {
    const collection = { type: 'FeatureCollection', features };
    const options = { maxZoom: z, indexMaxZoom: z, indexMaxPoints: 0, tolerance: 0, buffer: 64 };
    return [name, new GeoJSONVT(collection, options)];
  });
  const tiles = [];
  for (let x = 0; x < 2 ** z; x++) {
    for (let y = 0; y < 2 ** z; y++) {
      const found = indices
        .map(([name, index]) => [name, index.getTile(z, x, y)])
        .filter(([, tile]) => tile?.features.length > 0);
      if (found.length === 0) continue;
      const data = Buffer.from(fromGeojsonVt(Object.fromEntries(found), { version: 2 }));
      tiles.push({ z, x, y, data });
    }
  }
  return tiles;
}
