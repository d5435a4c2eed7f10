import lexicon from '../../../geodata/lexicon/counted.json';
import type { Span } from '../core/span';
import { distanceOf, FARTHEST } from './cue-distance';
import { NUMBER_PATTERN } from './numbers';
import { QUALIFIERS } from './quantity-pattern';
import { setOf } from './words';

interface Kind {
  id: string;
  label: string;
  /** Topic of topics.json that a number of it shows. */
  topic: string | null;
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
  const topic = 'topic' in entry ? entry.topic : null;
  return [{ id, label: entry.label, topic, units: setOf(entry.units), cues: pattern || null }];
});

/** Label of what a number counts, by its id in the lexicon. */
export const COUNTED: Readonly<Record<string, string>> = Object.fromEntries(
  kinds.map(({ id, label }) => [id, label]),
);

/** Topic that a number shows by what it counts; null if that shows none. */
export function topicOfCounted(id: string | null): string | null {
  return kinds.find((kind) => kind.id === id)?.topic ?? null;
}

/** “charged 26 people with smuggling”: what they are said to have done; “accused of killing eight” befell the eight. */
const CHARGED_WITH =
  /\b(?:charg|accus|suspect|confess|admit|indict|investigat|sentenc|guilty|convict|jail|wanted)\p{L}*\b[^,;]*(?:, [^,;]+,)? (?:with|of|for|over|on|to) (?:\p{L}+ )?$/iu;

/** “Girls who were to be flown to Muscat”, “may not be extradited”: it did not come to that. */
const WAS_TO_BE =
  /\b(?:(?:ask|want|wait|hop|beg|plead)\p{Ll}* (?:[^,;]{0,40} )?to be|w(?:as|ere) to (?:be|have been)|(?:may|can|must|will|would|could|should|shall) not be|cannot be|never be|(?:may|will|would|did|does|do|could|can|had|have|has) not(?: yet| been)*|cannot|refuses? to|refused to|(?:barr|block|stopp|prevent|bann|forb[ai]d)\p{Ll}*\b(?:[^,;]|,(?=\d)){0,40} from) $/u;

/** “Since arriving in Goma, nurses have seen 25 patients”: others arrived. */
const AS_OTHERS = /\b(?:since|after|before|on|upon|while) $/i;

/** “Five suspects in the smuggling of 137 people”: it befell the others. */
const OF_OTHERS = /^ of (?:(?:about|some|over|nearly|almost|around|at least|more than) )?\d/;

/** “Sanctioned three officials over the executions of protesters”: it befell the protesters. */
const OVER = /\bover (?:the |an? )?(?:\p{Ll}+ )?$/u;

/** “Captured 30 and lost two men”: the verb of the two. */
const HAS_NUMBER = new RegExp(`\\s(?:${NUMBER_PATTERN})\\s`, 'iu');

/** “A pickup with 18 men overturned, killing four”: the four. */
const OWN_NUMBER = new RegExp(
  `^(?:kill|injur|wound|maim|sicken|infect|displac|arrest|detain|rescu|free)ing (?:(?:${QUALIFIERS}) )?(?:${NUMBER_PATTERN})(?![\\p{L}\\p{N}])`,
  'iu',
);

/** “The guard turned it back”. */
const BEFELL_ONE = /\s(?:it|him|her)\s/;

/** “After 60 were freed, 12 were charged”, “60 were freed and 12 sent to China”: that befell the others. */
const WERE_CHARGED =
  /^ (?:(?:were|was|are|is|(?:have|has|had) been) (?:later |since |also )?(?:charged|questioned|fined|sentenced|tested|treated|named|hired|paid|asked|registered)|(?:sent|taken|moved|handed|transferred) (?:to|over))\b/u;

const WEIGHTS: ReadonlySet<string> = new Set(['kg', 'tonnes', 'lb']);

/** Whether a weight says of what it is, and that is nothing the lexicon counts: “26 tonnes of scrap and 11 of cocaine”. */
function isOther(after: string, own: readonly Kind[]): boolean {
  const [said] =
    /^ of \p{Ll}+(?: (?!and\b|in\b|from\b|on\b|at\b|to\b|with\b)\p{Ll}+){0,2}/u.exec(after) ?? [];
  return said !== undefined && !own.some(({ cues }) => cues && said.search(cues) >= 0);
}

/** “Fewer than half of 1,020 survived”: not all of them did. */
const PART_OF =
  /\b(?:half|thirds?|quarters?|fifths?|tenths?|most|few|none) of (?:(?:the|its|their|some|about) )*$/i;

/** “The eldest of the five brothers died”: he alone did. */
const ONE_OF =
  /\b(?:eldest|oldest|youngest|leader|head|father|mother|wife|husband|lawyer) of (?:the|its|his|her|their) $/i;

/** “A 22-member team of experts arrived”, “9,000 tourists landed”: they crossed no border as migrants do. */
const VISITORS =
  /\b(?:teams?|delegations?|missions?|experts?|officials?|diplomats?|inspectors?|investigators?|tourists?|visitors?|athletes?|players|fans|observers?|monitors|peacekeepers|holidaymakers|climbers|mountaineers|hikers|runners|swimmers|cyclists|skiers|rowers|riders|contestants|competitors|candidates|deputies|lawmakers|senators)\b/i;

/** “Reached the summit”, “entered college”, “passed the exam”: that is no border. */
const NO_BORDER =
  /^ (?:(?:the|an?|its|their|his|her) )?(?:\p{Ll}+ )?(?:exams?|tests?|universit\p{Ll}+|colleges?|schools?|finals?|semi-?finals?|summit|peak|top|races?|contests?|competitions?|bills?|laws?|politics|workforce|deals?|agreements?|verdicts?)\b/u;

