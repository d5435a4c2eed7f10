import lexicon from '../../../geodata/lexicon/counted.json';
import type { Span } from '../core/span';
import { NUMBER_PATTERN } from './numbers';
import { QUALIFIERS } from './quantity-pattern';

/** What makes a cue weaker, in characters of distance: a boundary of clauses, another number, an “and” before it. */
const WEAKER = { clause: 40, number: 60, joined: 12, aside: 80 };

/** Farther away than this, a cue speaks of something else. */
export const FARTHEST = 130;

/**
 * What stands between those counted and their verb: “250 Indians, lured by false offers, were
 * rescued”, “ten Cubans who had been stuck in Moscow were flown home”.
 */
const ASIDE =
  /^(?:, (?:[^,]|,(?=\d))+,(?= (?:were|was|are|is|have|has|had|will|\p{Ll}+ed)\b)| who (?:had|have|were|was|are|is)\b[^,;]+?(?= (?:were|was|have been|had been|died|drowned)\b))/u;

/** “Thirty-one Ghanaians and 12 Togolese, all men, were freed”: the others of the list. */
const LISTED = new RegExp(
  `^(?:(?:,| and|, and) (?:${NUMBER_PATTERN}) \\p{Lu}\\p{L}+)+(?=, [^,]+, (?:were|was|are|is|have|has|had)\\b)`,
  'iu',
);

/** “Arrested a man who had paid 23”: a verb with an object of its own before the number. */
const OWN_OBJECT =
  /^ (?:an?|the|one) (?:[\p{L}-]+ ){1,7}(?:who|that|which|over|in connection|on suspicion|after)\b/u;

/** “A gang that hired 792 people”, “and sickened 200”, “arrested for sending 43”: the number has a verb that befalls nobody. */
const OTHERS_DID =
  /\bfor \p{Ll}+ing (?:\p{Ll}+ ){0,2}$|\b(?:(?:that|which|who) (?:has |have |had )?|(?:and |, )(?!charged|questioned|handcuffed|fined))(?:\p{Ll}+ed|sent|sold|brought|took|taken|led) (?:at least |about |more than |some )?(?:\p{Ll}+ ){0,2}$/u;

const CLAUSE = /[;:]|, (?!who|whom|which|and)| (?:while|after|against|but|where|in which) /g;
const NUMBER = /(?<![\d,])(?!(?:19|20)\d{2}\b)\d[\d,.]*/g;

/** What is counted is itself what befell people: “four deaths”, whatever else the sentence says. */
const EVENTS = new RegExp(
  `(?:${lexicon._events.replaceAll(' ', '|').replaceAll('_', '\\s+')})$`,
  'i',
);

/** “The fever was found in 900 villagers and has killed 40”: whom it killed is said after it. */
const ACTIVE = /\b(?:has|have|had|can|could|may|might|would|will) $/;
const BEFALLS =
  /^(?:kill|injur|wound|arrest|detain|jail|convict|deport|expel|rescu|abduct|kidnap|displac|evacuat|repatriat|turned)/i;

/** “55 died and 100 were missing”: the verb of a number itself. */
const ITS_OWN =
  /^(?: of (?:them|these|those|whom))? (?:were|was|are|is|(?:have|has|had) been|remain|remained) (?:still |also |later |then |since )?$/u;

/** “Sold papers to 2,600 people, and put 38 in custody”, “after its boss was arrested”: that befell others. */
const NEXT_COUNT =
  /, and (?!\d)[^,;]*\d| after (?:its|his|her|their|the|an?) [^,;]* (?:was|were) $/u;

/** “140 people, three of whom had died”: it befell the three. */
const SOME_OF_WHOM = /, (?!all\b|most\b)[\p{L}\d,]+ of (?:whom|them) [^,]*$/u;

/** “64 nationals, of whom 59 had been detained”: it befell the fifty-nine. */
const OF_WHOM_SOME = /, of (?:whom|them) (?!all\b|most\b)[^,]*$/u;

