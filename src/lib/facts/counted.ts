import lexicon from '../../../geodata/lexicon/counted.json';
import type { Span } from '../core/span';
import { NUMBER_PATTERN } from './numbers';
import { QUALIFIERS } from './quantity-pattern';
import { setOf } from './words';

interface Kind {
  id: string;
  label: string;
  units: ReadonlySet<string>;
  /** Matches a cue; null if the kind takes whatever is left of its units. */
  cues: RegExp | null;
}

/** “sent 40 young Afghans back”: words that may stand where a cue has “…”. */
const MOST_BETWEEN = 5;

const kinds: readonly Kind[] = Object.entries(lexicon).flatMap(([id, entry]) => {
  if (typeof entry === 'string') return [];
  const cues =
    'cues' in entry
      ? entry.cues
          .replaceAll(' ', '|')
          .replaceAll('_', '\\s+')
          .replaceAll('…', `\\p{L}*\\s(?:(?:\\d[\\d,.]*|[^\\s,;]+)\\s){1,${MOST_BETWEEN}}`)
      : null;
  const pattern = cues && new RegExp(`(?<!\\p{L})(?:${cues})\\p{L}*`, 'giu');
  return [{ id, label: entry.label, units: setOf(entry.units), cues: pattern || null }];
});

/** Label of what a number counts, by its id in the lexicon. */
export const COUNTED: Readonly<Record<string, string>> = Object.fromEntries(
  kinds.map(({ id, label }) => [id, label]),
);

/** What makes a cue weaker, in characters of distance: a boundary of clauses, another number, an “and” before it. */
const WEAKER = { clause: 40, number: 60, joined: 12, aside: 80 };

/** Farther away than this, a cue speaks of something else. */
const FARTHEST = 130;

/** “charged 26 people with smuggling”: what they are said to have done; “accused of killing eight” befell the eight. */
const CHARGED_WITH =
  /\b(?:charg|accus|suspect|confess|admit|indict|investigat|sentenc|guilty|convict|jail|wanted)\p{L}*\b[^,;]*(?:, [^,;]+,)? (?:with|of|for|over|on|to) (?:\p{L}+ )?$/iu;

/** “Girls who were to be flown to Muscat”, “may not be extradited”: it did not come to that. */
const WAS_TO_BE =
  /\b(?:w(?:as|ere) to (?:be|have been)|(?:may|can|must|will|would|could|should|shall) not be|cannot be|never be|(?:will|would|did|does|do|could|can|may) not|cannot|refuses? to|refused to|(?:barr|block|stopp|prevent|bann|forb[ai]d)\p{Ll}*\b[^,;]{0,40} from) $/u;

/** “Since arriving in Goma, nurses have seen 25 patients”: others arrived. */
const AS_OTHERS = /\b(?:since|after|before|on|upon|while) $/i;

/** “Five suspects in the smuggling of 137 people”: it befell the others. */
const OF_OTHERS = /^ of (?:(?:about|some|over|nearly|almost|around|at least|more than) )?\d/;

/** “Captured 30 and lost two men”: the verb of the two. */
const HAS_NUMBER = new RegExp(`\\s(?:${NUMBER_PATTERN})\\s`, 'iu');

/** “The guard turned it back”. */
const BEFELL_ONE = /\s(?:it|him|her)\s/;

/** “After 60 were freed, 12 were charged”: that befell the others. */
const WERE_CHARGED =
  /^ (?:(?:were|was|are|is|(?:have|has|had) been) (?:later |since |also )?(?:charged|questioned|fined|sentenced|tested|treated|named|hired|paid|asked|registered)|(?:sent|taken|moved|handed|transferred) (?:to|over))\b/u;

/** Who lands from a plane has crossed no border on foot or by boat. */
const LANDS = /^(?:land|arriv)/i;
const BY_AIR = /\b(?:flights?|planes?|jets?|aircraft|airliner)\b/i;

/**
 * What stands between those counted and their verb: “250 Indians, lured by false offers, were
 * rescued”, “ten Cubans who had been stuck in Moscow were flown home”.
 */
const ASIDE =
  /^(?:, [^,]+,(?= (?:were|was|are|is|have|has|had|will|\p{Ll}+ed)\b)| who (?:had|have|were|was|are|is)\b[^,;]+?(?= (?:were|was|have been|had been|died|drowned)\b))/u;

/** “Arrested a man who had paid 23”: a verb with an object of its own before the number. */
const OWN_OBJECT =
  /^ (?:an?|the|one) (?:[\p{L}-]+ ){1,7}(?:who|that|which|over|in connection|on suspicion|after)\b/u;

/** “A gang that hired 792 people”, “and sickened 200”, “arrested for sending 43”: the number has a verb that befalls nobody. */
const OTHERS_DID =
  /\bfor \p{Ll}+ing (?:\p{Ll}+ ){0,2}$|\b(?:(?:that|which|who) (?:has |have |had )?|(?:and |, )(?!charged|questioned|handcuffed|fined))\p{Ll}+ed (?:\p{Ll}+ ){0,2}$/u;

