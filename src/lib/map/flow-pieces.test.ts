import type { Feature, LineString } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { FlowProperties } from '../atlas/marks';
import { flowEnds, flowPieces, flowWidthPx, worldWords } from './flow-pieces';

const flow = (
  value: number | null,
  coordinates: number[][],
): Feature<LineString, FlowProperties> => ({
  type: 'Feature',
  geometry: { type: 'LineString', coordinates },
  properties: {
    slug: 'panama--india--deported',
    href: '/flow/panama--india--deported',
    kind: 'deported',
    name: 'Panama to India, deported',
    from: 'panama',
    to: 'india',
    value,
    label: '',
    told: '',
    facts: 1,
  },
});

describe('flows', () => {
  it('are wider for more people, and of middle width where no number is stated', () => {
    expect(flowWidthPx(3)).toBeCloseTo(2.6);
    expect(flowWidthPx(40_000)).toBeGreaterThan(flowWidthPx(2_695));
    expect(flowWidthPx(9_000_000)).toBeCloseTo(6.2);
    expect(flowWidthPx(null)).toBeCloseTo(4.4);
  });

  it('are cut into at least 32 pieces that touch and only grow', () => {
    const pieces = flowPieces(
      flow(null, [
        [-80, 8],
        [-20, 50],
        [78, 22],
      ]),
    );
    expect(pieces.length).toBeGreaterThanOrEqual(32);
    pieces.slice(1).forEach((piece, i) => {
      const before = pieces[i];
      const [lng, lat] = piece.geometry.coordinates[0] ?? [];
      expect(before?.geometry.coordinates.at(-1)?.[0]).toBeCloseTo(lng ?? NaN);
      expect(before?.geometry.coordinates.at(-1)?.[1]).toBeCloseTo(lat ?? NaN);
      expect(piece.properties.widthPx).toBeGreaterThan(before?.properties.widthPx ?? Infinity);
    });
    expect(pieces[0]?.geometry.coordinates[0]).toEqual([-80, 8]);
    expect(pieces.at(-1)?.geometry.coordinates.at(-1)).toEqual([78, 22]);
  });

  it('point where they go, and their number is never upside down', () => {
    const [east, eastward] = flowEnds(
      flow(1, [
        [0, 0],
        [10, 0],
      ]),
      20,
    );
    expect(east?.properties?.bearing).toBeCloseTo(90);
    expect(eastward?.properties?.slope).toBeCloseTo(0);
    const [south, southward] = flowEnds(
      flow(1, [
        [0, 10],
        [0, 0],
      ]),
      20,
    );
    expect(south?.properties?.bearing).toBeCloseTo(180);
    expect(Math.abs(southward?.properties?.slope)).toBeLessThanOrEqual(90);
    expect(
      flowEnds(
        flow(1, [
          [5, 5],
          [5, 5],
        ]),
        20,
      ),
    ).toEqual([]);
  });

  it('say on a map of the world what happened where there is room, else how many', () => {
    const wordsTo = (goal: number[]) => {
      const { properties, ...line } = flow(250, [[-80, 9], goal]);
      const said = { label: 'more than 250', told: 'deported from Panama to India' };
      return worldWords({ ...line, properties: { ...properties, ...said } });
    };
    expect(wordsTo([78, 21])).toBe('more than 250 deported from Panama to India');
    expect(wordsTo([-74, 4])).toBe('more than 250');
  });
});
