import type { BBox } from '../core/bbox';
import type { LngLat } from '../core/lng-lat';
import { CityGrid } from './city-grid';
import { fillColumns, KINDS, newColumns, type Columns } from './columns';
import { fold } from './fold';
import { DEGREE } from './format';
import type { Gazetteer } from './gazetteer';
import { IdIndex } from './id-index';
import type { Place } from './place';
import { cityPrecisionKm } from './precision';
import {
  groupOf,
  namesGroupOf,
  openTier,
  ownerOf,
  positionOf,
  readTierFile,
  type Tier,
  type TierFile,
} from './tier';

const CITY = KINDS.indexOf('city');
const COUNTRY = KINDS.indexOf('country');
const ADMIN1 = KINDS.indexOf('admin1');

/** No first-level unit known. */
const NO_ADMIN1 = 0xffff;

/**
 * Opens a compiled gazetteer from decompressed bytes: the core alone, or the core with the full
 * tier over it, which adds places behind those of the core and more names to the core's own.
 * Throws if the bytes are no gazetteer of this version, or the full tier belongs to another core.
 */
export function openGazetteer(core: Uint8Array, full?: Uint8Array): Gazetteer {
  const files = (full ? [core, full] : [core]).map(readTierFile);
  const [{ meta: first }, over] = files as [TierFile, TierFile?];
  if (over && over.meta.firstRow !== first.rows) {
    throw new Error(
      `The full tier continues a core of ${over.meta.firstRow} places, this core has ${first.rows}. Both files must come from one build.`,
    );
  }
  return new CompiledGazetteer(files);
}

class CompiledGazetteer implements Gazetteer {
  readonly size: number;
  readonly #columns: Columns;
  readonly #tiers: Tier[];
  readonly #coreSize: number;
  #grid: CityGrid | undefined;
  #ids: IdIndex | undefined;

  constructor(files: readonly TierFile[]) {
    this.size = files.reduce((sum, { meta }) => sum + meta.rows, 0);
    this.#coreSize = files[0]!.meta.rows;
    this.#columns = newColumns(this.size);
    for (const { meta, section } of files) fillColumns(this.#columns, meta, section);
    this.#tiers = files.map(openTier);
    for (const tier of this.#tiers) countNames(tier, this.#columns.nameCounts);
  }

  #tierOf(index: number): Tier {
    if (!(index >= 0 && index < this.size)) {
      throw new Error(`No place ${index}: this gazetteer has ${this.size}.`);
    }
    return this.#tiers[index < this.#coreSize ? 0 : 1]!;
  }

  place(index: number): Place {
    const tier = this.#tierOf(index);
    const country = this.countryOf(index) || null;
    const admin1 = this.admin1Of(index);
    const row = index - tier.meta.firstRow;
    const extent = positionOf(tier.extents.rows, row);
    const population = this.population(index);
    return {
      id: this.#id(index),
      name: this.name(index),
      localName: this.#columns.hasLocal[index] === 1 ? (this.names(index)[1] ?? null) : null,
      kind: KINDS[this.kindCode(index)]!,
      feature: this.featureOf(index),
      country,
      countries: tier.meta.spans[row] ?? (country ? [country] : []),
      admin1: admin1 < 0 ? null : this.#id(admin1),
      point: [this.lng(index), this.lat(index)],
      bbox: extent < 0 ? null : boxAt(tier, extent),
      precisionKm: extent < 0 ? cityPrecisionKm(population) : tier.extents.precisionKm[extent]!,
      population,
    };
  }

  #id(index: number): string {
    this.#ids ??= new IdIndex(this.#columns, this.#tiers);
    return this.#ids.idOf(index);
  }

  indexOf(id: string): number {
    this.#ids ??= new IdIndex(this.#columns, this.#tiers);
    return this.#ids.indexOf(id);
  }

  lookup(folded: string): readonly number[] {
    const found: number[] = [];
    const positions: number[] = [];
    for (const tier of this.#tiers) {
      positions.length = 0;
      tier.table.find(folded, positions, fold);
      for (const position of positions) {
        const index = ownerOf(tier, groupOf(tier.groupStarts, position));
        if (!found.includes(index)) found.push(index);
      }
    }
    if (found.length < 2) return found;
    return found.sort(
      (a, b) => this.#rank(a) - this.#rank(b) || this.population(b) - this.population(a) || a - b,
    );
  }

  /** Countries are better known than regions and provinces, these than towns, counties last. */
  #rank(index: number): number {
    const kind = this.kindCode(index);
    if (kind === COUNTRY) return 0;
    if (kind === CITY) return 3;
    if (kind === ADMIN1) return 2;
    return index < this.#coreSize ? 1 : 4;
  }

  longestFrom(foldedWord: string): number {
    let longest = 0;
    for (const { table } of this.#tiers) longest = Math.max(longest, table.longestFrom(foldedWord));
    return longest;
  }

  name(index: number): string {
    const tier = this.#tierOf(index);
    const group = namesGroupOf(tier, index);
    return group < 0 ? '' : tier.table.name(tier.groupStarts[group]!);
  }

  names(index: number): readonly string[] {
    const names: string[] = [];
    const home = this.#tierOf(index);
    for (const tier of new Set([home, ...this.#tiers])) {
      const group = namesGroupOf(tier, index);
      if (group < 0) continue;
      for (let p = tier.groupStarts[group]!; p < tier.groupStarts[group + 1]!; p++) {
        names.push(tier.table.name(p));
      }
    }
    return names;
  }

  near(point: LngLat, count: number): number[] {
    const { kinds } = this.#columns;
    this.#grid ??= new CityGrid(
      this,
      Uint32Array.from({ length: this.size }, (_, i) => i).filter((i) => kinds[i] === CITY),
    );
    return this.#grid.nearest(point, count);
  }

  population(index: number): number {
    return this.#columns.populations[index]!;
  }

  nameCount(index: number): number {
    return this.#columns.nameCounts[index]!;
  }

  featureOf(index: number): string {
    const { features, featureNames } = this.#columns;
    return featureNames[features[index]!]!;
  }

  kindCode(index: number): number {
    return this.#columns.kinds[index]!;
  }

  lng(index: number): number {
    return this.#columns.lngs[index]! / DEGREE;
  }

  lat(index: number): number {
    return this.#columns.lats[index]! / DEGREE;
  }

  countryOf(index: number): string {
    const { countries, countryCodes } = this.#columns;
    return countryCodes[countries[index]!]!;
  }

  admin1Of(index: number): number {
    const admin1 = this.#columns.admin1[index]!;
    return admin1 === NO_ADMIN1 ? -1 : admin1;
  }
}

function countNames(tier: Tier, counts: Uint8Array): void {
  const { groupStarts } = tier;
  for (let group = 0; group + 1 < groupStarts.length; group++) {
    const index = ownerOf(tier, group);
    const more = groupStarts[group + 1]! - groupStarts[group]!;
    counts[index] = Math.min(counts[index]! + more, 255);
  }
}

function boxAt(tier: Tier, extent: number): BBox | null {
  const [w, s, e, n] = tier.extents.boxes.map((side) => side[extent]! / DEGREE);
  if (w === e) return null;
  return [w!, s!, e!, n!];
}
