import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BBox } from '../core/bbox';
import { cameraFor, levelOn, padding, withinWorld } from './camera';
import { project, unproject } from './mercator';

const desk = { width: 1032, height: 724 };
const phone = { width: 390, height: 430 };

describe('cameraFor', () => {
  it('shows the whole extent, clear of the edges and of what covers the stage', () => {
    const lng = fc.double({ min: -170, max: 170, noNaN: true });
    const lat = fc.double({ min: -75, max: 75, noNaN: true });
    const size = fc.constantFrom(desk, phone);
    fc.assert(
      fc.property(fc.tuple(lng, lat, lng, lat), size, ([x1, y1, x2, y2], size) => {
        const bbox: BBox = [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)];
        const inset = size === phone ? { bottom: 165 } : { right: 360 };
        const camera = cameraFor(bbox, size, inset);
        fc.pre(camera.zoom > 0);
        const room = padding(size, inset);
        const nw = project(camera, size, [bbox[0], bbox[3]]);
        const se = project(camera, size, [bbox[2], bbox[1]]);
        expect(nw.x).toBeGreaterThanOrEqual((room.left ?? 0) - 0.01);
        expect(nw.y).toBeGreaterThanOrEqual((room.top ?? 0) - 0.01);
        expect(se.x).toBeLessThanOrEqual(size.width - (room.right ?? 0) + 0.01);
        expect(se.y).toBeLessThanOrEqual(size.height - (room.bottom ?? 0) + 0.01);
      }),
    );
  });

  it('comes no closer to a point than a town needs', () => {
    expect(cameraFor([104.92, 11.56, 104.92, 11.56], desk, {}).zoom).toBe(9.5);
  });
});

describe('withinWorld', () => {
  const sheet = 380;
  const tall = { width: 390, height: 788 };

  it('shows nothing beyond the poles above the sheet, and the whole world where that fits', () => {
    const cameras = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -85, max: 85, noNaN: true }),
      fc.double({ min: -2, max: 14, noNaN: true }),
    );
    fc.assert(
      fc.property(cameras, fc.constantFrom(0, sheet), ([lng, lat, zoom], covered) => {
        const camera = withinWorld({ center: [lng, lat], zoom }, tall, covered);
        const north = unproject(camera, tall, { x: 0, y: 0 })[1];
        const south = unproject(camera, tall, { x: 0, y: tall.height - covered })[1];
        expect(north).toBeLessThan(85.06);
        expect(south).toBeGreaterThan(-85.06);
        expect(camera.center[0]).toBe(lng);
      }),
    );
    expect(withinWorld({ center: [0, 0], zoom: 0 }, tall, sheet).zoom).toBe(0);
    expect(withinWorld({ center: [0, 0], zoom: 0 }, tall, 0).zoom).toBeCloseTo(0.62, 2);
  });

  it('leaves a camera alone that shows only the world', () => {
    const camera = { center: [104.9, 11.6] as [number, number], zoom: 6 };
    const { center, zoom } = withinWorld(camera, tall, sheet);
    expect(zoom).toBe(6);
    expect(center[1]).toBeCloseTo(11.6, 9);
  });
});

describe('levelOn', () => {
  const china: BBox = [73.5, 18.2, 134.8, 53.6];
  const target = (region: string | null) => ({ bbox: china, selected: [], region });

  it.each([
    { width: 1032, height: 724 },
    { width: 390, height: 760 },
  ])('lets what lies in an open region stand at the zoom that shows all of it', (size) => {
    const { zoom } = cameraFor(china, size, { bottom: size.height / 3 });
    expect(zoom).toBeLessThan(levelOn(null, size));
    expect(zoom).toBeLessThan(levelOn(target(null), size));
    expect(zoom).toBeGreaterThan(levelOn(target('china'), size));
  });

  it('keeps the level of a region that is seen from near', () => {
    const size = { width: 1032, height: 724 };
    const laos: BBox = [100, 13.9, 107.7, 22.5];
    const level = levelOn({ bbox: laos, selected: [], region: 'laos' }, size);
    expect(level).toBe(levelOn(null, size));
  });
});

describe('padding', () => {
  it('keeps a strip free where an inset would leave nothing', () => {
    expect(padding(phone, { right: 360 }).right).toBeLessThan(60);
    expect(padding(desk, { right: 360 }).right).toBe(416);
  });
});
