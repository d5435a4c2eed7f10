import { daysOf } from '$lib/core/edtf';
import { stepsOf } from '$lib/atlas/mark-properties';
import { axisYears } from '$lib/atlas/axis-years';
import { loadConfig, loadViews } from '$lib/files/atlas';
import type { AtlasSummary } from '$lib/atlas/view';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = () => {
  const { title, subtitle, origin, contact } = loadConfig();
  const views = loadViews();
  const { version, facts, articles, places } = views.atlas;
  const days = facts.flatMap(({ when }) => (when ? (daysOf(when) ?? []) : []));
  const summary: AtlasSummary = {
    title,
    subtitle,
    version,
    facts: facts.length,
    articles: articles.length,
    places: places.filter((place) => place.facts.length).length,
    unplaced: views.unplaced().length,
    steps: stepsOf(places),
  };
  return {
    atlas: summary,
    origin,
    contact,
    years: axisYears(days),
  };
};
