import type { Span } from '../core/span';
import type { Mention } from '../geoparse/mention';
import type { Quantity } from './fact';
import { countryOf } from './movement';
import { QUALIFIERS } from './quantity-pattern';
import { phraseOf } from './quantities';
import type { RoleTold } from './roles';

/** “Germany sent 28 Afghans to Kabul”: another country's doing. */
const SENT = new RegExp(
  `\\b(?:sen[dt]s?|sending|puts?|putting|returned|returns|shipped|bundled) (?:(?:${QUALIFIERS}) )?$`,
  'iu',
);

/** What the nationals may be counted as before it is seen that they went home. */
const NOT_TOLD = new Set(['people', 'people-crossed']);
/** Who is sent home may have been in jail before. */
const CONVICTED = /^(?:convicted|jailed|detained|imprisoned|arrested)\b/;

/** “Two Swedes moved 1.8 tonnes”, “Thai policemen drove Ugandans”: something else went there. */
const OTHERS = /\d[\d,.]* (?:tonnes|kg|men|women|people)\b|\b(?:dr[io]v|smuggl|mov(?:ed|ing) )/u;

/**
 * Counts nationals who reach their own country as gone home: as deported where another country sent
 * them, else as taken back home.
 *
 * @param mentions Mentions of the sentence, and `roles` theirs.
 */
export function countHomeward(
  text: string,
  sentence: Span,
  quantities: readonly Quantity[],
  mentions: readonly Mention[],
  roles: readonly RoleTold[],
): Quantity[] {
  const goal = mentions.find((_, i) => roles[i]!.role === 'to');
  const home = goal ? countryOf(goal) : null;
  const isAlone = mentions.every(
    (other, i) => roles[i]!.role !== 'to' || countryOf(other) === home,
  );
  if (!goal || home === null || !isAlone) return [...quantities];
  return quantities.map((quantity) => {
    const { start, counted, of } = quantity;
    const isConvicted = counted === 'people-arrested' && CONVICTED.test(of ?? '');
    if (counted === null || !(NOT_TOLD.has(counted) || isConvicted)) return quantity;
    const { end } = phraseOf(text, quantity);
    const isHome = mentions.some(
      (mention) =>
        mention.kind === 'demonym' &&
        start < mention.end &&
        mention.start < end &&
        countryOf(mention) === home,
    );
    if (!isHome || OTHERS.test(text.slice(end, goal.start))) return quantity;
    const isSent =
      SENT.test(text.slice(sentence.start, start)) &&
      mentions.some(
        (mention, i) =>
          mention.end < start && roles[i]!.role === 'from' && countryOf(mention) !== home,
      );
    return { ...quantity, counted: isSent ? 'people-deported' : 'people-returned' };
  });
}
