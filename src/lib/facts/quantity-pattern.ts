import { NUMBER_PATTERN, numberOf } from './numbers';

/** What stands before a number and says how exact it is, as a pattern. */
export const QUALIFIERS =
  'more than|greater than|at the very least|as many as|at least|at most|no(?:t)? more than|no(?:t)? fewer than|no(?:t)? less than|fewer than|less than|upwards? of|well over|well above|just over|just under|close to|up to|an estimated|a total of|nearly|almost|about|around|over|under|some|roughly|approximately|exactly|only|another|above|below';

/** ISO 4217 codes of what is printed before an amount. */
export const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'USD',
  us$: 'USD',
  a$: 'AUD',
  c$: 'CAD',
  ca$: 'CAD',
  au$: 'AUD',
  nz$: 'NZD',
  s$: 'SGD',
  hk$: 'HKD',
  nt$: 'TWD',
  r$: 'BRL',
  usd: 'USD',
  '€': 'EUR',
  eur: 'EUR',
  '£': 'GBP',
  gbp: 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₩': 'KRW',
  '₦': 'NGN',
  '฿': 'THB',
  '₽': 'RUB',
  '₱': 'PHP',
  p: 'PHP',
  rm: 'MYR',
  r: 'ZAR',
  rs: 'rupees',
  'rs.': 'rupees',
  chf: 'CHF',
};

/** Whether a unit is an ISO 4217 code. */
export function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}

/** “R2bn” is rand, “P2bn” pesos; “R2” a road. */
const RAND = 'R(?=\\d[\\d,.]*(?:m|bn| [mb]illion)\\b|\\d{3})';
const PESO = 'P(?=\\d[\\d,.]*(?:m|bn| [mb]illion)\\b)';

const MONEY = `(?:((?:US|NZ|HK|NT|AU?|CA?|S|R)\\$|USD|EUR|GBP|CHF|RM(?=\\d)|Rs\\.?(?= ?\\d)|${RAND}|${PESO}|[$€£¥₹₩₦฿₽₱]) ?)?`;

/** A number with what stands before it, a second one that it may be paired with, and a percent sign. */
export const QUANTITY = new RegExp(
  `(?<![\\p{L}\\p{N}.,$€£¥₹₩₦฿₽-])(?:(${QUALIFIERS}) )?(?:(between|from) )?${MONEY}(${NUMBER_PATTERN})(?![\\p{L}\\p{N}])` +
    `(?:( to | and | or |–|-|—)${MONEY}(${NUMBER_PATTERN})(?![\\p{L}\\p{N}]))?( ?%| per ?cent\\b)?`,
  'giu',
);

