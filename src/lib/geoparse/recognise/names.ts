import { fold } from '../../gazetteer/fold';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import { englishName } from '../english-name';
import { isSameSpot } from '../inside';

/** A name and every place that has it. */
export interface Name {
  /** Folded. */
  folded: string;
  /** The folded name of the town itself in “Dublin City” and “City of Dublin”; else the whole. */
  core: string;
  words: number;
  /** Indices in the gazetteer, best known first, at most {@link MOST_CANDIDATES}. */
  candidates: readonly number[];
  /** Whether one place alone has it, or a town and the county around it. */
  alone: boolean;
  /**
   * How well known its best-known bearer is: 5 a country, 4 a region of several, up to
   * 3.5 a first-level unit, up to 4 a city of many millions, 2.5 an island, river or the like,
   * 1 a county, 0 a village.
   */
  prominence: number;
  /** The candidates that are usually called so; to the others it is an alias. */
  usual: readonly number[];
}

/** Names with more bearers than this are decided among the best known. */
const MOST_CANDIDATES = 60;

/** Beyond this many names the memory is emptied. */
const MOST_NAMES = 50_000;

const books = new WeakMap<Gazetteer, Map<string, Name | null>>();

/** A function that gives the name for folded words, or null if no place has it. */
export function nameBook(gazetteer: Gazetteer): (folded: string, words: number) => Name | null {
  let book = books.get(gazetteer);
  if (!book) {
    book = new Map();
    books.set(gazetteer, book);
  }
  const known = book;
  return (folded, words) => {
    let name = known.get(folded);
    if (name === undefined) {
      if (known.size >= MOST_NAMES) known.clear();
      name = read(folded, words, gazetteer);
      known.set(folded, name);
    }
    return name;
  };
}

function read(folded: string, words: number, gazetteer: Gazetteer): Name | null {
  const own = gazetteer.lookup(folded);
  const otherwise = words > 1 ? inOtherWords(folded) : folded;
  const spelled = otherwise === folded ? [] : gazetteer.lookup(otherwise);
  const counties = words > 2 ? [] : countiesOf(folded, gazetteer);
  const { core, towns } = townsOf(folded, own, gazetteer);
  const more = [...spelled, ...counties, ...towns];
  const all = more.length ? [...new Set([...own, ...more])] : own;
  if (all.length === 0) return null;
  const candidates = all.length > MOST_CANDIDATES ? all.slice(0, MOST_CANDIDATES) : all;
  let prominence = 0;
  const usual: number[] = [];
  for (const index of candidates) {
    const isUsual =
      isUsualName(index, folded, gazetteer) ||
      (core !== folded && isUsualName(index, core, gazetteer)) ||
      (spelled.length > 0 && isUsualName(index, otherwise, gazetteer));
    if (isUsual) usual.push(index);
    prominence = Math.max(prominence, prominenceOf(index, gazetteer) - (isUsual ? 0 : 0.5));
  }
  const alone = areOneSpot(candidates, gazetteer);
  return { folded, core, words, candidates, alone, prominence, usual };
}

const SHORT: Readonly<Record<string, string>> = {
  st: 'saint',
  saint: 'st',
  ste: 'sainte',
  sainte: 'ste',
  mt: 'mount',
  mount: 'mt',
  ft: 'fort',
  co: 'county',
  fort: 'ft',
};

/** The same name with its first word written in full or in short: “St. Lucie County”, “Ft. Worth”, “Co. Mayo”. */
function inOtherWords(folded: string): string {
  const space = folded.indexOf(' ');
  const other = SHORT[folded.slice(0, space)];
  return other ? other + folded.slice(space) : folded;
}

/** News leaves the word out: “Clarke and Oconee counties”, “voters in Oconee”, “floods in Buner”. */
function countiesOf(folded: string, gazetteer: Gazetteer): readonly number[] {
  const space = folded.indexOf(' ');
  const first = space < 0 ? folded : folded.slice(0, space);
  if (gazetteer.longestFrom(first) < 2) return [];
  return COUNTY_FORMS.flatMap((form) => gazetteer.lookup(`${folded} ${form}`));
}

