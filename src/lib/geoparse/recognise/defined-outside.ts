import type { Gazetteer } from '../../gazetteer/gazetteer';
import { isInside, kmBetween } from '../inside';
import type { Draft, Reading } from '../reading';
import { placesDefining } from './defining-phrase';
import { definedAt } from './definition-cue';
import { IS } from './word-classes';

/**
 * The smallest place that holds what the words define, if none of its bearers lies in all the units that
 * they name: the text means one that no gazetteer has. Null if it may be a bearer, or no unit is named.
 *
 * @param draft The name that is defined; undefined if no gazetteer has it.
 */
export function definedOutside(
  reading: Reading,
  draft: Draft | undefined,
  to: number,
): Draft | null {
  const { gazetteer } = reading;
  const places = placesDefining(reading, to).filter(({ evidence }) => evidence >= 0);
  const ofKind = (...kinds: number[]) =>
    places.filter((place) => kinds.includes(kindOf(place, gazetteer)));
  const whole = ofKind(COUNTRY)[0] ?? ofKind(ADMIN1).at(-1);
  if (!whole || (draft && isKnown(reading, draft, to))) return null;
  const units = ofKind(ADMIN1, COUNTRY).filter((place) => isHeld(place, [whole], gazetteer));
  const unit = units[0]!;
  const county = places.find(
    (place) => isCounty(place, gazetteer) && isHeld(place, [unit], gazetteer),
  );
  if (draft && mayBeThere(draft, units, county, gazetteer)) return null;
  const own = draft?.name.folded;
  const held = (place: Draft) => place.name.folded !== own && isHeld(place, [unit], gazetteer);
  return places.find((place) => place === unit || held(place))!;
}

/** A name as well known as a province or a city of a million is not that of a town elsewhere, unless of a village. */
const KNOWN = 3;

function isKnown({ tokens }: Reading, { name }: Draft, to: number): boolean {
  const { classes } = tokens.words[definedAt(tokens, to)]!;
  return name.prominence >= KNOWN && (classes & IS.settlement) === 0;
}

const ADMIN1 = 2;
const COUNTRY = 3;
const REGION = 4;

/** Best known as a county, or called one: “Mustvee Parish”. */
function isCounty(place: Draft, gazetteer: Gazetteer): boolean {
  return place.cue === 'admin2' || kindOf(place, gazetteer) === REGION;
}

/** What kind of place a name is best known as, or is called: “Jujuy Province”. */
function kindOf({ name, cue }: Draft, gazetteer: Gazetteer): number {
  if (cue === 'admin1' && name.candidates.some((index) => gazetteer.kindCode(index) === ADMIN1))
    return ADMIN1;
  const [best] = name.candidates;
  return best === undefined ? -1 : gazetteer.kindCode(best);
}

/** Whether one place of the name lies in all the units. */
function isHeld(draft: Draft, units: readonly Draft[], gazetteer: Gazetteer): boolean {
  return heldIn(draft, units, gazetteer).length > 0;
}

function heldIn({ name }: Draft, units: readonly Draft[], gazetteer: Gazetteer): number[] {
  return name.candidates.filter((place) =>
    units.every((unit) =>
      unit.name.candidates.some(
        (container) => place === container || isInside(place, container, gazetteer),
      ),
    ),
  );
}

/** A town lies within this distance of the middle of its county, or else the county is a large one. */
const COUNTY_KM = 80;
const LARGE_COUNTY_KM = 161;

/** Whether a bearer of a name may lie in some units and a county; far from its middle only if it is the one in the units. */
function mayBeThere(
  draft: Draft,
  units: readonly Draft[],
  county: Draft | undefined,
  gazetteer: Gazetteer,
): boolean {
  const held = heldIn(draft, units, gazetteer);
  if (!county) return held.length > 0;
  const reachKm = held.length === 1 ? LARGE_COUNTY_KM : COUNTY_KM;
  return held.some((place) =>
    county.name.candidates.some((other) => kmBetween(place, other, gazetteer) <= reachKm),
  );
}