/** “A 22-member team of experts” */
const MEMBERS = /^-\p{Ll}+ (?:\p{Ll}+ )?\p{Ll}+/u;

/** “77 were found in a lorry, and the police arrested the driver”; “were arrested the next day” has no object. */
const OWN_OBJECT =
  /^ (?:the|an?|his|her|their|its) (?!(?:next|following|same|previous|day|week|month|year|night|morning|moment|hour)\b)\p{Ll}/u;
const BEING = /\b(?:was|were|been|be|is|are|being|got|get) (?:\p{Ll}+ )?$/u;

/** Who lands from a plane has crossed no border on foot or by boat. */
const LANDS = /^(?:land|arriv|reach)/i;
const BY_AIR = /\b(?:flights?|planes?|jets?|aircraft|airliner)\b/i;

/**
 * What a number counts, as an id of the lexicon; null if the lexicon has no word for its unit. The
 * nearest cue decides: “detained and deported 5,852 people” counts the deported.
 *
 * @param phrase Span of the number with the words that it counts.
 */
export function countedAs(unit: string, text: string, sentence: Span, phrase: Span): string | null {
  const own = kinds.filter(({ units }) => units.has(unit));
  const words = text.slice(sentence.start, sentence.end);
  const after = text.slice(phrase.end, sentence.end);
  if (WEIGHTS.has(unit) && isOther(after, own)) return null;
  const oneOf = ONE_OF.test(text.slice(sentence.start, phrase.start));
  const visits = VISITORS.test(
    text.slice(phrase.start, phrase.end) + (MEMBERS.exec(after)?.[0] ?? ''),
  );
  const part = PART_OF.test(text.slice(sentence.start, phrase.start));
  const charged = WERE_CHARGED.test(after);
  const isLeftOut =
    IN_HOSPITAL.test(after) ||
    FORMER.test(text.slice(phrase.start, phrase.end)) ||
    isForce(text, sentence, phrase);
  if (unit === 'people' && isLeftOut) return restOf(own);
  const cues = own.flatMap(({ id, cues }) =>
    [...(cues ? words.matchAll(cues) : [])].flatMap((match) => {
      const before = words.slice(0, match.index);
      const start = sentence.start + match.index;
      if (unit === 'people' && start >= phrase.end && CHARGED_WITH.test(before)) return [];
      if (start < phrase.start && /ing$/.test(match[0]) && AS_OTHERS.test(before)) return [];
      if (BEFELL_ONE.test(match[0])) return [];
      if (start >= phrase.end && OWN_NUMBER.test(words.slice(match.index))) return [];
      if (
        HAS_NUMBER.test(match[0]) &&
        (start > phrase.start || start + match[0].length < phrase.start)
      )
        return [];
      if (start < phrase.start && charged && /[,;]| and /.test(text.slice(start, phrase.start)))
        return [];
      const beyond = words.slice(match.index + match[0].length);
      if (start >= phrase.end && (OF_OTHERS.test(beyond) || OVER.test(before))) return [];
      if (start >= phrase.end && oneOf) return [];
      if (part && /^surviv/i.test(match[0])) return [];
      if (start >= phrase.end && isActive(match[0], before, beyond)) return [];
      if (WAS_TO_BE.test(before) || (LANDS.test(match[0]) && BY_AIR.test(words))) return [];
      if (id === 'people-crossed' && (visits || NO_BORDER.test(beyond))) return [];
      const distance = distanceOf(text, phrase, { start, end: start + match[0].length }, sentence);
      return [{ id, distance }];
    }),
  );
  const nearest = cues.reduce((a, b) => (b.distance < a.distance ? b : a), REST);
  return nearest.id ?? restOf(own);
}

/** “20 dead and another 15 in hospital”: what became of them is said of them alone. */
export const IN_HOSPITAL = /^ (?:are |were )?(?:still )?in (?:hospital|intensive care|a coma)\b/;

/** “280 former detainees” */
const FORMER = /\b(?:former|ex-)/i;

const restOf = (own: readonly Kind[]) => own.find(({ cues }) => cues === null)?.id ?? null;

/** “A raid by 200 officers”, “200 officers raided a villa and arrested 103”: who did it, not whom it befell. */
function isForce(text: string, sentence: Span, phrase: Span): boolean {
  if (!FORCE.test(text.slice(phrase.start, phrase.end))) return false;
  return (
    /\bby (?:[\p{Ll}]+ ){0,2}$/u.test(text.slice(sentence.start, phrase.start)) ||
    FORCE_DID.test(text.slice(phrase.end, sentence.end))
  );
}

const FORCE = /\b(?:officers|policemen|police|soldiers|troops|agents|commandos|marines|guards)$/;
const FORCE_DID =
  /^ (?:raid|storm|search|surround|seal|swoop|descend|took part|arrest|detain|rescu|free|enter|comb)\p{Ll}*\b(?! (?:by|in|on|at|and|after)\b)/u;

const TRANSITIVE =
  /^(?:kill|murder|behead|wound|injur|arrest|detain|captur|jail|rescu|free|evacuat|abduct|kidnap|deport|expel)\p{L}*ed$|^freed$/iu;

/** Whether a verb has an object of its own: “12 men who killed a guard”. */
function isActive(verb: string, before: string, after: string): boolean {
  return TRANSITIVE.test(verb) && OWN_OBJECT.test(after) && !BEING.test(before);
}

/** What holds where no cue is near enough. */
const REST: { id: string | null; distance: number } = { id: null, distance: FARTHEST };
