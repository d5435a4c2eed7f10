import { loadConfig, loadViews } from '$lib/files/atlas';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
  const name = `Not on the map · ${loadConfig().title}`;
  return {
    room: 'text' as const,
    title: name,
    description: 'Every fact of the atlas that could not be placed, with the reason.',
    facts: loadViews().unplaced(),
    about: { '@type': 'CollectionPage', name },
  };
};
