import type { SourceSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { LayerGroup } from '../atlas/layer-groups';
import type { MapTarget } from '../atlas/view';
import type { Language } from '../state/url-params';
import type { LiveMapOptions } from './live-map-options';
import { levelOn } from './camera';
import { nearZoom } from './layers/layer';
import type { StageSize } from './mercator';
import { mapStyle } from './style';
import type { Theme } from './theme';

/** What the style depends on while the map stands. */
interface Shown {
  sources: Record<string, SourceSpecification>;
  theme: Theme;
  target: MapTarget | null;
  hidden: readonly LayerGroup[];
  /** Slugs of the marks that have a ring or an outline. */
  selected: readonly string[];
  language: Language | null;
  size: StageSize;
}

/** The style for what is shown. Land steps back from a region that has a border. */
export function styleOf({ marks, base }: LiveMapOptions, shown: Shown): StyleSpecification {
  const { theme, target, language, sources, hidden, selected, size } = shown;
  const region = target?.region ?? null;
  const area = marks.areas.features.find(({ properties }) => properties.slug === region);
  const open = area?.properties.kind === 'country' ? area.properties : null;
  return mapStyle({
    theme,
    region,
    country: open && open.slug,
    sources,
    hidden,
    selected,
    near: nearZoom(size.width, marks),
    level: levelOn(target, size),
    base: base({ theme, region: area ? region : null, country: open && open.country, language }),
  });
}
