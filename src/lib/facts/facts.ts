import type { Article, Sentence } from '../articles/article';
import type { Mention } from '../geoparse/mention';
import { draws } from './draws';
import type { Fact, FactPlace } from './fact';
import { factIds } from './fact-id';
import { factPlaces } from './fact-places';
import { countHomeward } from './homeward';
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
 * @param given Ids that facts of this article were given before, with their statements.
 */
export function extractFacts(
  article: Article,
  mentions: readonly Mention[],
  given?: Readonly<Record<string, string>>,
): Fact[] {
  let next = 0;
  const read = article.sentences.flatMap((sentence) => {
    const own: Mention[] = [];
    for (; next < mentions.length && mentions[next]!.start < sentence.end; next++) {
      const mention = mentions[next]!;
      if (mention.start >= sentence.start && mention.end <= sentence.end) own.push(mention);
    }
    const fact = factOf(article, sentence, own);
    return fact ? [fact] : [];
  });
  const statements = read.map(({ statement }) => statement);
  const ids = factIds(article.slug, statements, given);
  return read.map((fact, i) => ({ id: ids[i]!, ...fact }));
}

/** South of the tropic a summer is another half of the year. */
const TROPIC_LAT = -23.4;

const isFarSouth = ({ role, place }: FactPlace) => draws(role) && place.point[1] < TROPIC_LAT;

function factOf(
  article: Article,
  sentence: Sentence,
  mentions: readonly Mention[],
): Omit<Fact, 'id'> | null {
  const { body, slug, published } = article;
  const roles = rolesOf(body, sentence, mentions);
  const places = factPlaces(mentions, roles);
  const counted = quantitiesOf(body, sentence, mentions);
  const quantities = countHomeward(body, sentence, counted, mentions, roles);
  const { when, dated } = whenOf(body, sentence, published, !places.some(isFarSouth));
  const hasDate = dated === 'stated' || dated === 'inferred';
  if (!places.length && !quantities.length && !hasDate) return null;
  const statement = body.slice(sentence.start, sentence.end).trim();
  return {
    statement,
    article: slug,
    locator: { paragraph: sentence.paragraph, start: sentence.start, end: sentence.end },
    places,
    when,
    dated,
    quantities,
    topics: topicsOf(statement, quantities),
    notOnMap: whyNotOnMap(places, mentions),
  };
}
