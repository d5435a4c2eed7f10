import { unitOfBare } from './bare-number';
import { isBefallen, WERE_BEFALLEN } from './befallen';
import { NUMBER_PATTERN } from './numbers';
import type { Found } from './quantities';
import { CURRENCIES, isCurrency, QUALIFIERS } from './quantity-pattern';
import { BESIDES, hasOwnNoun, namesAnimals, unitAfter, unitBefore, type Unit } from './units';

/** A number as its sentence has it. */
interface Context {
  currency: string | undefined;
  percent: string | undefined;
  /** The number, the sentence before it and after it. */
  first: string;
  before: string;
  tail: string;
  /** Whether it is a part of another number. */
  part: boolean;
  /** The numbers of the sentence before it. */
  found: readonly Found[];
}

/** What a number counts; null if nothing says it. */
export function unitOfNumber({
  currency,
  percent,
  first,
  before,
  tail,
  part,
  found,
}: Context): Unit | null {
  if (currency && !percent)
    return { unit: CURRENCIES[currency.toLowerCase()] ?? currency, of: null };
  if (percent) return { unit: 'percent', of: null };
  const counted = OF_A_YEAR.test(tail) ? null : unitAfter(tail);
  if (counted?.unit === 'KRW' && !/(?:(?:[mb]|tr)illion|\d ?bn|\dm)$/i.test(first)) return null;
  if (counted?.unit === 'GBP' && WEIGHT.test(`${before}·${tail}`))
    return { ...counted, unit: 'lb' };
  if (counted) return counted;
  if (OF_THOSE_WHO.test(tail)) return { unit: 'people', of: null };
  const others = OF_THEM.exec(tail);
  if (others) {
    const counted = found.findLast(
      ({ unit, value }) => value !== 1 && !BESIDES.test(unit) && !isCurrency(unit),
    );
    const unit =
      others[1] === undefined && counted
        ? counted.unit
        : (unitBefore(before) ?? (GOT_AWAY.test(tail) ? 'people' : null));
    return unit ? { unit, of: others[1] ?? null } : null;
  }
  const [, shared] = SHARES_NOUN.exec(`${before}·${tail}`) ?? [];
  const both = shared === undefined ? null : unitAfter(tail.slice(shared.length));
  if (both?.unit === 'people') return both;
  const [, beside, kind] = SHARES_SORT.exec(tail) ?? [];
  if (beside && kind && alike(beside, kind)) return unitAfter(tail.slice(tail.indexOf(kind) - 1));
  if (countsPeople(before, tail)) return { unit: 'people', of: null };
  if (part) {
    const unit = hasOwnNoun(tail) && !PRONOUN.test(tail) ? null : unitBefore(before);
    return unit ? { unit, of: null } : null;
  }
  return unitOfBare(first, before, found, tail);
}

/** Whether a number without a noun counts people, by what is said of them. */
function countsPeople(before: string, after: string): boolean {
  return (
    STRONG.test(after) ||
    OF_THE_DEAD.test(after) ||
    ABOARD.test(after) ||
    IS_THE_NUMBER.test(after) ||
    IN_KEEPING.test(after) ||
    isBefallen(before, after) ||
    (WERE_BEFALLEN.test(after) && !namesAnimals(before)) ||
    ((HOLDS.test(before) || NUMBERED.test(before)) && !hasOwnNoun(after)) ||
    isCrowd(before, after) ||
    (CARRIES.test(before) && !hasOwnNoun(after.replace(BEFELL_IT, ''))) ||
    (HAVE_GONE.test(after) &&
      !/^(?:ships|flights|vehicles|animals)$/.test(unitBefore(before) ?? ''))
  );
}

/** “3,000 have left the town”, where no ships are spoken of. */
const HAVE_GONE =
  /^ (?:have|had|has) (?:since |already |now )?(?:left|fled|escaped|crossed|returned|(?:gone|come) (?:home|back|on))\b/;

/** “The jail, built for 1,600, holds more than 2,500”. */
const HOLDS = new RegExp(
  `\\b(?:jails?|prisons?|camps?|shelters?|cent(?:re|er)s?|compounds?|dormitor(?:y|ies)|tents?|barracks|cells?|stadiums?|halls?|bus(?:es)?|trucks?|lorr(?:y|ies)|boats?|ferr(?:y|ies)|dingh(?:y|ies)|vans?|planes?)\\b[^;]*\\b(?:holds?|held|houses?|housed|hosts?|hosted|(?:built|made|meant|designed) for|capacity of|(?:room|beds|space|places) for) (?:(?:${QUALIFIERS}) )?$`,
  'i',
);