/**
 * “Dublin City”, “City of Norfolk”: besides what the gazetteer has by the whole name, all towns called
 * Dublin, unless a town is usually called by the whole (Carson City) or the rest is no town's (Panama).
 */
function townsOf(folded: string, own: readonly number[], gazetteer: Gazetteer) {
  const core = folded.replace(CITY_FORM, '');
  const whole = { core: folded, towns: [] as number[] };
  if (core === folded || own.length === 0) return whole;
  if (
    own.some((index) => isTown(index, gazetteer) && fold(englishName(index, gazetteer)) === folded)
  )
    return whole;
  const bearers = gazetteer.lookup(core);
  const towns = bearers.filter((index) => isTown(index, gazetteer));
  const isMeant = folded.startsWith(CITY_OF) || towns[0] === bearers[0];
  return isMeant && towns.length > 0 ? { core, towns } : whole;
}

const CITY_OF = 'city of ';
const CITY_FORM = /^city of | city$/;

function isTown(index: number, gazetteer: Gazetteer): boolean {
  return gazetteer.kindCode(index) === 1;
}

/** The words after a name that make it that of a county or district. */
const COUNTY_FORMS = ['county', 'parish', 'district'];

/** A name made of places given by id rather than by name; null if the gazetteer lacks them all. */
export function nameOfIds(
  folded: string,
  ids: readonly string[],
  gazetteer: Gazetteer,
): Name | null {
  const candidates = ids.map((id) => gazetteer.indexOf(id)).filter((index) => index >= 0);
  if (candidates.length === 0) return null;
  const prominence = Math.max(...candidates.map((index) => prominenceOf(index, gazetteer)));
  const words = folded.split(' ').length;
  const alone = areOneSpot(candidates, gazetteer);
  return { folded, core: folded, words, candidates, alone, prominence, usual: candidates };
}

function areOneSpot([first, ...rest]: readonly number[], gazetteer: Gazetteer): boolean {
  return rest.every((index) => isSameSpot(first!, index, gazetteer));
}

/**
 * Whether a folded name is the usual English name of a place, up to a comma, the word “City”, a second
 * island or an Arabic article: `Washington, D.C.`, `New York City`, `Antigua and Barbuda`, `Al Hawijah`.
 */
function isUsualName(index: number, folded: string, gazetteer: Gazetteer): boolean {
  const english = englishName(index, gazetteer);
  const comma = english.indexOf(',');
  const usual = fold(comma < 0 ? english : english.slice(0, comma));
  return (
    usual === folded ||
    usual === `${folded} city` ||
    usual === `${folded} state` ||
    usual.startsWith(`${folded} and `) ||
    (ARTICLE.test(usual) && withoutArticle(usual) === withoutArticle(folded))
  );
}

/** “Hawija” is Al Hawijah: the article as it is transcribed, with the sun letters it takes on. */
const ARTICLE = /^(?:[ae]l|a[dnrstz]|e[drsz]|[ae]sh|ath|adh) /;

function withoutArticle(folded: string): string {
  return folded.replace(ARTICLE, '').replace(/(?<=a)h$/, '');
}

/** A capital speaks for its country: at least as well known as a city of a million. */
const CAPITAL = 3;

function prominenceOf(index: number, gazetteer: Gazetteer): number {
  const kind = gazetteer.kindCode(index);
  if (kind === 3) return 5;
  const population = gazetteer.population(index);
  if (kind === 2)
    return population === 0 ? 2 : Math.min(3.5, Math.max(1.5, Math.log10(population) - 2));
  if (kind === 4 && gazetteer.countryOf(index) === '') return 4;
  if (kind === 4) return population > 0 ? 1 : 2.5;
  if (kind === 0) return 1.5;
  const least = gazetteer.featureOf(index) === 'capital' ? CAPITAL : 0;
  return Math.min(4, Math.max(least, Math.log10(population + 1) - 3));
}
