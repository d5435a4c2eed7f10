import { fold } from '../../gazetteer/fold';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import type { Resolution } from '../mention';
import { isSameSpot } from '../inside';
import { perPlace } from '../per-place';
import { confidencesOf, SCORERS } from './settle';
import type { Scene, Sense } from './scene';

/** Below this share of belief no place is better than the best guess. */
const LEAST_BELIEF = 0.35;

/** Points below this say nothing that a reader should be told. */
const WORTH_TELLING = 0.4;

/** A town smaller than this, named without any other sign, is not believed. */
const SMALL_TOWN = 5_000;

/** With this belief a small town is believed where a preposition stands before it. */
const HARDLY_ANOTHER = 0.8;

const placeAt = perPlace((index, gazetteer) => gazetteer.place(index));

/** The place that a name means, why, and what else it could be; or why there is none. */
export function decide(scene: Scene, sense: Sense): Resolution {
  const { gazetteer } = scene;
  const order = sense.candidates
    .map((_, i) => i)
    .filter((i) => sense.beliefs[i]! >= CHANCE)
    .sort((a, b) => sense.beliefs[b]! - sense.beliefs[a]!);
  const [best] = order;
  if (best === undefined)
    return { status: 'unresolved', reason: 'no gazetteer has a place of this name' };
  const index = sense.candidates[best]!;
  if (sense.cue === 'natural' && !mayBeNatural(index, gazetteer)) {
    return { status: 'unresolved', reason: 'no gazetteer has this river, mountain or the like' };
  }
  const elsewhere = order.filter((i) => !isSameSpot(sense.candidates[i]!, index, gazetteer));
  const belief = 1 - elsewhere.reduce((sum, i) => sum + sense.beliefs[i]!, 0);
  if (isUnsupported(scene, sense, best, belief)) {
    return {
      status: 'unresolved',
      reason:
        'only small places have this name, and nothing else in the text points to one of them',
    };
  }
  if (belief < LEAST_BELIEF) {
    const names = order.slice(0, 3).map((i) => placeWithCountry(scene, sense.candidates[i]!));
    return { status: 'unresolved', reason: `it could be ${names.join(', or ')}` };
  }
  const told = confidencesOf(sense);
  const here = order.filter((i) => !elsewhere.includes(i));
  const confidence = here.reduce((sum, i) => sum + told[i]!, 0);
  if (isFarFetched(scene, sense, index, confidence)) {
    return {
      status: 'unresolved',
      reason: 'what is called so lies in a country that nothing else in the text points to',
    };
  }
  return {
    status: 'resolved',
    place: placeAt(index, gazetteer),
    confidence: rounded(confidence),
    reasons: reasonsFor(scene, sense, best, elsewhere[0]),
    alternatives: elsewhere
      .slice(0, 3)
      .filter((i) => told[i]! >= 0.005)
      .map((i) => ({
        place: placeAt(sense.candidates[i]!, gazetteer),
        confidence: rounded(told[i]!),
      })),
  };
}

/** A site or a region that nobody lives in: no town, unit, country or county. */
function mayBeNatural(index: number, gazetteer: Gazetteer): boolean {
  const kind = gazetteer.kindCode(index);
  return kind === 0 || (kind === 4 && gazetteer.population(index) === 0);
}

/** Less belief than this is left out: rounded, it is none. */
const CHANCE = 0.0005;

/** Three digits: more than a belief or points can claim, and the same in every engine. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function isUnsupported({ gazetteer }: Scene, sense: Sense, best: number, belief: number): boolean {
  const index = sense.candidates[best]!;
  if (gazetteer.kindCode(index) !== 1 || gazetteer.population(index) >= SMALL_TOWN) return false;
  if (sense.drafts.some(({ container }) => container)) return false;
  const hardlyAnother = belief >= HARDLY_ANOTHER;
  if (hardlyAnother && sense.drafts.some(({ located }) => located)) return false;
  const context = SCORERS.reduce(
    (sum, scorer, s) => sum + (scorer.contextual ? sense.points[s]![best]! : 0),
    0,
  );
  return context < 1;
}

/** Surer than this, a town that is usually called otherwise is believed wherever it is. */
const SURE_OF_ALIAS = 0.9;

/** An alias of one word shorter than this may be another place's name by chance. */
const LONG_ALIAS = 8;

/** The seat of a province with so many people is known by more than its usual name: Grozny, Termez. */
const SEAT_PEOPLE = 50_000;

/** From so many votes of other names on, they say where a text is; a country with fewer is not pointed to. */
const POINTED_TO = 0.3;

/**
 * “Police in Singu, Myanmar”: not Shingu in Japan, which somebody spells so. Of towns that an alias
 * alone leads to, in a country that nothing else points to, two of sixteen were meant in real news (the development halves).
 */
function isFarFetched(
  { gazetteer, votes }: Scene,
  sense: Sense,
  index: number,
  confidence: number,
): boolean {
  if (confidence >= SURE_OF_ALIAS || sense.demonym || sense.name.usual.includes(index))
    return false;
  if (gazetteer.kindCode(index) !== 1 || isKnownByAlias(sense, index, gazetteer)) return false;
  const country = gazetteer.countryOf(index);
  const others = votes.total - sense.own.total;
  const own = (votes.countries.get(country) ?? 0) - (sense.own.countries.get(country) ?? 0);
  return own < POINTED_TO && others - own > POINTED_TO;
}

/** Whether an alias says which town is meant by itself: it is long, part of the usual name, or that of a capital or seat. */
function isKnownByAlias({ name }: Sense, index: number, gazetteer: Gazetteer): boolean {
  if (name.words > 1 || name.folded.length >= LONG_ALIAS) return true;
  if (fold(gazetteer.name(index)).startsWith(`${name.folded} `)) return true;
  const feature = gazetteer.featureOf(index);
  const isSeat = feature === 'seat of a province' && gazetteer.population(index) >= SEAT_PEOPLE;
  return isSeat || feature === 'capital';
}

function reasonsFor(
  scene: Scene,
  sense: Sense,
  best: number,
  second: number | undefined,
): string[] {
  if (sense.demonym) return ['the word names its people or things'];
  const index = sense.candidates[best]!;
  const reasons = SCORERS.map((scorer, s) => {
    const points = sense.points[s]!;
    const ahead = points[best]! - (second === undefined ? 0 : points[second]!);
    return { scorer, ahead: points[best]! > 0 ? rounded(ahead) : 0 };
  })
    .filter(({ ahead }) => ahead >= WORTH_TELLING)
    .sort((a, b) => b.ahead - a.ahead)
    .slice(0, 3)
    .map(({ scorer }) => scorer.because(scene, sense, index));
  return reasons.length ? reasons : ['it is the best-known place of that name'];
}

function placeWithCountry({ gazetteer }: Scene, index: number): string {
  const { name, country } = placeAt(index, gazetteer);
  return country ? `${name} (${country})` : name;
}