/** “A dinghy carrying about 60 capsized”. */
const CARRIES = new RegExp(
  `\\b(?:boats?|ferr(?:y|ies)|dingh(?:y|ies)|ships?|vessels?|rafts?|bus(?:es)?|planes?|jets?|flights?|vans?|trucks?|lorr(?:y|ies)|trains?) (?:carrying|with) (?:(?:${QUALIFIERS}) )?$`,
  'i',
);
const BEFELL_IT = /^ (?:\p{Ll}+ed|sank|hit|ran|broke|caught|left|went|was|were)\b.*/u;

/** “Eleven of the 40 she had in October” */
const PRONOUN = /^ (?:s?he|they|we|it)\b/;

/** “57,000 of those who crossed”, “3,000 of those freed”. */
const OF_THOSE_WHO =
  /^ of (?:those|the people) (?:who\b|held\b|\p{Ll}+ed\b|sent\b|taken\b|flown\b)/u;

/** “Put at 1.5 million the number who had crossed”. */
const IS_THE_NUMBER = /^ the number (?:of (?:those|people) )?who\b/;

/** “A record 68,000 were in detention”. */
const IN_KEEPING =
  /^ (?:were|are|was|is|remain|remained) (?:still )?(?:in|under) (?:\p{L}+ ){0,2}(?:detention|custody|prison|jails?|hospitals?|shelters?|camps?|quarantine|arrest)\b/u;

/** “The caravan numbered between 1,500 and 2,000”. */
const NUMBERED = new RegExp(
  `(?:\\bnumber(?:ed|s)|s(?: (?:in|at|of) \\p{Lu}\\p{L}+)? number) (?:(?:${QUALIFIERS}) )?(?:between )?$`,
  'iu',
);

/** “A 14-strong delegation”; a five-member council counts nobody. */
const STRONG =
  /^-(?:strong\b|member (?:\p{Ll}+ )?(?:team|delegation|crew|family|group|gang|mission|party|band|ring|squad)\b)/u;

/** “Two planes, carrying 119 and 157 people”: both count what stands after the second. */
const SHARES_NOUN = new RegExp(
  `\\b(?:carrying|carried|with|of|killing|killed|holding|held) ·( and (?:${NUMBER_PATTERN})(?![\\p{L}\\p{N}]))`,
  'iu',
);

/** “22,900 northbound and 1,150 southbound migrants”: both count what stands after the second. */
const SHARES_SORT = new RegExp(
  `^ (\\p{Ll}+) and (?:${NUMBER_PATTERN}) (\\p{Ll}+)(?= \\p{Ll})`,
  'iu',
);

/** Two words of one kind: “northbound” and “southbound”, “registered” and “unregistered”. */
function alike(a: string, b: string): boolean {
  return a.slice(-4) === b.slice(-4);
}

/** “12 others”, “100,000 of them”: what was named last. */
const OF_THEM = /^ (?:(others)|of (?:them|those|these|whom|its own|their own))\b/;

/** “Fewer than a dozen of them made it to Calais”: who they are was said before. */
const GOT_AWAY =
  /^ of them (?:(?:were|are) (?:last )?(?:seen|found)|made it|reached|crossed|fled|escaped|arrived|survived|died)\b/;

const OF_THE_DEAD =
  /^ of (?:the|those) (?:dead|wounded|injured|missing|killed|detained|arrested|displaced|deported|rescued|freed|stranded|trapped|sick|homeless|hungry)\b/;

/** “weighs 50 pounds”, “six feet tall and 130 pounds”, “50 pounds of cocaine”. */
const WEIGHT = /\b(?:weigh\p{L}*|tall) [^,;]*·|· pounds (?:of \p{Ll}|heavier|lighter|overweight)/iu;

/** “A caravan of about 1,200 left”. */
function isCrowd(before: string, after: string): boolean {
  return (
    CROWD.test(before) &&
    !hasOwnNoun(
      after.replace(
        /^ (?:left|went|came|fled|had|has|set|crossed|reached|arrived|followed|landed|asked|was|were|in|over|across|from|to)\b.*/u,
        '',
      ),
    )
  );
}

const CROWD = new RegExp(
  `\\b(?:caravan|crowd|batch|crew|family|group|convoy|party|band|column|team|wave|an? (?:first|second|third|fourth|further|smaller|larger|last)) of (?:(?:${QUALIFIERS}) )?$`,
  'i',
);

/** “145 of the 290 on board”, “there were 46 on the plane”, “71 were aboard” */
const ABOARD =
  /^ (?:(?:were|was|are) )?(?:on board|aboard|on (?:the|that|this) (?:plane|flight|bus|boat|ship|ferry|train|dinghy|raft))\b/;

/** “The 46,843 of the year before”. */
const OF_A_YEAR =
  /^ (?:of|in) (?:the|last) (?:previous |same )?(?:year|month|week|quarter|period)\b/;
