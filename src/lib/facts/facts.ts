import type { Article, Sentence } from '../articles/article';
import type { Span } from '../core/span';
import type { Mention } from '../geoparse/mention';
import type { Fact } from './fact';
import { factIds } from './fact-id';
import { factPlaces } from './fact-places';
import { whyNotOnMap } from './not-on-map';
import { quantitiesOf } from './quantities';
import { rolesOf } from './roles';
import { topicsOf } from './topics';
import { whenOf } from './when';

/**
 * The facts of an article: one for each sentence that names a place or states a number or date, in
 * the order of the text.
 *
 * @param mentions Mentions in `article.body`, in text order, as `geoparse` gives them.
 */
export function extractFacts(article: Article, mentions: readonly Mention[]): Fact[] {
  const idOf = factIds(article.slug);
  return article.sentences.flatMap((sentence) => {
    const fact = factOf(article, sentence, within(mentions, sentence), idOf);
    return fact ? [fact] : [];
  });
}

function factOf(
  article: Article,
  sentence: Sentence,
  mentions: readonly Mention[],
  idOf: (statement: string) => string,
): Fact | null {
  const { body, slug, published } = article;
  const places = factPlaces(mentions, rolesOf(body, sentence, mentions));
  const quantities = quantitiesOf(body, sentence, mentions);
  const { when, dated } = whenOf(body, sentence, published);
  const hasDate = dated === 'stated' || dated === 'inferred';
  if (!places.length && !quantities.length && !hasDate) return null;
  const statement = body.slice(sentence.start, sentence.end).trim();
  return {
    id: idOf(statement),
    statement,
    article: slug,
    locator: { paragraph: sentence.paragraph, start: sentence.start, end: sentence.end },
    places,
    when,
    dated,
    quantities,
    topics: topicsOf(statement),
    notOnMap: whyNotOnMap(places, mentions),
  };
}

function within(mentions: readonly Mention[], { start, end }: Span): Mention[] {
  return mentions.filter((mention) => mention.start >= start && mention.end <= end);
}
