import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metresPerPx, project, unproject, zoomAt } from './mercator';

const size = { width: 1032, height: 724 };

describe('mercator', () => {
  it('puts the centre of the camera in the middle of the stage', () => {
    const camera = { zoom: 6.6, center: [104.92, 11.56] as [number, number] };
    expect(project(camera, size, camera.center)).toEqual({ x: 516, y: 362 });
  });

  it('finds back what it projected', () => {
    const lng = fc.double({ min: -180, max: 180, noNaN: true });
    const lat = fc.double({ min: -85, max: 85, noNaN: true });
    const zoom = fc.double({ min: 0, max: 14, noNaN: true });
    fc.assert(
      fc.property(zoom, fc.tuple(lng, lat), fc.tuple(lng, lat), (zoom, center, place) => {
        const camera = { zoom, center };
        const back = unproject(camera, size, project(camera, size, place));
        expect(back[0]).toBeCloseTo(place[0], 5);
        expect(back[1]).toBeCloseTo(place[1], 5);
      }),
    );
  });

  it('knows that a px of zoom 0 is 78 km at the equator and half of it at 60°', () => {
    expect(metresPerPx(0, 0)).toBeCloseTo(78271.5, 1);
    expect(metresPerPx(0, 60)).toBeCloseTo(39135.8, 1);
  });

  it('finds the zoom at which a distance has a length', () => {
    const zoom = zoomAt(10, 94, 11.56);
    expect(10_000 / metresPerPx(zoom, 11.56)).toBeCloseTo(94, 6);
  });
});
