import type { Found } from './quantities';
import { isCurrency, QUALIFIERS } from './quantity-pattern';
import { BESIDES, hasOwnNoun, LENGTHS, unitBefore, type Unit } from './units';

/** “Deaths rose from 1,200”, “the number of sites grew to 53”. */
export const GREW =
  /\b(?:rose|fell|grew|risen|fallen|grown|increased|decreased|dropped|doubled|halved|tripled|quadrupled|plunged|plummeted|dwindled|rocketed|crept|edged|climbed|jumped|soared|surged|swelled|raised|upped|cut|(?:went|gone|was|were|is|are) (?:up|down)|went(?= from)|increase|decrease|rise|fall|declined?|declining|slipped|shrank|swell|grow|(?:br(?:ing|ings|inging|ought)|tak(?:e|es|ing)|took|push(?:es|ed|ing)?) (?:the|its|that|this)\b[^,;]* (?:toll|total|number|count|tally))\b[^,;]*\b(?:(?:by (?:half|an? \p{Ll}+|two[ -]thirds|[\d.]+ ?(?:percent|per cent|%))[^,;]{0,40}, )?(?:from|to|by|past|above|beyond|between)) (?:about |around |nearly |almost |some |more than |at least |over )?$/iu;

/** “The number of people held in Libyan centres fell to 4,300”, “of flights carrying deportees”, “the toll in hospitals”. */
const NUMBER_OF =
  /\bnumber of (?:\p{L}+ ){1,3}?(?=\p{L}+ed|carrying|crossing|reaching|entering|fleeing|trying|seeking|arriving|leaving|who|in|at|from|on|held|still)\b|\b(?:toll|deaths|arrests|detentions|deportations|crossings|arrivals|cases|claims|kidnappings|murders|killings)(?= (?:in|at|from|among|across|on)\b)/iu;

/** “The number of Burmese in Ranong”. */
const NUMBER_OF_PEOPLE = /\bnumber of (?:\p{Ll}+ )?\p{Lu}\p{L}+ $/u;

/** “The number freed stood at 1,560”. */
const NUMBER_WHO = /\bnumber (?:\p{Ll}+ed|held|missing|dead|who)\b/u;

/** “Deportees landed on two jets, 135 in all”. */
const IN_ALL = /^ (?:in all(?! of\b)|all told|altogether)\b/;

/** “Confirmed cases had reached 1,004”, “the toll stands at 11,300”. */
const REACHED =
  /\b(?:reached|hit|stands at|stood at|(?:number|total|toll|count) of [^,;]* at|passed|topped|exceeded|totall?ed) (?:about |around |nearly |almost |some |more than |at least |over )?(?:between )?$/i;

/** “17 bodies, taking the toll to 41”: of people. */
const TOLL = /\btoll\b[^,;]*$/iu;

/** “Fell 29 percent to 13,160”: what is left is no share. */
const SHARES = /\d[\d,.]* ?(?:percent|per cent|%)/g;

/** “$30,000 for the numbers 11, 28 and 46”: in a list each sum has its sign. */
const LISTS = /(?:, | and )$/;

/** “21 of 29 states, up from just seven in 2014” */
const UP_FROM = /\b(?:up|down) from (?:just |only |about |around |nearly |some )?$/i;

/** “467 were missing, of whom 321 had returned” */
const OF_WHOM = /\bof whom (?:only |about |some |at least )?$/i;

/** “18 journalists in Cairo and four in Giza” */
const AND_THERE = new RegExp(
  `(?: and |, )(?:a further )?(?:(?:${QUALIFIERS}) )?· (?:in|at|near|on)\\b(?! all\\b)`,
);

/** “charged 48; five were policemen” */
const OTHERS_WERE = /(?:[;,]| and)(?: only| just| some| about)? · (?:was|were|are|is) /;

/** “Four boats set out; only three arrived” */
const ONLY_SOME = /(?:[;,]| but| and) only · \p{Ll}+(?:ed|ew|ame|ent|ot|ank)\b/u;