const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const MONTH_BEFORE = new RegExp(`\\b(?:${MONTHS})\\.? $`, 'i');
const MONTH_AFTER = new RegExp(`^(?: (?:to|and) \\d{1,2})? (?:of )?(?:${MONTHS})\\b`, 'i');
const NAME_BEFORE =
  /(?:\b(?:Tier|No\.|Number|Article|Section|Chapter|Phase|Route|Highway|Covid|COVID|Group|Level|Type|Boeing|Airbus)[ -]|[#¶])$/;

/** “The last six months” are a date, “the last 52 Kenyans” people. */
const PERIOD_BEFORE = /\b(?:this|last|past|next|coming|previous|recent|within) $/i;
const PERIOD =
  /^(?:[ -](?!of\b)\p{Ll}+)?[ -](?:seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|months?|quarters?|years?|decades?|seasons?)\b/u;

/** “The nine months to June”. */
const MONTHS_TO = new RegExp(`^ months (?:to|through|ending(?: in)?) (?:${MONTHS})\\b`, 'i');

/** “The first nine months” too. */
const PART_BEFORE = /\b(?:first|final|opening|closing|initial) $/i;

const SCALE = /(?:dozen|hundred|thousand|lakh|million|crore|billion|trillion|bn|\d[km])$/i;

/** “$18 to 37 billion”, “five or six hundred”: the scale of the second number holds for both, but not in “40 to two hundred”. */
export function scaled(first: string, second: string | undefined): number {
  const value = numberOf(first);
  const [scale] = second === undefined || SCALE.test(first) ? [] : (SCALE.exec(second) ?? []);
  if (!scale || /\d/.test(scale)) return value;
  const both = numberOf(`${first} ${scale}`);
  return both < numberOf(second!) ? both : value;
}

/** Whether two numbers are the ends of a range rather than two counts: “from 18 to 37”, “10–20”, “20 or 30”. */
export function pairsUp(
  pairing: string | undefined,
  joint: string | undefined,
  first: string,
  second: string,
): boolean {
  const [a, b] = [scaled(first, second), numberOf(second)];
  if (!(a < b) || isYear(first) || isYear(second)) return false;
  const word = joint?.trim().toLowerCase();
  return word === 'and' ? pairing?.toLowerCase() === 'between' : true;
}

/** Whether a number is a year, a day of a month, or part of a name such as “Tier 3”. */
export function isNoCount(
  before: string,
  number: string,
  money: string | undefined,
  percent: string | undefined,
  after: string,
): boolean {
  if (/\bthe $/i.test(before) && THESE.test(`${number}${after}`)) return true;
  if (/^(?:911|999|112)$/.test(number) && /^ (?:call|operator|dispatch|emergency)/.test(after))
    return true;
  if (/^Of every [^,]*, $/.test(before)) return true;
  if (/\bof every $/i.test(before) || /^0\d/.test(number)) return true;
  if (/\bper $/i.test(before)) return true;
  if (NAME_BEFORE.test(before) || money === 'RS') return true;
  if (/(?:^|\s)[’'‘]$/.test(before) && /^\d\d$/.test(number)) return true;
  if (PERIOD_BEFORE.test(before) && (PERIOD.test(after) || isYear(number))) return true;
  if (/^one$/i.test(number) && /\b(?:no|not|any|every|each|which|this|that) $/i.test(before))
    return true;
  if (/\bthe $/i.test(before) && MONTHS_TO.test(after)) return true;
  if (PART_BEFORE.test(before) && /^ (?:day|week|month|year)s\b/.test(after)) return true;
  if (money || percent) return false;
  if (ONE_IN.test(`${number}${after}`) || ONE_IN_BEFORE.test(before)) return true;
  if (SHARE.test(`${before}·${number}${after}`)) return true;
  if (isYear(number)) return !/^ (?:people|migrants|cases|men|women|children)\b/i.test(after);
  if (!/^\d{1,2}$/.test(number)) return false;
  return MONTH_BEFORE.test(before) || MONTH_AFTER.test(after);
}

/** “One in five workers”, “four out of every ten”: a share, of which neither number counts anyone. */
const PART = '(?:one|two|three|four|seven|eight|nine|\\d) (?:in|of|out of) every|(?:one|1) in';
const ONE_IN = new RegExp(`^(?:${PART}) (?:\\p{Ll}+|\\d{1,2})\\b`, 'iu');
const ONE_IN_BEFORE = new RegExp(`\\b(?:${PART}) $`, 'i');

/** “About three in four households”, not “killed two in three attacks”; `·` stands before the number asked about. */
const FEW_IN = '(?:two|three|four|six|seven|eight|nine|\\d) (?:in|out of) ';
const SHARE = new RegExp(
  `(?:^|, |\\b(?:${QUALIFIERS}|that) )(?:${FEW_IN}·|·${FEW_IN})(?:three|four|five|six|seven|eight|ten|\\d{1,2})\\b(?! (?:hour|day|week|month|year)s)`,
  'iu',
);

/** “The two countries” were named before: nobody counts them. */
const THESE =
  /^(?:two|three) (?:countries|nations|states|sides|governments|neighbou?rs|leaders)\b/i;

/** Whether a number may be a year: 1500 to 2099. */
export function isYear(number: string): boolean {
  return /^(?:1[5-9]|20)\d{2}$/.test(number);
}