/** “Eight months after 62 migrants were killed in Melilla, 65 men”: it befell the sixty-two. */
const AFTER_OTHERS = new RegExp(
  `^\\P{L}*(?:\\p{L}+ ){0,3}(?:after|since|when|before) (?:the )?(?:(?:${QUALIFIERS}) )?(?:${NUMBER_PATTERN}) `,
  'iu',
);
const NEW_CLAUSE = new RegExp(`, (?:(?:${QUALIFIERS}) )?$`, 'iu');

/** “A boat with 60 people sank, and 12 drowned”: it befell the twelve. */
const OF_THE_NEXT = new RegExp(
  `(?:,|,? and|,? but|;|,? while|, in which)(?: (?:${QUALIFIERS}))? (?:${NUMBER_PATTERN}) (?:of (?:them|these|those) |(?:people|others|more) )?(?:(?:were|was|are|is|did|had|have|has)(?: been| \\p{Ll}+ly| not)* )?$`,
  'iu',
);

/** “Of the 41 on the bus 28 died”: it befell the twenty-eight. */
const OF_ALL = /(?:^|\s)Of (?:the |these |those |some |about )?$/;
/** Letters of “. Of about ”, so that no more of a long text is read. */
const LONGEST_OF = 16;
const SOME_NUMBER = new RegExp(`(?<![\\p{L}\\d,.])(?:${NUMBER_PATTERN}) $`, 'iu');

/**
 * How far a cue is from a number, in characters and what makes it weaker; {@link FARTHEST} where it speaks of
 * others. In the words that are counted it says who, not what befell them.
 *
 * @param phrase Span of the number with the words that it counts.
 */
export function distanceOf(text: string, phrase: Span, cue: Span, sentence: Span): number {
  if (cue.start >= phrase.start && cue.end <= phrase.end)
    return EVENTS.test(text.slice(phrase.start, phrase.end)) ? 0 : FARTHEST - 1;
  const isAfter = cue.start >= phrase.end;
  if (!isAfter) {
    const between = text.slice(cue.end, phrase.start);
    if (NEW_CLAUSE.test(between) && AFTER_OTHERS.test(text.slice(sentence.start, cue.start)))
      return FARTHEST;
    if (OTHERS_DID.test(between) || OWN_OBJECT.test(between)) return FARTHEST;
    return ADJACENT.test(between) ? 0 : weight(between);
  }
  const between = text.slice(phrase.end, cue.start);
  if (ITS_OWN.test(between)) return 0;
  if (
    SOME_NUMBER.test(between) &&
    OF_ALL.test(text.slice(Math.max(0, phrase.start - LONGEST_OF), phrase.start))
  )
    return FARTHEST;
  if (
    [NEXT_COUNT, OWN_SUBJECT, OF_THE_NEXT, SOME_OF_WHOM, OF_WHOM_SOME].some((each) =>
      each.test(between),
    )
  )
    return FARTHEST;
  const isActive = ACTIVE.test(between) && !/\b(?:whom|that|which)\b/.test(between);
  if (isActive && BEFALLS.test(text.slice(cue.start, cue.end))) return FARTHEST;
  const listed = LISTED.exec(text.slice(phrase.end))?.[0].length ?? 0;
  const aside = listed + (ASIDE.exec(text.slice(phrase.end + listed))?.[0].length ?? 0);
  if (aside === 0) return weight(between) + (/ and $/.test(between) ? WEAKER.joined : 0);
  return between.length < aside ? weight(between) + WEAKER.aside : weight(between.slice(aside));
}

/** “Freed 200 migrants deported in May”: the verb of which they are the object. */
const ADJACENT = new RegExp(`^ (?:(?:${QUALIFIERS}) )?$`, 'iu');

/** “Were found in a truck; the driver fled”: it befell another. */
const OWN_SUBJECT = /; (?:the|an?|its|his|her) \p{Ll}+ (?:(?:had|has|was) )?$/u;

function weight(between: string): number {
  const clauses = between.match(CLAUSE)?.length ?? 0;
  const numbers = between.match(NUMBER)?.length ?? 0;
  return between.length + clauses * WEAKER.clause + numbers * WEAKER.number;
}
