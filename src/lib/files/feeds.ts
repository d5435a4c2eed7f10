import { atom, type Feed } from '../atlas/download/atom';
import { subset } from '../atlas/download/published';
import { slugify } from '../core/slug';
import { loadViews } from './atlas';
import { loadPublished } from './published';

interface FeedOfFacts extends Feed {
  facts: readonly string[];
}

/** The feeds of the atlas: of all of it, of each region, of each topic. */
function feeds(): FeedOfFacts[] {
  const { facts, places } = loadViews().atlas;
  const topics = [...new Set(facts.flatMap(({ topics }) => topics))].sort();
  return [
    {
      name: 'The whole atlas',
      path: '/feed/atlas.atom',
      page: '/',
      facts: facts.map(({ id }) => id),
    },
    ...places
      .filter(({ href }) => href.startsWith('/region/'))
      .map(({ name, slug, href, allFacts }) => ({
        name,
        path: `/feed/region/${slug}.atom`,
        page: href,
        facts: allFacts,
      })),
    ...topics.map((topic) => ({
      name: `Topic: ${topic}`,
      path: `/feed/topic/${slugify(topic)}.atom`,
      page: `/?topic=${slugify(topic)}`,
      facts: facts.filter(({ topics }) => topics.includes(topic)).map(({ id }) => id),
    })),
  ];
}

/** Every feed with its number of facts, for a list. */
export function feedList(): { name: string; path: string; count: number }[] {
  return feeds().map(({ name, path, facts }) => ({ name, path, count: facts.length }));
}

/** A feed as Atom; null if there is none at that path. */
export function feedAt(path: string): string | null {
  const feed = feeds().find((one) => one.path === path);
  return feed ? atom(feed, subset(loadPublished(), new Set(feed.facts))) : null;
}
