import { VectorTile, type VectorTileLayer } from '@mapbox/vector-tile';
import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Point } from 'geojson';
import { PbfReader } from 'pbf';
import { PMTiles } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { areaOf } from '../src/lib/atlas/boundaries';
import { readArticleFolder } from '../src/lib/files/articles';
import { factsOf, loadConfig } from '../src/lib/files/atlas';
import { loadBoundaries } from '../src/lib/files/boundaries';
import { loadGazetteer } from '../src/lib/files/gazetteer';
import { givenIdsOf, loadGivenIds } from '../src/lib/files/given-ids';
import { fold } from '../src/lib/gazetteer/fold';
import seats from '../geodata/boundaries/seats.json';
import names from '../geodata/gazetteer/names.json';
import manifest from '../geodata/manifest.json';

const gazetteer = loadGazetteer('full');
const boundaries = loadBoundaries();
const indices = Array.from({ length: gazetteer.size }, (_, i) => i);

describe('the gazetteer', () => {
  it('has every id once, and finds each by it', () => {
    const wrong = indices.filter((i) => gazetteer.indexOf(gazetteer.place(i).id) !== i);
    expect(wrong.map((i) => gazetteer.place(i).id)).toEqual([]);
  });

  it('keeps points, extents and precisions in range', () => {
    const wrong = indices.filter((i) => {
      const { point, bbox, precisionKm } = gazetteer.place(i);
      const [lng, lat] = point;
      const boxed = !bbox || (bbox[0] <= bbox[2] && bbox[1] <= bbox[3]);
      return Math.abs(lng) > 180 || Math.abs(lat) > 90 || !boxed || !(precisionKm > 0);
    });
    expect(wrong.map((i) => gazetteer.place(i).id)).toEqual([]);
  });

  it('finds places by each of their names', () => {
    const sample = indices.filter((i) => i % 97 === 0);
    const lost = sample.flatMap((i) =>
      gazetteer.names(i).filter((name) => fold(name) && !gazetteer.lookup(fold(name)).includes(i)),
    );
    expect(lost).toEqual([]);
  });

  it('has every name and spelling that was written by hand', () => {
    const byHand = Object.entries<{ name?: string; aliases?: string[] }>(names.names);
    const lost = byHand.flatMap(([id, { name, aliases = [] }]) =>
      [...(name ? [name] : []), ...aliases]
        .filter((each) => !gazetteer.lookup(fold(each)).includes(gazetteer.indexOf(id)))
        .map((each) => `${id} ${each}`),
    );
    expect(lost).toEqual([]);
  });

  it('puts every town of a first-level unit in the country of that unit', () => {
    const wrong = indices.filter((i) => {
      const unit = gazetteer.admin1Of(i);
      return unit >= 0 && gazetteer.countryOf(unit) !== gazetteer.countryOf(i);
    });
    expect(wrong.map((i) => gazetteer.place(i).name)).toEqual([]);
  });
});

describe('the boundaries', () => {
  const units = boundaries.objects.admin1.geometries.map(({ id }) => String(id));
  const countries = boundaries.objects.countries.geometries.map(({ id }) => String(id));

  it('have ids of the gazetteer, each once', () => {
    const ids = [...units.filter((id) => id.startsWith('gn1:')), ...countries];
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => gazetteer.indexOf(id) < 0)).toEqual([]);
  });

  it('hold the point of each place that they outline', () => {
    const outside = [...units.filter((id) => id.startsWith('gn1:')), ...countries].filter((id) => {
      const area = areaOf(boundaries, id);
      return !area || !booleanPointInPolygon(gazetteer.place(gazetteer.indexOf(id)).point, area);
    });
    expect(outside.length / (units.length + countries.length)).toBeLessThan(0.02);
  });

  it('leave no first-level unit without an outline or a seat', () => {
    const known = new Set([...units, ...seats.seats.map(({ id }) => id)]);
    const all = indices.map((i) => gazetteer.place(i)).filter(({ kind }) => kind === 'admin1');
    expect(all.filter(({ id }) => !known.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('close every ring', () => {
    const open = countries.filter((id) => {
      const geometry = areaOf(boundaries, id)?.geometry;
      const polygons =
        geometry?.type === 'Polygon' ? [geometry.coordinates] : (geometry?.coordinates ?? []);
      return polygons
        .flat()
        .some((ring) => ring.length < 4 || String(ring[0]) !== String(ring.at(-1)));
    });
    expect(open).toEqual([]);
  });
});

describe('the basemap', () => {
  const bytes = readFileSync('geodata/basemap/world.pmtiles');
  const archive = new PMTiles({
    getKey: () => 'world',
    getBytes: async (offset, length) => ({
      data: new Uint8Array(bytes.subarray(offset, offset + length)).buffer,
    }),
  });

  it('opens as PMTiles, zooms 0 to 6, and has tiles where there is land', async () => {
    const { minZoom, maxZoom } = await archive.getHeader();
    expect([minZoom, maxZoom]).toEqual([0, 6]);
    for (const [z, x, y] of [
      [0, 0, 0],
      [6, 50, 29],
    ] as const) {
      expect((await archive.getZxy(z, x, y))?.data.byteLength).toBeGreaterThan(500);
    }
  });

  it('names a country again inside its own land only, and rivers and lakes by name', async () => {
    const wrong: string[] = [];
    const waters = new Set<unknown>();
    for (const [x, y] of CLOSE_TILES) {
      const found = await archive.getZxy(6, x, y);
      const { layers } = new VectorTile(new PbfReader(new Uint8Array(found!.data)));
      for (const { properties, geometry } of featuresOf(layers['label'], x, y)) {
        if (properties['class'] === 'lake') waters.add(properties['name']);
        if (properties['class'] !== 'neighbour') continue;
        const land = areaOf(boundaries, `iso:${properties['country'] as string}`);
        const inside = land && booleanPointInPolygon(geometry as Point, land.geometry);
        if (!inside) wrong.push(`${properties['name'] as string} in ${x}/${y}`);
      }
      for (const { properties } of featuresOf(layers['river'], x, y))
        waters.add(properties['name']);
    }
    expect(wrong).toEqual([]);
    expect([...waters]).toEqual(expect.arrayContaining(['Tonlé Sap', 'Mekong', 'Rhine', 'Danube']));
  });
});

/** Tiles of zoom 6 over Southeast Asia, Central Europe and the Black Sea. */
const CLOSE_TILES = [
  ...[49, 50, 51].flatMap((x) => [28, 29, 30].map((y) => [x, y] as const)),
  ...[33, 34, 35, 36, 37, 38].flatMap((x) => [20, 21, 22, 23].map((y) => [x, y] as const)),
];

function featuresOf(layer: VectorTileLayer | undefined, x: number, y: number) {
  return Array.from({ length: layer?.length ?? 0 }, (_, i) => {
    const feature = layer!.feature(i);
    return { properties: feature.properties, geometry: feature.toGeoJSON(x, y, 6).geometry };
  });
}

describe('the manifest', () => {
  it('names the very files that are here', () => {
    const changed = manifest.outputs.filter(
      ({ file, sha256 }) =>
        createHash('sha256')
          .update(readFileSync(`geodata/${file}`))
          .digest('hex') !== sha256,
    );
    expect(changed.map(({ file }) => file)).toEqual([]);
  });
});

describe('geodata/fact-ids.json', () => {
  it('holds the id and statement of every fact: else run `npm run dateline -- ids`', () => {
    const { articles } = readArticleFolder(loadConfig().articles);
    const given = loadGivenIds();
    expect(givenIdsOf(factsOf(articles, { given }))).toEqual(given);
  });
});
