import { describe, expect, it } from 'vitest';
import { hatchImage, hatchPixels, imagePixels } from './hatch';

const alpha = ({ data, width }: ReturnType<typeof hatchPixels>, x: number, y: number) =>
  data[(((y + width) % width) * width + ((x + width) % width)) * 4 + 3];

describe('hatch', () => {
  const pixels = hatchPixels('#b3361e');

  it('rises at 45°: one step right is one step up', () => {
    for (let x = 0; x < pixels.width; x++) {
      for (let y = 0; y < pixels.height; y++) {
        expect(alpha(pixels, x, y)).toBe(alpha(pixels, x + 1, y - 1));
      }
    }
  });

  it('leaves most of the ground free', () => {
    const opacities = pixels.data.filter((_, i) => i % 4 === 3);
    const ink = opacities.reduce((sum, value) => sum + value / 255, 0) / opacities.length;
    expect(ink).toBeGreaterThan(0.15);
    expect(ink).toBeLessThan(0.3);
  });

  it('is found by its name', () => {
    expect(imagePixels(hatchImage('#b3361e'))).toEqual(pixels);
    expect(imagePixels('marker-15')).toBeNull();
  });
});
