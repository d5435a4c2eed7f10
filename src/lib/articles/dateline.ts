import sources from '../../../geodata/lexicon/news-sources.json';

/** A dateline and the text behind it. */
export interface Dateline {
  /** As printed, in small letters where it was set in capitals: `Panama City`. */
  place: string;
  /** Agency in brackets behind the place. */
  agency: string | null;
  rest: string;
}

const PATTERN =
  /^(?<place>\p{Lu}[\p{L}\p{M}.'’/ ,-]{1,70}?)(?:,?\s+(?:\p{L}{3,10}\.?\s+\d{1,2}|\d{1,2}\s+\p{L}{3,10}\.?))?\s*(?:\((?<agency>[^()]{2,40})\))?\s*(?:\.?\s?[—–]|--|\s-|\.-|:)\s*(?=["'“‘«(\p{L}\p{N}])/u;

const notDatelines = new Set(sources.notDatelines);
const agencies = new Set(sources.agencies.map((name) => name.toLowerCase()));

/** Words within a name that stay small, and short names that stay capital. */
const SMALL = new Set(['and', 'da', 'de', 'del', 'di', 'do', 'du', 'la', 'le', 'of', 'sur', 'the']);
const CAPITAL = new Set(['DC', 'UAE', 'UK', 'US']);

/** `RIO DE JANEIRO` as `Rio de Janeiro`; mixed letters and `D.C.` stay. */
function unshout(place: string): string {
  return place.replace(/\p{Lu}[\p{Lu}\p{M}'’]+(?![.\p{L}])/gu, (word, at: number) => {
    const small = word.toLowerCase();
    if (CAPITAL.has(word)) return word;
    if (at > 0 && SMALL.has(small)) return small;
    const state = word.length === 2 && place.slice(0, at).endsWith(', ');
    return state ? word : word.charAt(0) + small.slice(1);
  });
}

/** Whether each word is written as a name, and no sentence ends among them. */
function isName(place: string): boolean {
  const words = place.split(/[\s/]+/).filter(Boolean);
  return (
    words.length <= 7 &&
    words.every((word) => /^\p{Lu}/u.test(word) || SMALL.has(word)) &&
    !/\p{Ll}{3}\.\s/u.test(place) &&
    !place.startsWith('By ')
  );
}

/**
 * The dateline that a first paragraph begins with, such as `JAKARTA: …`, `KYIV, Ukraine (AP) — …`
 * or `Ciudad de Panamá, 12 dic (EFE).- …`. A place that is not in capitals needs a known agency
 * behind it, since any sentence may begin with a name and a dash.
 */
export function datelineOf(paragraph: string): Dateline | null {
  const match = PATTERN.exec(paragraph);
  const { place = '', agency = null } = match?.groups ?? {};
  if (!match || notDatelines.has(place) || !isName(place)) return null;
  const known = agency !== null && agencies.has(agency.trim().toLowerCase());
  const town = place.split(/[,/]/)[0]?.trim() ?? '';
  const shouted = town.length >= 3 && town === town.toUpperCase() && town !== town.toLowerCase();
  if (!shouted && !known) return null;
  return {
    place: unshout(place.trim()),
    agency: agency?.trim() ?? null,
    rest: paragraph.slice(match[0].length),
  };
}
