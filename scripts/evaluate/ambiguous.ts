import { distanceKm } from '../../src/lib/core/lng-lat';
import { fold } from '../../src/lib/gazetteer/fold';
import type { Gazetteer } from '../../src/lib/gazetteer/gazetteer';
import type { Mention } from '../../src/lib/geoparse/mention';
import { kmBetween } from '../../src/lib/geoparse/inside';
import { randomFrom } from './random';

/** What around a name says which of its bearers is meant. */
export type Hint = 'unit and country' | 'country' | 'unit' | 'neighbours' | 'neighbours, far names';

/** A text that names one of many places of a name, once plainly and once again. */
interface AmbiguousText {
  hint: Hint;
  name: string;
  text: string;
  /** Index in the gazetteer of the place that is meant. */
  meant: number;
}

/** `{X}` the name, `{U}` its first-level unit, `{C}` its country, `{N}`, `{M}` towns near it. */
const TEMPLATES: Readonly<Record<Hint, readonly string[]>> = {
  'unit and country': [
    '{X} is a town in {U}, {C}. It grew up around a mill, and a fair is held in {X} each autumn.',
    'A school in {X} was closed on Monday. The town lies in the hills of {U}, in the east of {C}.',
    'Doctors from {C} treated the children of {X}. The hospitals of {U} had no beds left.',
  ],
  country: [
    '{X} is a village in {C} known for its cheese. Few of those who grow up in {X} stay.',
    'The river burst its banks at {X} after a week of rain. It was the worst flood in {C} for years.',
    'Officials in {C} promised help. Families in {X} said that none had come.',
  ],
  unit: [
    '{X} is a small place in {U}. Its station opened when the line was built, and {X} had a market by then.',
    'Voters in {X} turned the plan down. Other towns in {U} are still to decide.',
    'The governor of {U} came to {X} to open the bridge.',
  ],
  neighbours: [
    'Buses run from {X} to {N} twice a day. A second line goes from {X} to {M}.',
    'The fire began in woods between {N} and {M}. By evening it had reached {X}.',
    'A factory in {X} will close. Its workers have been offered places in {N} and {M}.',
  ],
  'neighbours, far names': [
    'A violinist who left London for New York was born in {X}. She went to school in {N} and {M}.',
    'The engine was built in Berlin and shipped to {X}. It ran on the line between {N} and {M}.',
    'A collector in Tokyo paid a record price for a clock from {X}. Makers in {N} and {M} still use the design.',
  ],
};

/** A name counts as ambiguous with so many bearers, this far from each other. */
const LEAST_BEARERS = 3;
const APART_KM = 500;

/** 100 miles, the measure of the field. */
const NEAR_KM = 161;

/** Neighbours are taken from so many towns around a place, the largest first. */
const AROUND = 40;

/**
 * Texts about places whose name many places have, made from the gazetteer's own containment and
 * distances with a fixed seed. Each bearer is as likely as the next, whatever its size.
 */
export function ambiguousTexts(gazetteer: Gazetteer, names: number): AmbiguousText[] {
  const random = randomFrom(20261125);
  const bearers = bearersByName(gazetteer);
  const chosen = random.sample([...bearers.keys()].sort(), names);
  const hints = Object.keys(TEMPLATES) as Hint[];
  return chosen.flatMap((name) =>
    random.sample(bearers.get(name)!, LEAST_BEARERS).map((meant): AmbiguousText => {
      const hint = random.pick(hints.filter((each) => tells(each, meant, gazetteer)));
      const text = fill(random.pick(TEMPLATES[hint]), meant, gazetteer);
      return { hint, name: nameOf(meant, gazetteer), text, meant };
    }),
  );
}

/** Whether a hint leaves one place only: a country alone says nothing of two of its towns. */
function tells(hint: Hint, meant: number, gazetteer: Gazetteer): boolean {
  if (hint.startsWith('neighbours')) return true;
  const others = gazetteer
    .lookup(fold(nameOf(meant, gazetteer)))
    .filter((index) => kmBetween(index, meant, gazetteer) > NEAR_KM);
  if (hint === 'country') {
    return others.every((index) => gazetteer.countryOf(index) !== gazetteer.countryOf(meant));
  }
  return others.every((index) => gazetteer.admin1Of(index) !== gazetteer.admin1Of(meant));
}

const nameOf = (index: number, gazetteer: Gazetteer) => gazetteer.name(index);

function bearersByName(gazetteer: Gazetteer): Map<string, number[]> {
  const all = new Map<string, number[]>();
  for (let index = 0; index < gazetteer.size; index++) {
    if (gazetteer.kindCode(index) !== 1 || gazetteer.admin1Of(index) < 0) continue;
    const name = fold(nameOf(index, gazetteer));
    const bearers = all.get(name) ?? [];
    const apart = bearers.every((other) => kmBetween(other, index, gazetteer) > APART_KM);
    if (apart) all.set(name, [...bearers, index]);
  }
  return new Map([...all].filter(([, bearers]) => bearers.length >= LEAST_BEARERS));
}

function fill(template: string, meant: number, gazetteer: Gazetteer): string {
  const name = nameOf(meant, gazetteer);
  const near = gazetteer
    .near([gazetteer.lng(meant), gazetteer.lat(meant)], AROUND)
    .filter((other) => fold(nameOf(other, gazetteer)) !== fold(name))
    .sort((a, b) => gazetteer.population(b) - gazetteer.population(a) || a - b);
  const words: Record<string, string> = {
    X: name,
    U: nameOf(gazetteer.admin1Of(meant), gazetteer),
    C: nameOf(gazetteer.indexOf(`iso:${gazetteer.countryOf(meant)}`), gazetteer),
    N: nameOf(near[0]!, gazetteer),
    M: nameOf(near[1]!, gazetteer),
  };
  return template.replace(/\{(\w)\}/g, (_, letter: string) => words[letter]!);
}

/** By hint and over all: texts, how many names were found, and how many lie within 161 km. */
export function scoreAmbiguous(
  texts: readonly AmbiguousText[],
  read: (text: string) => Mention[],
  gazetteer: Gazetteer,
) {
  const rows = new Map<string, { texts: number; found: number; right: number; largest: number }>();
  const misses: string[] = [];
  for (const { hint, name, text, meant } of texts) {
    const point = [gazetteer.lng(meant), gazetteer.lat(meant)] as const;
    const mention = read(text).find(({ surface }) => surface.includes(name));
    const got = mention?.resolution.status === 'resolved' ? mention.resolution.place : null;
    const right = got !== null && distanceKm(got.point, [...point]) <= NEAR_KM;
    const [largest] = gazetteer.lookup(fold(name)).filter((i) => gazetteer.kindCode(i) === 1);
    const bySize = kmBetween(largest!, meant, gazetteer) <= NEAR_KM;
    for (const key of [hint, 'all']) {
      const row = rows.get(key) ?? { texts: 0, found: 0, right: 0, largest: 0 };
      row.texts++;
      if (mention) row.found++;
      if (right) row.right++;
      if (bySize) row.largest++;
      rows.set(key, row);
    }
    if (!right) {
      const place = gazetteer.place(meant);
      misses.push(`${got?.id ?? (mention ? 'unresolved' : 'not found')}, not ${place.id}: ${text}`);
    }
  }
  return { rows, misses };
}
