import { error } from '@sveltejs/kit';
import { besideOf } from '$lib/atlas/beside';
import { timelineOf } from '$lib/atlas/timeline';
import { loadConfig, loadViews } from '$lib/files/atlas';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => loadViews().atlas.facts.map(({ id }) => ({ id }));

export const load: PageServerLoad = ({ params, locals }) => {
  const views = loadViews();
  const fact = views.fact(params.id);
  if (!fact) error(404, `The atlas has no fact with the id “${params.id}”.`);
  const map = views.targetOfFact(fact);
  locals.map = map;
  const { citation } = fact;
  const own = views.factsOf(citation.slug);
  return {
    room: 'atlas' as const,
    title: `${fact.statement} · ${loadConfig().title}`,
    description: `Said by ${citation.publisher ?? citation.agency ?? 'a source whose publisher is not stated'}, paragraph ${citation.paragraph}.`,
    map,
    timeline: timelineOf([fact]),
    fact,
    beside: besideOf(fact, own),
    inArticle: own.length,
    citation: {
      citation_title: fact.statement,
      citation_publisher: loadConfig().title,
      citation_technical_report_number: `data version ${views.atlas.version}`,
    },
    about: {
      '@type': 'Claim',
      text: fact.statement,
      appearance: {
        '@type': 'NewsArticle',
        ...(citation.title ? { headline: citation.title } : {}),
        ...(citation.published ? { datePublished: citation.published } : {}),
        ...(citation.publisher
          ? { publisher: { '@type': 'Organization', name: citation.publisher } }
          : {}),
      },
    },
  };
};
