import { addUp, readPlanes, type Meta, type Section } from './format';
import type { PlaceKind } from './place';

/** The kinds of places by code. */
export const KINDS: readonly PlaceKind[] = ['site', 'city', 'admin1', 'country', 'region'];

/** What is known of each place, by its index over all files of a gazetteer. */
export interface Columns {
  /** Degrees times `DEGREE`. */
  lngs: Int32Array;
  lats: Int32Array;
  populations: Int32Array;
  /** A GeoNames id, the negative of another number, or 0 for an id that is a text. */
  idNumbers: Int32Array;
  /** Code of the kind, and of the finer word for it in `featureNames`. */
  kinds: Uint8Array;
  features: Uint8Array;
  featureNames: string[];
  /** Code in `countryCodes`. */
  countries: Uint8Array;
  countryCodes: string[];
  /** Index of the first-level unit, 0xffff for none. */
  admin1: Uint16Array;
  /** 1 where the second name is the local one. */
  hasLocal: Uint8Array;
  /** How many names each has, 255 for more. */
  nameCounts: Uint8Array;
}

/** Columns for so many places, to be filled file by file. */
export function newColumns(size: number): Columns {
  return {
    lngs: new Int32Array(size),
    lats: new Int32Array(size),
    populations: new Int32Array(size),
    idNumbers: new Int32Array(size),
    kinds: new Uint8Array(size),
    features: new Uint8Array(size),
    featureNames: [],
    countries: new Uint8Array(size),
    countryCodes: [],
    admin1: new Uint16Array(size),
    hasLocal: new Uint8Array(size),
    nameCounts: new Uint8Array(size),
  };
}

/** Fills in the rows of one file. */
export function fillColumns(columns: Columns, meta: Meta, section: Section): void {
  const { firstRow, rows } = meta;
  const part = <T extends Int32Array | Uint16Array | Uint8Array>(column: T) =>
    column.subarray(firstRow, firstRow + rows) as T;
  signed24(readPlanes(section('LNGS'), 3, part(columns.lngs)));
  signed24(readPlanes(section('LATS'), 3, part(columns.lats)));
  readPlanes(section('POPU'), 4, part(columns.populations));
  addUp(readPlanes(section('IDNO'), 4, part(columns.idNumbers)));
  readPlanes(section('ADM1'), 2, part(columns.admin1));
  columns.hasLocal.set(section('LOCL'), firstRow);
  const kinds = meta.features.map(([kind]) => KINDS.indexOf(kind as PlaceKind));
  recode(section('FEAT'), kinds, part(columns.kinds));
  const features = meta.features.map(([, name]) => codeOf(columns.featureNames, name));
  recode(section('FEAT'), features, part(columns.features));
  const countries = meta.countries.map((country) => codeOf(columns.countryCodes, country));
  recode(section('CTRY'), countries, part(columns.countries));
}

function signed24(column: Int32Array): void {
  for (let i = 0; i < column.length; i++) column[i] = (column[i]! << 8) >> 8;
}

function recode(from: Uint8Array, codes: readonly number[], to: Uint8Array): void {
  for (let i = 0; i < from.length; i++) to[i] = codes[from[i]!]!;
}

/** Position of a word in a list that grows by it; a column holds no more than 256. */
function codeOf(list: string[], word: string): number {
  const known = list.indexOf(word);
  if (known >= 0) return known;
  if (list.length === 256) throw new Error(`The gazetteer has more than 256 words like ${word}.`);
  return list.push(word) - 1;
}
