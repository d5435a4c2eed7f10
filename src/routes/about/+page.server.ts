import { publishers } from '$lib/atlas/publish/publish';
import { loadAtlas, loadConfig } from '$lib/files/atlas';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
  const { title } = loadConfig();
  const { corrections, facts } = loadAtlas();
  return {
    room: 'text' as const,
    title: `About · ${title}`,
    description:
      'How facts come onto the map, what it cannot know, whose data it uses, how borders are drawn.',
    files: Object.keys(publishers),
    corrections,
    unplaced: facts.some(({ notOnMap }) => notOnMap !== null),
    about: { '@type': 'AboutPage', name: `About ${title}` },
  };
};
