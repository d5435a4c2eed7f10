import lexicon from '../../../geodata/lexicon/roles.json';
import type { Mention } from '../geoparse/mention';
import type { Role } from './fact';
import { isOfPeople } from './units';
import { firstWords, setOf } from './words';

const OFFICIALS = setOf(lexicon.officials);
const PERSONS = setOf(lexicon.persons);
const GROUNDS = setOf(lexicon.grounds);

/** Nationalities in a row share what follows the last: “Cambodian and Chinese police”. */
const JOINED = /^(?:,| and| or|, and)? ?$/;

/** “14 Rohingya”, “dozens of Vietnamese”, “the Chinese outnumbered”: people, whatever follows. */
const COUNTED =
  /(?:\d|\b(?:dozens|scores|hundreds?|thousands?|millions?|many|several|some|few|other|those|most|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\p{L}+)?|more than|over|about|around|nearly)(?: of)?)(?: (?:young|former|suspected|alleged|illegal|undocumented|ethnic))? ?$/iu;

/** “The expulsion of Russian diplomats”: it befalls them. */
const SENT_OFF =
  /\b(?:(?:expulsion|deportation|extradition|arrest|detention|killing|release|return) of|expel(?:s|led|ling)?|deport(?:s|ed|ing)?)(?: the| all| its)? $/i;

/** “The assets of a former Venezuelan minister”: who acts for the country no longer. */
const FORMER = /\b(?:former|late|ousted|deposed|exiled|ex-) ?$/;

/** “the extradition of a Rwandan on Friday”: no noun follows. */
const ALONE =
  /^(?:$|[.,;]| (?:who|whom|on|in|at|from|to|for|and|after|before|was|is|were|had|has|by|with|life)\b| (?:\d+|\p{Ll}+) (?:years|months)\b)/u;

/** “A Frenchman wanted in Lyon”, “a Burundian convicted of genocide”. */
const DONE =
  /^ (?:wanted|accused|suspected|convicted|charged|held|living|working|named|called|aged|identified|known|hired|lured|trafficked|sentenced|jailed|carrying|caught|arrested|killed)\b/;

/** “75 people, most of them Sudanese”. */
const MOSTLY =
  /\b(?:(?:most|many|some|all|both|half|several|a (?:third|quarter|fifth|few|handful)|two[ -]thirds|the (?:rest|others|remainder))(?: of (?:them|its|their|the))?(?: to)?|mainly|mostly|chiefly) $/i;

/** “The Danish island of Bornholm”: the island is meant. */
const ITS_TOWN =
  /^ (?:\p{Ll}+ )?(?:island|town|city|village|port|province|region|district|coast|resort) of \p{Lu}/u;

/** “98 were Kenyan and 61 Ethiopian”, “300 of them Chinese”: so many people, without a noun. */
const OF_THEM = /\d(?: of (?:them|these|those|whom))? $/;
const ENDS = /^(?:$|[.,;:]| and \d)/;

/** “Smuggling Vietnamese to Essex”. */
const MOVED =
  /\b(?:smuggl|traffick|deport|recruit|rescu|lur|repatriat|evacuat|expel|hir|kidnapp|abduct)l?(?:ing|ed|es|s)(?: of)?(?: (?:young|more|other|poor))? $/i;

/** Words between a nationality and what it says of whom: “Indonesian foreign ministry”. */
const REACH = 2;

/**
 * What a nationality is to its sentence: officials act for the country, people come from it, a
 * province or compound lies in it; else it only qualifies.
 *
 * @param next The mention after it, if any.
 */
export function nationalityRole(
  mention: Mention,
  before: string,
  after: string,
  next: Mention | undefined,
): Role {
  if (next?.kind === 'demonym' && JOINED.test(after.slice(0, next.start - mention.end))) {
    const beyond = after.slice(next.end - mention.end);
    const shared = byFollower(beyond, next.surface);
    if (shared) return shared;
    if (isPlural(next.surface) && isPeople(mention.surface)) return 'from';
  }
  if (ITS_TOWN.test(after)) return 'about';
  const own = byFollower(after, mention.surface);
  if (own === 'actor' && [COUNTED, SENT_OFF, FORMER].some((cue) => cue.test(before))) return 'from';
  if (own) return own;
  if (/(?:\b(?:an?|another)|-year-old) $/i.test(before) && (ALONE.test(after) || DONE.test(after)))
    return 'from';
  if ((MOSTLY.test(before) || /\bnumber of $/i.test(before)) && ALONE.test(after)) return 'from';
  if (OF_THEM.test(before) && ENDS.test(after)) return 'from';
  if (/\b(?:were|are) (?:all |mostly |mainly )?$/i.test(before) && ALONE.test(after)) return 'from';
  if (
    /\b(?:moved|moving|took|taking|brought|drove|flew|sent|sending) $/i.test(before) &&
    ALONE.test(after)
  )
    return 'from';
  if (MOVED.test(before) && ALONE.test(after)) return 'from';
  if ((COUNTED.test(before) && isPeople(mention.surface)) || isPlural(mention.surface))
    return 'from';
  if (/^ (?:who|whom|were|are)\b/.test(after)) return 'from';
  return /\bthe $/i.test(before) && /^ (?:have|had|among|\p{Ll}+ed)\b/u.test(after)
    ? 'from'
    : 'about';
}

function byFollower(after: string, surface: string): Role | null {
  if (!/^[ -](?!Premier League)/.test(after) || isPlural(surface)) return null;
  const words = firstWords(
    after.replace(/^ (?:National|Royal|Federal|anti-\p{Ll}+)(?!\p{L})/u, ''),
    REACH,
  );
  if (words[0] === 'guard') return 'from';
  const person = words.find((word) => OFFICIALS.has(word) || PERSONS.has(word) || isOfPeople(word));
  if (person) return OFFICIALS.has(person) ? 'actor' : 'from';
  return words.some((word) => GROUNDS.has(word)) ? 'where' : null;
}

/** “Myanmar migrants”: a country named as its people would be. */
export function isItsPeople(after: string): boolean {
  const [next = ''] = /^ \p{Ll}/u.test(after) ? firstWords(after, 1) : [];
  return (
    !OFFICIALS.has(next) && !/^(?:residents?|inhabitants?|voters?)$/.test(next) && isOfPeople(next)
  );
}

/** Whether a nationality after a number may be a noun for people: “14 Rohingya”, not “two Emirati firms”. */
export function isPeople(surface: string): boolean {
  return !/(?:[ai]n|i|er|al)$/.test(surface);
}

/** “Indonesians”, “Frenchmen”, “Thais”: a noun for people; “Turkmen” is an adjective too. */
export function isPlural(surface: string): boolean {
  return /(?:[^s]s|[^k]men)$/.test(surface) && !/(?:ese|ish|ch)$/.test(surface);
}
