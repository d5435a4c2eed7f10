import type { Base } from './base';
import { palettes, type Theme } from './theme';

/** Our own basemap in an edition; land outside an open region steps back. */
export function ownBase({
  theme,
}: {
  theme: Theme;
  region: string | null;
  tilesUrl: string;
}): Base {
  const { water } = palettes[theme];
  return {
    sources: {},
    resources: {},
    ground: [{ id: 'water', type: 'background', paint: { 'background-color': water } }],
    lines: [],
    labels: [],
  };
}
