import { describe, expect, it } from 'vitest';
import { degreeLabel, edgeTicks, graticuleStep } from './graticule';

const size = { width: 1032, height: 724 };

describe('graticule', () => {
  it('is 30° for the world, 1° for a country, a quarter for a town', () => {
    expect([0, 1.6, 3, 4, 6.6, 9.7].map(graticuleStep)).toEqual([30, 30, 10, 5, 1, 0.25]);
  });

  it('names the meridians over Cambodia', () => {
    const { top, right } = edgeTicks({ zoom: 6.6, center: [105.6, 12.4] }, size);
    expect(top.map(({ label }) => label)).toEqual([
      '102°E',
      '103°E',
      '104°E',
      '105°E',
      '106°E',
      '107°E',
      '108°E',
      '109°E',
    ]);
    expect(right.map(({ label }) => label)).toEqual(['10°N', '11°N', '12°N', '13°N', '14°N']);
  });

  it('wraps longitudes and leaves the letter off where both would do', () => {
    expect([0, 30, -90, 180, 190, -180, 104.75].map((lng) => degreeLabel(lng, 'E', 'W'))).toEqual([
      '0°',
      '30°E',
      '90°W',
      '180°',
      '170°W',
      '180°',
      '104°45′E',
    ]);
  });
});
