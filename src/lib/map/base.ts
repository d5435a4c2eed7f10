import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';

/** What lies under the marks. */
export interface Base {
  sources: StyleSpecification['sources'];
  /** Everything outside the layers that labels or images need. */
  resources: Pick<StyleSpecification, 'glyphs' | 'sprite' | 'font-faces'>;
  /** Water and land. */
  ground: LayerSpecification[];
  /** What is drawn over a tinted area: water lines, borders. */
  lines: LayerSpecification[];
  /** All labels. */
  labels: LayerSpecification[];
}

/** An owner's own style as a base: labels go on top, all else below the marks. */
export function foreignBase(style: StyleSpecification): Base {
  const { glyphs, sprite, 'font-faces': fontFaces } = style;
  return {
    sources: style.sources,
    resources: {
      ...(glyphs && { glyphs }),
      ...(sprite && { sprite }),
      ...(fontFaces && { 'font-faces': fontFaces }),
    },
    ground: style.layers.filter(({ type }) => type !== 'symbol'),
    lines: [],
    labels: style.layers.filter(({ type }) => type === 'symbol'),
  };
}
