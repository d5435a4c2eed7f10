import { describe, expect, it } from 'vitest';
import type { FlowProperties } from '../atlas/marks';
import { cutOff, flowExits, roomFor } from './flow-exits';

const flow = (from: string, to: string, coordinates: number[][], label = '') => ({
  type: 'Feature' as const,
  geometry: { type: 'LineString' as const, coordinates },
  properties: {
    slug: `${from}--${to}`,
    href: '/flow',
    from,
    to,
    label,
    value: null,
  } as FlowProperties,
});
const names = new Map([
  ['here', 'Phnom Penh'],
  ['north', 'China'],
  ['east', 'Mondulkiri'],
]);
const view = {
  camera: { center: [0, 0] as [number, number], zoom: 6 },
  size: { width: 800, height: 600 },
};
const room = roomFor(view.size, { right: 0, bottom: 0 });
const exits = (...flows: ReturnType<typeof flow>[]) => flowExits(flows, names, view, room, []);

describe('flowExits', () => {
  it('say at the edge where a flow goes on to, with its number', () => {
    const [exit] = exits(
      flow(
        'here',
        'north',
        [
          [0, 0],
          [0, 30],
        ],
        'at least 3,706',
      ),
    );
    expect(exit?.text).toBe('to China, at least 3,706');
    expect(exit?.x).toBeCloseTo(400);
    expect(exit?.y).toBeLessThan(60);
  });

  it('say where a flow comes from, whole within the edge that it crosses', () => {
    const [exit] = exits(
      flow('east', 'here', [
        [30, 0],
        [0, 0],
      ]),
    );
    expect(exit?.text).toBe('from Mondulkiri');
    expect(exit?.x).toBeLessThan(800 - ('from Mondulkiri'.length * 6) / 2);
    expect(exit?.y).toBeCloseTo(300);
  });

  it('are none for a flow that is in sight whole, or not at all', () => {
    expect(
      exits(
        flow('here', 'north', [
          [0, 0],
          [0, 1],
        ]),
      ),
    ).toEqual([]);
    expect(
      exits(
        flow('here', 'north', [
          [30, 0],
          [30, 30],
        ]),
      ),
    ).toEqual([]);
  });

  it('do not lie on each other', () => {
    const north = flow('here', 'north', [
      [0, 0],
      [0, 30],
    ]);
    const south = flow('east', 'here', [
      [0, 30],
      [0, 0],
    ]);
    const [a, b] = exits(north, south);
    expect(Math.abs((a?.y ?? 0) - (b?.y ?? 0))).toBeGreaterThanOrEqual(18);
  });
});

it('a number in the middle of a flow is left out where the edge would cut it', () => {
  const inSight = flow('here', 'east', [
    [0, 0],
    [0.5, 0],
    [1, 0],
  ]);
  const across = flow('here', 'north', [
    [0, 0],
    [0, 6],
    [0, 30],
  ]);
  expect(cutOff([inSight, across], view, room)).toEqual(['here--north']);
});
