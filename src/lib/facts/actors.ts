import lexicon from '../../../geodata/lexicon/roles.json';
import type { Mention } from '../geoparse/mention';
import { firstWords, setOf } from './words';

const SPEECH = setOf(lexicon.speech);
const MODALS = setOf(lexicon.modals);
const AGENTS = setOf(lexicon.agents);
const MISSIONS = setOf(lexicon.missions);
const ASKS = setOf(lexicon.asks);
const CLAIMS = setOf(lexicon.claims);
const OFFICIALS = setOf(lexicon.officials);

/** Agents that act on the ground: what they tell happened in the country. */
const ARMS = /^(?:army|navy|police|coastguard|guards?|forces|troops|soldiers)$/;

/** What may stand between a subject and its verb. */
const ADVERB =
  '(?:has|have|had|also|then|again|now|still|further|never|always|already|since|just|each|both|\\p{Ll}+ly)';
const AUXILIARY = new RegExp(`^(?:${ADVERB}|later|first)$`, 'u');

/** Whether “Panama’s president asked”, “Jakarta’s mission” or “Cambodia’s government” acts for it. */
export function actsForGovernment(mention: Mention, after: string): boolean {
  if (!/^[’'‘]s\b/.test(after)) return false;
  const words = firstWords(after, 8).slice(1);
  const agent = words.findIndex((word) => AGENTS.has(word));
  if (agent < 0 || agent > 2) return false;
  if (isCapital(mention) || words.some((word) => MISSIONS.has(word))) return true;
  if (ARMS.test(words[agent]!)) return false;
  if (words[agent] === 'government') return true;
  return words.slice(agent + 1).some((word) => SPEECH.has(word) || MODALS.has(word));
}

/** “Athens rejected Ankara’s claim”: what a capital’s government wants or does, whatever the place. */
export function isClaimOf(mention: Mention, after: string): boolean {
  if (!isCapital(mention) || !/^[’'‘]s\b/.test(after)) return false;
  return firstWords(after, 3).some((word) => CLAIMS.has(word));
}

/** “US border agents”, “Hong Kong immigration officers”. */
const BODIES =
  /^(?:border|immigration|customs|police|federal|interior|migration|health|army|navy)$/;

/** “A US military plane landed”: a thing. */
const MADE_FOR_ARMS =
  /^ (?:military|army|navy|police) (?:planes?|aircraft|flights?|jets?|helicopters?|bases?|ships?|vehicles?|hospitals?|aid|equipment|dogs?)\b/;

/** “Brazil’s police raided”, “Spain’s civil guard”, “Hong Kong officials”: an arm of the state at work. */
export function actsByItsArm(after: string): boolean {
  if (MADE_FOR_ARMS.test(after)) return false;
  const next = /^ \p{Ll}/u.test(after) ? firstWords(after, 2) : [];
  return (
    OFFICIALS.has(next[0] ?? '') ||
    (BODIES.test(next[0] ?? '') && OFFICIALS.has(next[1] ?? '')) ||
    (/^[’'‘]s\b/.test(after) &&
      firstWords(after, 4)
        .slice(1)
        .some((word) => AGENTS.has(word)))
  );
}

/** What is between a country and a government that is among those who ask. */
const AMONG = /^ (?:was|were|is|are) among (?:those|the \p{L}+) (?:who|that|which) (\p{L}+)/u;

/** Whether the place itself speaks, asks, bans or gives: “Caracas shut out planes”. */
export function isGovernmentSpeaking(mention: Mention, ruling: string, after: string): boolean {
  if (isCapital(mention) && /\b(?:because|that|gives|what)$/i.test(ruling)) return true;
  if (!/^\s/.test(after)) return false;
  const among = AMONG.exec(after)?.[1];
  if ((among && SPEECH.has(among)) || /^ (?:has |have )?made (?:it )?clear\b/.test(after))
    return true;
  const words = firstWords(after, 4);
  const verb = words.find((word) => !AUXILIARY.test(word));
  if (verb !== undefined && SPEECH.has(verb)) return true;
  return isCapital(mention) && words[0] !== undefined && MODALS.has(words[0]);
}

/** What governments have with each other; a border or a war between them has a place of its own. */
const DEALINGS =
  /\b(?:ties|relations|talks|negotiations|deficit|surplus|trade war|cooperation|partnership|friendship|alliance|trade|summit|row|standoff|deal|pact|treaty|accord|agreement|truce|ceasefire|dispute|rivalry|tensions?) (?:with|between)$/i;

/** “Called on Hanoi”, “her mother wrote to Bangkok”. */
const CALLED_ON =
  /\b(?:called on|(?:wrote|appeal(?:s|ed)?|turn(?:s|ed)?|complain(?:s|ed)?|protest(?:s|ed)?|apologi[sz](?:es|ed)|letters?|pleas?|requests?) to)$/i;

/** Whether a government is spoken to, or dealt with: “asked Laos to”, “talks between Lima and Quito”. */
export function isSpokenTo(preposition: string, ruling: string): boolean {
  return ASKS.has(preposition) || DEALINGS.test(ruling) || CALLED_ON.test(ruling);
}

/** A finite verb right after a name: “Malaysia rescued”, “Peru has declared”, “Egypt freed”. */
const ACTS = new RegExp(
  `^ (?:${ADVERB} )*(?:\\p{Ll}+ed|${lexicon.acts.replaceAll(' ', '|')})\\b(?! (?:by|in|on|at|to the)\\b)`,
  'u',
);

/** “Russia is waiting for”, “the US was considering”: what only a government does for a while. */
const IS_AT =
  /^ (?:is|was|has been|had been) (?:\p{Ll}+ly |now |still |also )?(?:asking|considering|demanding|investigating|mulling|negotiating|planning|preparing|pressing|pushing|seeking|threatening|trying|urging|waiting|weighing)\b|^ (?:has |have )?had to \p{Ll}/u;

/** “The U.S. would sell drones”, not “Laos will be hit” nor “Peru could see floods”. */
const WOULD_ACT = new RegExp(
  `^ (?:${lexicon.modals.replaceAll(' ', '|')}) (?:not )?(?:also |soon |again )?(?!(?:be|see|have|become|host|remain|get|need|face|suffer|grow|lose|win|reach|rise|fall|experience|run)\\b)\\p{Ll}+`,
  'u',
);

/** Whether a country or capital does something, as the subject of its sentence. */
export function isActing(after: string): boolean {
  return ACTS.test(after) || IS_AT.test(after) || WOULD_ACT.test(after);
}

/** What may follow a name that stands by itself; another word makes it an attribute: “US report”. */
const STANDS_ALONE =
  /^(?:$|\s*[.,;:!?)”"’–—-]|\s+(?:and|or|is|was|are|were|has|have|had|will|would|to|in|on|at|for|by|from|with|as|which|who|that|while|after|before|since|but|when|where|said|says)\b)/;

/** Whether an abbreviation like “US” only qualifies the next noun. */
export function isAttribute({ surface }: Mention, after: string): boolean {
  if (!/^\p{Lu}[\p{Lu}.]{1,5}$/u.test(surface) || STANDS_ALONE.test(after)) return false;
  const [next] = firstWords(after, 1);
  return next !== undefined && !SPEECH.has(next) && !ACTS.test(after);
}

/** Whether a mention is the capital of a country. */
export function isCapital({ resolution }: Mention): boolean {
  return resolution.status === 'resolved' && resolution.place.feature === 'capital';
}
