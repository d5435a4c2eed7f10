import { addUp, PRECISION, readPlanes, readSections, type Meta, type Section } from './format';
import { NameTable } from './name-table';
import { TextColumn } from './text-column';

/** Extents of the rows that have one, in the order of the rows. */
export interface Extents {
  rows: Int32Array;
  /** West, south, east, north by row; all zero where only the precision is known. */
  boxes: Int32Array[];
  precisionKm: Float64Array;
}

/** One file of the gazetteer but for its columns. Rows count from 0 within the file. */
export interface Tier {
  meta: Meta;
  /** Ids that are texts, in the order of the rows. */
  idTexts: TextColumn;
  extents: Extents;
  table: NameTable;
  /** Places of the core that have more names here, ascending; the first groups of names are theirs. */
  extra: Int32Array;
  /** First position in the table by group, and the end. */
  groupStarts: Uint32Array;
}

/** One file cut into its sections. */
export interface TierFile {
  meta: Meta;
  section: Section;
}

/** Reads what a file holds. Throws if it is no gazetteer of this version or is cut short. */
export function readTierFile(bytes: Uint8Array): TierFile {
  const section = readSections(bytes);
  return { meta: JSON.parse(new TextDecoder().decode(section('META'))) as Meta, section };
}

/** Decodes one file. Nothing of its bytes is held on to. */
export function openTier({ meta, section }: TierFile): Tier {
  const counts = readPlanes(section('NCNT'), 2);
  const groupStarts = new Uint32Array(counts.length + 1);
  for (let g = 0; g < counts.length; g++) groupStarts[g + 1] = groupStarts[g]! + counts[g]!;

  return {
    meta,
    idTexts: new TextColumn(section('IDTX')),
    extents: readExtents(section('EXTN')),
    table: new NameTable(new Uint8Array(section('NAME')), groupStarts[counts.length]!),
    extra: addUp(readPlanes(section('XTRA'), 3)),
    groupStarts,
  };
}

function readExtents(section: Uint8Array): Extents {
  const columns = readPlanes(section, 4);
  const length = columns.length / 6;
  const column = (i: number) => columns.subarray(i * length, (i + 1) * length);
  return {
    rows: addUp(column(0)),
    boxes: [column(1), column(2), column(3), column(4)],
    precisionKm: Float64Array.from(column(5), (v) => v / PRECISION),
  };
}

/** Position of `value` in an ascending column, or -1. */
export function positionOf(column: Int32Array, value: number): number {
  let low = 0;
  let high = column.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = column[middle]!;
    if (found === value) return middle;
    if (found < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Index of the place that a group of names belongs to. */
export function ownerOf({ meta, extra }: Tier, group: number): number {
  return group < extra.length ? extra[group]! : meta.firstRow + group - extra.length;
}

/** The group of names that a place has in a file, or -1. */
export function namesGroupOf({ meta, extra }: Tier, index: number): number {
  const row = index - meta.firstRow;
  return row >= 0 && row < meta.rows ? extra.length + row : positionOf(extra, index);
}

/** The group that a position of the name table belongs to. */
export function groupOf(starts: Uint32Array, position: number): number {
  let low = 0;
  let high = starts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
