import { blend } from '../colour';
import { expr } from '../expression';
import { stitch } from '../stitch';
import { tintExpression } from '../tint';
import type { Palette } from '../theme';
import { FADED_FILL, OWN_FACTS } from './areas';
import { byZoom, countriesBeside, SHAPES, type MarkLayer } from './layer';

/** Width in px and opacity of the bands by zoom (LOOK, "Map style": inner band). */
const COUNTRY_OPACITY = { 5: 0.2, 7: 0.24 };
const PROVINCE_OPACITY = 0.16;
const COUNTRY_PX = [4, 4, 5, 6, 7, 10];
const PROVINCE_PX = [4, 2, 5, 3, 7, 5, 9, 9];

/** Half a band's width, so that it begins at the border; offsets go to the right-hand side. */
const halved = (stops: readonly number[]) => stops.map((value, i) => (i % 2 ? value / 2 : value));

function provinceColours(palette: Palette, fill: number) {
  const bare = blend(palette.land, palette.fact, PROVINCE_OPACITY);
  const [a, b, c, d] = palette.tints.map((tint) =>
    blend(blend(palette.land, tint, fill), palette.fact, PROVINCE_OPACITY),
  );
  return expr(
    'case',
    ['>', ['get', 'value'], 0],
    tintExpression([a ?? '', b ?? '', c ?? '', d ?? '']),
    bare,
  );
}

/**
 * A band inside each land border. Its colours are mixed beforehand and drawn opaque, because a
 * translucent line shows where it overlaps itself in every bend.
 */
export const bands: MarkLayer = {
  source: SHAPES,
  part: 'band',
  group: 'areas',
  data: ({ edges }) => ({
    type: 'FeatureCollection',
    features: edges.features.map(({ geometry, ...feature }) => ({
      ...feature,
      geometry: { ...geometry, coordinates: stitch(geometry.coordinates) },
    })),
  }),
  layers: ({ palette, country, level }) => [
    {
      id: 'country-band',
      type: 'line',
      source: SHAPES,
      minzoom: level,
      filter: countriesBeside(country),
      paint: {
        'line-color': byZoom(
          5,
          blend(palette.land, palette.fact, COUNTRY_OPACITY[5]),
          7,
          blend(palette.land, palette.fact, COUNTRY_OPACITY[7]),
        ),
        'line-width': byZoom(...COUNTRY_PX),
        'line-offset': byZoom(...halved(COUNTRY_PX)),
      },
    },
    {
      id: 'province-band',
      type: 'line',
      source: SHAPES,
      minzoom: level,
      filter: OWN_FACTS,
      paint: {
        'line-color': byZoom(
          FADED_FILL.from,
          provinceColours(palette, 1),
          FADED_FILL.to,
          provinceColours(palette, FADED_FILL.opacity),
        ),
        'line-width': byZoom(...PROVINCE_PX),
        'line-offset': byZoom(...halved(PROVINCE_PX)),
      },
    },
  ],
  pick: {},
  legend: [],
  popup: [],
};
