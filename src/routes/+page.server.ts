import { counted } from '$lib/core/counted';
import { timelineOf } from '$lib/atlas/timeline';
import { loadConfig, loadDrawnAtlas, loadViews } from '$lib/files/atlas';
import { isRisen } from '$lib/map/drawn/drawn-map';
import type { PageServerLoad } from './$types';

/** As many facts without a place as stand below the list; all of them are on /unplaced. */
const UNPLACED = 50;

export const load: PageServerLoad = ({ locals }) => {
  const { title, subtitle } = loadConfig();
  const views = loadViews();
  const { atlas } = views;
  const map = views.target([]);
  const unplaced = views.unplaced();
  locals.map = map;
  const risen = isRisen(loadDrawnAtlas().marks, map);
  return {
    room: 'atlas' as const,
    title: `${title}: ${subtitle}`,
    description: `${counted(atlas.facts.length, 'sourced fact')} from ${counted(atlas.articles.length, 'article')} on one map.`,
    map,
    timeline: timelineOf(atlas.facts),
    risen,
    rows: views
      .rows()
      .filter(({ kind, count }) => (risen ? kind === 'country' || kind === 'region' : count > 0)),
    flows: views.flows(),
    unplaced: { first: unplaced.slice(0, UNPLACED), ids: unplaced.map(({ id }) => id) },
    about: {
      '@type': 'Dataset',
      name: title,
      description: subtitle,
      version: atlas.version,
      license: 'https://creativecommons.org/licenses/by/4.0/',
      distribution: ['places.geojson', 'areas.geojson', 'flows.geojson', 'facts.json'].map(
        (file) => ({
          '@type': 'DataDownload',
          contentUrl: `/data/${file}`,
          encodingFormat: file.endsWith('.geojson') ? 'application/geo+json' : 'application/json',
        }),
      ),
    },
  };
};
