import { describe, expect, it } from 'vitest';
import type { Marks, MarkProperties } from '../atlas/marks';
import { flowsApart, indexMarks, withFigures } from './mark-index';

const properties = (slug: string, kind: MarkProperties['kind']): MarkProperties => ({
  slug,
  href: `/region/${slug}`,
  name: slug,
  localName: null,
  kind,
  geometry: kind === 'city' ? 'disc' : kind === 'site' ? 'dot' : 'outline',
  country: 'KH',
  count: 1,
  total: 1,
  value: 1,
  tint: 1,
  figure: '1',
  precisionKm: 5,
});
const point = <P>(coordinates: number[], properties: P) => ({
  type: 'Feature' as const,
  geometry: { type: 'Point' as const, coordinates },
  properties,
});
const of = <F>(...features: F[]) => ({ type: 'FeatureCollection' as const, features });
const flow = (slug: string, from: string, to: string) => ({
  type: 'Feature' as const,
  geometry: { type: 'LineString' as const, coordinates: [] },
  properties: {
    slug,
    href: `/flow/${slug}`,
    kind: 'moved' as const,
    name: slug,
    from,
    to,
    value: null,
    label: '',
    told: '',
    facts: 1,
  },
});

const marks: Marks = {
  areas: of(),
  edges: of(),
  extents: of(),
  leaders: of(),
  points: of(
    point([104.92, 11.56], properties('phnom-penh-kh', 'city')),
    point([104.92, 11.545], properties('chinese-embassy', 'site')),
  ),
  labels: of(
    point([104.9, 12.6], properties('cambodia', 'country')),
    point([104.97, 11.4], properties('kandal-kh', 'admin1')),
  ),
  figures: of(
    point([85, -9], { ...properties('cambodia', 'country'), note: '', anchor: 'right' as const }),
  ),
  names: of<never>(),
  flows: of(flow('a', 'kandal-kh', 'phnom-penh-kh'), flow('b', 'panama', 'india')),
};

describe('indexMarks', () => {
  const index = indexMarks(marks);

  it('knows where each place stands, and where its page is', () => {
    expect(index.get('phnom-penh-kh')?.at).toEqual([104.92, 11.56]);
    expect(index.get('cambodia')).toEqual({
      at: [104.9, 12.6],
      leastZoom: 0,
      name: 'cambodia',
      href: '/region/cambodia',
      facts: 1,
    });
  });

  it('comes close enough that a place is drawn by itself and not folded into its town', () => {
    const [town, province] = [index.get('phnom-penh-kh'), index.get('kandal-kh')];
    expect(province?.leastZoom).toBeGreaterThan(4);
    expect(index.get('chinese-embassy')?.leastZoom).toBeGreaterThan(town?.leastZoom ?? 99);
  });
});

describe('flowsApart', () => {
  it('names the flows that do not touch a place, if any does', () => {
    expect(flowsApart(marks, ['phnom-penh-kh'])).toEqual(['b']);
    expect(flowsApart(marks, ['cambodia'])).toEqual([]);
  });
});

describe('withFigures', () => {
  it('makes room for the figures of the countries in sight', () => {
    const [west, south] = withFigures([100, 5, 110, 20], marks);
    expect(west).toBeLessThan(85);
    expect(south).toBeLessThan(-9);
    expect(withFigures([-90, 0, -70, 20], marks)).toEqual([-90, 0, -70, 20]);
  });
});
