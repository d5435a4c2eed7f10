import { edtf, type Day } from './days';

/** Feasts that fall on the same day every year, as news names them: month and day. */
const FEASTS: Readonly<Record<string, readonly [month: number, day: number]>> = {
  "new year's day": [1, 1],
  "valentine's day": [2, 14],
  "international women's day": [3, 8],
  'may day': [5, 1],
  halloween: [10, 31],
  "all saints' day": [11, 1],
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  'boxing day': [12, 26],
  "new year's eve": [12, 31],
};

/** A feast with its year, if one stands after it. */
export const FEAST = new RegExp(
  `\\b(${Object.keys(FEASTS).join('|').replaceAll("'", "[’'‘]")})(?:(?:,| in| of)? ((?:19|20)\\d{2}))?\\b`,
  'i',
);

/** The day of a feast: of the year named, else the last one up to the article's. */
export function feastDay([, name = '', year]: RegExpExecArray, from: Day | null): string | null {
  const [month, day] = FEASTS[name.toLowerCase().replace(/[’‘]/, "'")]!;
  if (year) return edtf({ year: Number(year), month, day });
  if (!from) return null;
  const ahead = month > (from.month ?? 12) || (month === from.month && day > (from.day ?? 31));
  return edtf({ year: from.year - (ahead ? 1 : 0), month, day });
}
