import { error } from '@sveltejs/kit';
import { timelineOf } from '$lib/atlas/timeline';
import { loadConfig, loadViews } from '$lib/files/atlas';
import { counted } from '$lib/core/counted';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => loadViews().atlas.flows.map(({ slug }) => ({ slug }));

export const load: PageServerLoad = ({ params, locals }) => {
  const views = loadViews();
  const flow = views.flow(params.slug);
  if (!flow) error(404, `The atlas has no flow called “${params.slug}”.`);
  const { from, to, name, what, number, facts } = flow;
  const map = { ...views.target([from.slug, to.slug]), selected: [flow.slug] };
  locals.map = map;
  return {
    room: 'atlas' as const,
    title: `${name}: people ${what} · ${loadConfig().title}`,
    description: `${number ?? 'An unstated number of'} people ${what} from ${from.name} to ${to.name}, as ${counted(facts.length, 'fact')} ${facts.length === 1 ? 'says' : 'say'}.`,
    map,
    timeline: timelineOf(facts),
    flow,
    about: { '@type': 'MoveAction', fromLocation: from.name, toLocation: to.name },
  };
};
