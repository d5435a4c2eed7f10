import { isAhead } from './ahead';
import { edtf, interval, plusDays, type Day } from './days';

/** Feasts that fall on the same day every year, as news names them: month and day. */
const FIXED: Readonly<Record<string, readonly [month: number, day: number]>> = {
  "new year's day": [1, 1],
  "valentine's day": [2, 14],
  "international women's day": [3, 8],
  'may day': [5, 1],
  halloween: [10, 31],
  "all saints' day": [11, 1],
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  'by christmas': [12, 25],
  'boxing day': [12, 26],
  "new year's eve": [12, 31],
};

/** Feasts around Easter Sunday: their first and last day, in days from it. */
const AROUND_EASTER: Readonly<Record<string, readonly [first: number, last: number]>> = {
  'ash wednesday': [-46, -46],
  'palm sunday': [-7, -7],
  'maundy thursday': [-3, -3],
  'good friday': [-2, -2],
  'easter sunday': [0, 0],
  'easter monday': [1, 1],
  'easter weekend': [-2, 1],
  'over easter': [-2, 1],
  'at easter': [-2, 1],
};

const NAMES = [...Object.keys(FIXED), ...Object.keys(AROUND_EASTER)];

/** A feast with its year, if one stands after it. */
export const FEAST = new RegExp(
  `\\b(${NAMES.join('|').replaceAll("'", "[’'‘]")})(?:(?:,| in| of)? ((?:19|20)\\d{2}))?\\b`,
  'i',
);

/**
 * The day or days of a feast: of the year named, else the last one up to the article's date, which may be known
 * to the month or year only, or the next if it is to come.
 */
export function feastDay(match: RegExpExecArray, from: Day | null): string | null {
  const [, name = '', year] = match;
  const feast = name.toLowerCase().replace(/[’‘]/, "'");
  if (year) return inYear(feast, Number(year)).text;
  if (!from) return null;
  const latest = inYear(feast, from.year);
  const known = edtf(from);
  const isLater = latest.first.slice(0, known.length) > known;
  if (isAhead(match)) return isLater ? latest.text : inYear(feast, from.year + 1).text;
  return isLater ? inYear(feast, from.year - 1).text : latest.text;
}

function inYear(feast: string, year: number): { first: string; text: string } {
  const fixed = FIXED[feast];
  const days = fixed
    ? [{ year, month: fixed[0], day: fixed[1] }]
    : AROUND_EASTER[feast]!.map((offset) => plusDays(easterSunday(year), offset));
  const [first = '', last = first] = days.map(edtf);
  return { first, text: interval(first, last) };
}

/**
 * Easter Sunday of the western churches, by the anonymous Gregorian rule (J. Meeus, Astronomical Algorithms,
 * chapter 8).
 */
function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  return { year, month: Math.floor(days / 31), day: (days % 31) + 1 };
}
