/** The first four bytes of a compiled gazetteer: "DLGZ". */
export const MAGIC = 0x5a474c44;

/** Raised whenever a reader of the former layout would misread the new one. */
export const VERSION = 1;

/** What the sections of a file are called; docs/formats/gazetteer.md says what each holds. */
export type SectionTag =
  | 'META'
  | 'LNGS'
  | 'LATS'
  | 'POPU'
  | 'IDNO'
  | 'IDTX'
  | 'FEAT'
  | 'CTRY'
  | 'ADM1'
  | 'LOCL'
  | 'EXTN'
  | 'XTRA'
  | 'NCNT'
  | 'NAME';

/** The small part of a file that is JSON. */
export interface Meta {
  /** Index of the first row of this file: 0 for the core, the size of the core for the full tier. */
  firstRow: number;
  rows: number;
  /** `[kind, feature]` by feature code. */
  features: [kind: string, feature: string][];
  /** ISO 3166-1 alpha-2 by country code; the first is ''. */
  countries: string[];
  /** Countries touched, for the rows that touch more than one, by row. */
  spans: Record<string, string[]>;
}

/** Degrees times this are stored as integers: 11 m, finer than any point here is known. */
export const DEGREE = 10_000;

/** Kilometres of precision times this are stored as integers. */
export const PRECISION = 5;

/** Gives a section of a file by tag. */
export type Section = (tag: SectionTag) => Uint8Array;

/** Sections by tag, as views of `bytes`. Throws if the bytes are no gazetteer of this version. */
export function readSections(bytes: Uint8Array): Section {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || view.getUint32(0, true) !== MAGIC) {
    throw new Error(
      'Not a compiled gazetteer: the first bytes are not "DLGZ". Decompress the .bin.br file first.',
    );
  }
  const version = view.getUint32(4, true);
  if (version !== VERSION) {
    throw new Error(
      `The gazetteer has format version ${version}, this program reads ${VERSION}. Run: npm run geodata`,
    );
  }
  const sections = new Map<string, Uint8Array>();
  const count = view.getUint32(8, true);
  let offset = 12 + count * 8;
  for (let i = 0; i < count; i++) {
    const at = 12 + i * 8;
    const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
    const length = view.getUint32(at + 4, true);
    sections.set(tag, bytes.subarray(offset, offset + length));
    offset += length;
  }
  if (offset !== bytes.length) {
    throw new Error(`The gazetteer is cut short: ${bytes.length} bytes of ${offset}.`);
  }
  return (tag) => {
    const section = sections.get(tag);
    if (!section) throw new Error(`The gazetteer has no section ${tag}.`);
    return section;
  };
}

/**
 * Reads a column of integers stored as byte planes (all lowest bytes, then all second bytes, …),
 * which compress better than whole integers, into a column of zeros.
 */
export function readPlanes<T extends Int32Array | Uint16Array = Int32Array>(
  section: Uint8Array,
  width: 2 | 3 | 4,
  column: T = new Int32Array(section.length / width) as T,
): T {
  const { length } = column;
  for (let plane = 0; plane < width; plane++) {
    const from = plane * length;
    const shift = plane * 8;
    for (let i = 0; i < length; i++) column[i]! |= section[from + i]! << shift;
  }
  return column;
}

/** Undoes differences in place: each value was stored as its step from the one before. */
export function addUp(column: Int32Array): Int32Array {
  for (let i = 1; i < column.length; i++) column[i]! += column[i - 1]!;
  return column;
}
