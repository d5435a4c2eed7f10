import { daysOf } from '$lib/core/edtf';
import { loadConfig, loadViews } from '$lib/files/atlas';
import type { AtlasSummary } from '$lib/atlas/view';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = () => {
  const { title, subtitle, origin, contact } = loadConfig();
  const views = loadViews();
  const { version, facts, articles, places } = views.atlas;
  const days = facts.flatMap(({ when }) => (when ? (daysOf(when) ?? []) : []));
  const years = days
    .flatMap(({ first, last }) => [first, last])
    .map((day) => Number(day.slice(0, 4)));
  const summary: AtlasSummary = {
    title,
    subtitle,
    version,
    facts: facts.length,
    articles: articles.length,
    places: places.filter((place) => place.facts.length).length,
    unplaced: views.unplaced().length,
  };
  return {
    atlas: summary,
    origin,
    contact,
    years: years.length ? ([Math.min(...years), Math.max(...years)] as const) : null,
  };
};
