import { publishers } from '$lib/atlas/publish/publish';
import { loadConfig } from '$lib/files/atlas';
import { feedList } from '$lib/files/feeds';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
  const { title } = loadConfig();
  return {
    room: 'text' as const,
    title: `Downloads and feeds · ${title}`,
    description:
      'The atlas as CSV, GeoJSON, KML and Linked Places, its data files, and feeds by region and topic.',
    files: Object.keys(publishers),
    feeds: feedList(),
    about: { '@type': 'DataCatalog', name: `Downloads of ${title}` },
  };
};
