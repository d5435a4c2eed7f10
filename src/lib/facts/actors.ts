import lexicon from '../../../geodata/lexicon/roles.json';
import type { Mention } from '../geoparse/mention';
import { firstWords, setOf } from './words';

const SPEECH = setOf(lexicon.speech);
const MODALS = setOf(lexicon.modals);
const AGENTS = setOf(lexicon.agents);
const MISSIONS = setOf(lexicon.missions);

const AUXILIARY = /^(?:has|have|had|also|later|then|again|first)$/;

/** Whether “Panama’s president asked”, “Jakarta’s mission” or “Cambodia’s government” acts for it. */
export function actsForGovernment(mention: Mention, after: string): boolean {
  if (!/^[’'‘]s\b/.test(after)) return false;
  const words = firstWords(after, 6).slice(1);
  const agent = words.findIndex((word) => AGENTS.has(word));
  if (agent < 0 || agent > 2) return false;
  if (isCapital(mention) || words.some((word) => MISSIONS.has(word))) return true;
  if (words[agent] === 'government') return true;
  return words.slice(agent + 1).some((word) => SPEECH.has(word) || MODALS.has(word));
}

/** Whether the place itself speaks, asks, bans or gives: “Caracas shut out planes”. */
export function isGovernmentSpeaking(mention: Mention, ruling: string, after: string): boolean {
  if (isCapital(mention) && /\b(?:because|that|gives|what)$/i.test(ruling)) return true;
  if (!/^\s/.test(after)) return false;
  const words = firstWords(after, 4);
  const verb = words.find((word) => !AUXILIARY.test(word));
  if (verb !== undefined && SPEECH.has(verb)) return true;
  return isCapital(mention) && words[0] !== undefined && MODALS.has(words[0]);
}

/** What may follow a name that stands by itself; another word makes it an attribute: “US report”. */
const STANDS_ALONE =
  /^(?:$|\s*[.,;:!?)”"’–—-]|\s+(?:and|or|is|was|are|were|has|have|had|will|would|to|in|on|at|for|by|from|with|as|which|who|that|while|after|before|since|but|when|where|said|says)\b)/;

/** Whether an abbreviation like “US” only qualifies the next noun. */
export function isAttribute({ surface }: Mention, after: string): boolean {
  if (!/^\p{Lu}[\p{Lu}.]{1,5}$/u.test(surface) || STANDS_ALONE.test(after)) return false;
  const [next] = firstWords(after, 1);
  return next !== undefined && !SPEECH.has(next);
}

function isCapital({ resolution }: Mention): boolean {
  return resolution.status === 'resolved' && resolution.place.feature === 'capital';
}
