import { escapeXml, tag } from '../../core/xml';
import { daysOf } from '../../core/edtf';
import type { Published, PublishedFact } from './published';
import { sourceWords } from './published';

/** What a feed is called and where it is. */
export interface Feed {
  name: string;
  /** Path of the feed, and of the page that it is of. */
  path: string;
  page: string;
}

/** The most entries that a feed holds: what a reader of feeds asks for again and again. */
const MOST = 100;

/** What stands for the time of a feed without any date: Atom must have one. */
const EPOCH = '1970-01-01';

/** The last day of a fact, or of its article; null if neither has a date. */
const dayOf = ({ when }: PublishedFact) => (when && daysOf(when)?.last) || null;

/** The time of day is not known. */
const timeOf = (day: string) => `${day}T00:00:00Z`;

/** Facts as an Atom feed (RFC 4287) with GeoRSS points, newest first. */
export function atom(feed: Feed, published: Published): string {
  const { origin, title, facts, places } = published;
  const points = new Map(places.features.map(({ id, geometry }) => [id, geometry]));
  const link = (rel: string, path: string, type: string) =>
    tag('link', { rel, href: `${origin}${path}`, type });
  const text = (name: string, value: string) => tag(name, {}, escapeXml(value));
  // A fact without a date came with the others: it is as new as the newest of them.
  const newest = facts.map((fact) => dayOf(fact) ?? EPOCH).reduce((a, b) => (a > b ? a : b), EPOCH);
  const entries = facts.slice(0, MOST).map((fact) => {
    const georss = fact.places.flatMap(({ id }) => {
      const geometry = points.get(id);
      if (geometry?.type !== 'Point') return [];
      const [lng, lat] = geometry.coordinates;
      return [tag('georss:point', {}, `${lat} ${lng}`)];
    });
    return tag(
      'entry',
      {},
      [
        text('id', `urn:dateline:fact:${fact.id}`),
        text('title', fact.statement),
        text('updated', timeOf(dayOf(fact) ?? newest)),
        link('alternate', `/fact/${fact.id}`, 'text/html'),
        ...fact.topics.map((term) => tag('category', { term })),
        tag('summary', {}, escapeXml(sourceWords(published, fact))),
        ...georss,
      ].join(''),
    );
  });
  const head = [
    text('id', `urn:dateline:feed:${feed.path}`),
    text('title', `${feed.name} · ${title}`),
    text('updated', timeOf(newest)),
    tag('author', {}, text('name', title)),
    link('self', feed.path, 'application/atom+xml'),
    link('alternate', feed.page, 'text/html'),
    text('rights', 'CC BY 4.0; the articles belong to their publishers'),
  ];
  const namespaces = {
    xmlns: 'http://www.w3.org/2005/Atom',
    'xmlns:georss': 'http://www.georss.org/georss',
  };
  return `<?xml version="1.0" encoding="utf-8"?>\n${tag('feed', namespaces, [...head, ...entries].join('\n'))}\n`;
}