/** “Another 98 followed”, “and another 15 in hospital”, “a further 20 fled” */
const ANOTHER = /\b(?:another|a further|an additional) (?:some |about |around )?$/i;
const FOLLOWED =
  /^ (?:followed|were|was|are|is|have|had|came|went|left|landed|arrived|reached|flew|on)\b/;

/** “Asked for 30 of its citizens, and the first 14 came on Sunday” */
const FIRST = /\bthe (?:first|last|other|remaining) $/i;

/** “had been 17 and 19” */
const AGES = /\b(?:was|were|been|is|are|aged) (?:only )?\d{1,2}(?:, \d{1,2})* and $/;

/** “a woman, 82, …”, “two men, 19 and 24, …” */
const AGE_ASIDE = /\p{L}, (?:\d{1,2} and )?·(?: and \d{1,2})?(?:[,.;]|$)/u;

/** “197 cases …, after 164 in 2023”: a bare number counts what the one before it counts. */
export function unitOfBare(
  number: string,
  before: string,
  found: readonly Found[],
  after: string,
): Unit | null {
  const grew = GREW.test(before) || REACHED.test(before);
  if (grew && TOLL.test(before) && !hasOwnNoun(after)) return { unit: 'people', of: null };
  const last = found.findLast(({ unit }) => unit !== 'percent' && !(grew && LENGTHS.test(unit)));
  if (last && AND_THERE.test(`${before}·${after}`)) return { unit: last.unit, of: null };
  if (last?.unit === 'people' && OTHERS_WERE.test(`${before}·${after}`))
    return { unit: 'people', of: null };
  if (last && ONLY_SOME.test(`${before}·${after}`)) return { unit: last.unit, of: null };
  if (last && OF_WHOM.test(before)) return { unit: last.unit, of: null };
  if (
    last?.unit === 'people' &&
    ANOTHER.test(before) &&
    (FOLLOWED.test(after) || !hasOwnNoun(after))
  )
    return { unit: 'people', of: null };
  if (last?.unit === 'people' && FIRST.test(before) && FOLLOWED.test(after))
    return { unit: 'people', of: null };
  if (
    last &&
    /^ more(?:[.,;]|$| (?:at|in|on|from|to|near|off|expected|missing|injured|wounded|hurt)\b)/.test(
      after,
    )
  )
    return { unit: last.unit, of: null };
  if (last && REACHED.test(before) && !isCurrency(last.unit) && !hasOwnNoun(after))
    return { unit: last.unit, of: null };
  const own = found.findLast(({ unit }) => !BESIDES.test(unit)) ?? last;
  if (own && UP_FROM.test(before) && !hasOwnNoun(after)) return { unit: own.unit, of: null };
  if (
    !/^\d{2}|^\d,|(?:hundred|[mb]illion|thousand)$/.test(number) ||
    /^ ?(?:[-:]\d|[a-z]*-)/.test(after)
  )
    return null;
  if (AGES.test(before)) return null;
  if (hasOwnNoun(after) || /^ \p{Lu}\p{Ll}+ \d/u.test(after)) return null;
  if (AGE_ASIDE.test(`${before}·${after}`)) return null;
  if (REACHED.test(before) && NUMBER_WHO.test(before)) return { unit: 'people', of: null };
  if (IN_ALL.test(after)) {
    const unit = unitBefore(last ? before.slice(0, before.lastIndexOf(last.words)) : before);
    return unit ? { unit, of: null } : null;
  }
  if (!last && grew && !/^ \p{Lu}/u.test(after)) {
    const named = NUMBER_OF.exec(before)?.[0];
    const unit = NUMBER_OF_PEOPLE.test(named ?? '')
      ? 'people'
      : unitBefore(named ?? before.replace(SHARES, ''));
    return unit ? { unit, of: null } : null;
  }
  const compares =
    /(?:\b(?:after|against|versus|from|than|to|the|and|of|with|were|was|including|year[’']s|month[’']s) |, )$/i.test(
      before,
    );
  if (!last || !compares) return null;
  return LISTS.test(before) && isCurrency(last.unit) ? null : { unit: last.unit, of: null };
}