const CLAUSE = /[;:]|, (?!who|whom|which|and)| (?:while|after|against|but|where|in which) /g;
const NUMBER = /(?<![\d,])(?!(?:19|20)\d{2}\b)\d[\d,.]*/g;

/**
 * What a number counts, as an id of the lexicon; null if the lexicon has no word for its unit. The
 * nearest cue decides: “detained and deported 5,852 people” counts the deported.
 *
 * @param phrase Span of the number with the words that it counts.
 */
export function countedAs(unit: string, text: string, sentence: Span, phrase: Span): string | null {
  const own = kinds.filter(({ units }) => units.has(unit));
  const words = text.slice(sentence.start, sentence.end);
  const charged = WERE_CHARGED.test(text.slice(phrase.end, sentence.end));
  const cues = own.flatMap(({ id, cues }) =>
    [...(cues ? words.matchAll(cues) : [])].flatMap((match) => {
      const before = words.slice(0, match.index);
      const start = sentence.start + match.index;
      if (unit === 'people' && start >= phrase.end && CHARGED_WITH.test(before)) return [];
      if (start < phrase.start && /ing$/.test(match[0]) && AS_OTHERS.test(before)) return [];
      if (BEFELL_ONE.test(match[0])) return [];
      if (
        HAS_NUMBER.test(match[0]) &&
        (start > phrase.start || start + match[0].length < phrase.start)
      )
        return [];
      if (start < phrase.start && charged && /[,;]| and /.test(text.slice(start, phrase.start)))
        return [];
      const after = words.slice(match.index + match[0].length);
      if (start >= phrase.end && OF_OTHERS.test(after)) return [];
      if (WAS_TO_BE.test(before) || (LANDS.test(match[0]) && BY_AIR.test(before))) return [];
      const distance = distanceOf(text, phrase, { start, end: start + match[0].length });
      return [{ id, distance }];
    }),
  );
  const nearest = cues.reduce((a, b) => (b.distance < a.distance ? b : a), REST);
  return nearest.id ?? own.find(({ cues }) => cues === null)?.id ?? null;
}

/** What holds where no cue is near enough. */
const REST: { id: string | null; distance: number } = { id: null, distance: FARTHEST };

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

/** “A boat with 60 people sank, and 12 drowned”: it befell the twelve. */
const OF_THE_NEXT = new RegExp(
  `(?:,|,? and|,? but|;|,? while)(?: (?:${QUALIFIERS}))? (?:${NUMBER_PATTERN}) (?:of (?:them|these|those) )?(?:(?:were|was|are|is|did|had|have|has)(?: been| \\p{Ll}+ly| not)* )?$`,
  'iu',
);

/** “Of the 41 on the bus 28 died”: it befell the twenty-eight. */
const OF_ALL = /(?:^|\s)Of (?:the |these |those |some |about )?$/;
const SOME_NUMBER = new RegExp(`(?<![\\p{L}\\d,.])(?:${NUMBER_PATTERN}) $`, 'iu');

/** How far a cue is from a number; in the words that are counted it says who, not what befell them. */
function distanceOf(text: string, phrase: Span, cue: Span): number {
  if (cue.start >= phrase.start && cue.end <= phrase.end)
    return EVENTS.test(text.slice(phrase.start, phrase.end)) ? 0 : FARTHEST - 1;
  const isAfter = cue.start >= phrase.end;
  if (!isAfter) {
    const between = text.slice(cue.end, phrase.start);
    return OTHERS_DID.test(between) || OWN_OBJECT.test(between) ? FARTHEST : weight(between);
  }
  const between = text.slice(phrase.end, cue.start);
  if (ITS_OWN.test(between)) return 0;
  if (SOME_NUMBER.test(between) && OF_ALL.test(text.slice(0, phrase.start))) return FARTHEST;
  if (NEXT_COUNT.test(between) || OF_THE_NEXT.test(between) || SOME_OF_WHOM.test(between))
    return FARTHEST;
  const isActive = ACTIVE.test(between) && !/\b(?:whom|that|which)\b/.test(between);
  if (isActive && BEFALLS.test(text.slice(cue.start, cue.end))) return FARTHEST;
  const aside = ASIDE.exec(text.slice(phrase.end))?.[0].length ?? 0;
  if (aside === 0) return weight(between) + (/ and $/.test(between) ? WEAKER.joined : 0);
  return between.length < aside ? weight(between) + WEAKER.aside : weight(between.slice(aside));
}

function weight(between: string): number {
  const clauses = between.match(CLAUSE)?.length ?? 0;
  const numbers = between.match(NUMBER)?.length ?? 0;
  return between.length + clauses * WEAKER.clause + numbers * WEAKER.number;
}
