import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Marks } from '../atlas/marks';
import { foreignBase, type Base } from './base';
import { nearZoom } from './layers/layer';
import { legend, markLayers, ORDER, PICK } from './order';
import { mapStyle, markSources } from './style';
import { palettes, type Theme } from './theme';

const none = { type: 'FeatureCollection' as const, features: [] };
const marks: Marks = {
  areas: none,
  edges: none,
  extents: none,
  points: none,
  labels: none,
  figures: none,
  leaders: none,
  flows: none,
  names: none,
};
const base: Base = {
  sources: {},
  resources: {},
  ground: [{ id: 'sea', type: 'background' }],
  lines: [],
  labels: [],
};
const styleOf = (theme: Theme, region: string | null = null, near = 2) =>
  mapStyle({ theme, region, country: region, base, near, level: 4, sources: markSources(marks) });
const context = {
  ...{ palette: palettes.day, region: null, country: null, near: 2, level: 4 },
  selected: [],
};
const layerIds = (theme: Theme) => styleOf(theme).layers.map(({ id }) => id);

describe('mapStyle', () => {
  it.each(['day', 'night'] as const)('is a valid style by %s', (theme) => {
    for (const region of [null, 'cambodia']) {
      expect(validateStyleMin(styleOf(theme, region)).map(String)).toEqual([]);
    }
  });

  it('draws every layer of every mark exactly once', () => {
    const { layers } = styleOf('day');
    const ids = layers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const made = markLayers.flatMap((layer) => layer.layers(context)).map(({ id }) => id);
    expect(ids.filter((id) => id !== 'sea').sort()).toEqual(made.sort());
  });

  it('is the same map by night: only colours and pictures differ', () => {
    expect(layerIds('night')).toEqual(layerIds('day'));
  });

  it('puts base labels under all names of marks, and marks over the base', () => {
    const at = (id: (typeof ORDER)[number]) => ORDER.indexOf(id);
    for (const name of ['town-name', 'province-name', 'country-name', 'figure'] as const) {
      expect(at(name)).toBeGreaterThan(at('base:labels'));
    }
    expect(at('province-fill')).toBeLessThan(at('base:lines'));
    expect(at('disc')).toBeGreaterThan(at('flow'));
  });

  it('fills one level at a time', () => {
    const layer = (id: string) => styleOf('day').layers.find((found) => found.id === id);
    expect(layer('country-fill')?.maxzoom).toBe(layer('province-fill')?.minzoom);
    expect(layer('total-far')?.maxzoom).toBe(layer('figure')?.minzoom);
    expect(layer('leader')?.minzoom).toBe(layer('figure')?.minzoom);
    expect(layer('figure')?.maxzoom).toBe(layer('total')?.minzoom);
    expect(layer('total')?.maxzoom).toBe(layer('country-name')?.minzoom);
  });

  it('counts a country in it, not in the sea, where there is no room for the lines between', () => {
    const figures = { ...none, features: [{}] } as unknown as Marks['figures'];
    expect(nearZoom(1032, { figures })).toBeGreaterThan(1);
    expect(nearZoom(390, { figures })).toBe(0);
    expect(nearZoom(1032, { figures: none })).toBe(0);
    const { layers } = styleOf('day', null, 0);
    const layer = (id: string) => layers.find((found) => found.id === id);
    expect(validateStyleMin(styleOf('day', null, 0)).map(String)).toEqual([]);
    expect(layer('figure')?.layout?.visibility).toBe('none');
    expect(layer('leader')?.layout?.visibility).toBe('none');
    expect(layer('total')?.minzoom).toBe(0);
  });

  it('draws of a shared source only what is a kind’s own', () => {
    const edge = {
      type: 'Feature',
      properties: {},
      geometry: { type: 'MultiLineString', coordinates: [] },
    };
    const edges = { ...none, features: [edge] } as unknown as Marks['edges'];
    const source = markSources({ ...marks, edges })['shapes'] as { data: FeatureCollection };
    const parts = source.data.features.map(({ properties }) => properties?.['part']);
    expect([...new Set(parts)]).toEqual(['band', 'graticule', 'edge']);
    for (const { layers, part } of markLayers.filter((layer) => layer.source === 'shapes')) {
      for (const { id } of layers(context)) {
        const drawn = styleOf('day').layers.find((found) => found.id === id);
        expect(JSON.stringify(drawn)).toContain(`["==",["get","part"],"${part}"]`);
      }
    }
  });

  it('keeps the style of an owner below the marks and its labels below theirs', () => {
    const owner = foreignBase({
      version: 8,
      sources: { theirs: { type: 'geojson', data: none } },
      glyphs: 'https://example.org/{fontstack}/{range}.pbf',
      layers: [
        { id: 'theirs-label', type: 'symbol', source: 'theirs' },
        { id: 'theirs-fill', type: 'fill', source: 'theirs' },
      ],
    });
    const style = mapStyle({
      theme: 'day',
      region: null,
      country: null,
      near: 2,
      level: 4,
      base: owner,
      sources: markSources(marks),
    });
    const ids = style.layers.map(({ id }) => id);
    expect(validateStyleMin(style).map(String)).toEqual([]);
    expect(ids.indexOf('theirs-fill')).toBeLessThan(ids.indexOf('country-fill'));
    expect(ids.indexOf('theirs-label')).toBeGreaterThan(ids.indexOf('disc'));
    expect(ids.indexOf('theirs-label')).toBeLessThan(ids.indexOf('town-name'));
  });
});

describe('the key', () => {
  it('says what each kind of mark means, in the order of the strip', () => {
    expect(legend.map(({ glyph }) => glyph)).toEqual(['site', 'disc', 'area', 'hatch', 'flow']);
  });

  it('is not needed to reach a mark: every kind of place answers the pointer', () => {
    for (const id of ['site', 'disc', 'seat', 'province-fill', 'country-fill', 'extent-hatch']) {
      expect(PICK).toHaveProperty(id);
    }
  });
});
