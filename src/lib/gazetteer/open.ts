import type { BBox } from '../core/bbox';
import type { LngLat } from '../core/lng-lat';
import { CityGrid } from './city-grid';
import { fold } from './fold';
import { DEGREE } from './format';
import type { Gazetteer } from './gazetteer';
import { IdIndex } from './id-index';
import type { Place, PlaceKind } from './place';
import { cityPrecisionKm } from './precision';
import { groupOf, openTier, positionOf, type Tier } from './tier';

const KINDS: readonly PlaceKind[] = ['site', 'city', 'admin1', 'country', 'region'];
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
  const tiers = full ? [openTier(core), openTier(full)] : [openTier(core)];
  const size = tiers.reduce((sum, tier) => sum + tier.meta.rows, 0);
  if (full && tiers[1]!.meta.firstRow !== tiers[0]!.meta.rows) {
    throw new Error(
      `The full tier continues a core of ${tiers[1]!.meta.firstRow} places, this core has ${tiers[0]!.meta.rows}. Both files must come from one build.`,
    );
  }
  return new CompiledGazetteer(tiers, size);
}

class CompiledGazetteer implements Gazetteer {
  readonly size: number;
  readonly #tiers: Tier[];
  readonly #coreSize: number;
  readonly #lngs: Float64Array;
  readonly #lats: Float64Array;
  readonly #kinds: Uint8Array;
  #grid: CityGrid | undefined;
  #ids: IdIndex | undefined;

  constructor(tiers: Tier[], size: number) {
    this.size = size;
    this.#tiers = tiers;
    this.#coreSize = tiers[0]!.meta.rows;
    this.#lngs = new Float64Array(size);
    this.#lats = new Float64Array(size);
    this.#kinds = new Uint8Array(size);
    for (const tier of tiers) {
      this.#lngs.set(tier.lngs, tier.meta.firstRow);
      this.#lats.set(tier.lats, tier.meta.firstRow);
      const kindOf = tier.meta.features.map(([kind]) => KINDS.indexOf(kind as PlaceKind));
      tier.features.forEach((code, row) => {
        this.#kinds[tier.meta.firstRow + row] = kindOf[code]!;
      });
    }
  }

  #at(index: number): { tier: Tier; row: number } {
    if (!(index >= 0 && index < this.size)) {
      throw new Error(`No place ${index}: this gazetteer has ${this.size}.`);
    }
    const tier = this.#tiers[index < this.#coreSize ? 0 : 1]!;
    return { tier, row: index - tier.meta.firstRow };
  }

  place(index: number): Place {
    const { tier, row } = this.#at(index);
    const name = this.name(index);
    const kind = KINDS[this.#kinds[index]!]!;
    const country = this.countryOf(index) || null;
    const admin1 = this.admin1Of(index);
    const extent = positionOf(tier.extents.rows, row);
    const population = tier.populations[row]!;
    return {
      id: this.#id(index),
      name,
      localName: tier.hasLocal[row] === 1 ? (this.names(index)[1] ?? null) : null,
      kind,
      feature: this.featureOf(index),
      country,
      countries: tier.meta.spans[row] ?? (country ? [country] : []),
      admin1: admin1 < 0 ? null : this.#id(admin1),
      point: [this.#lngs[index]!, this.#lats[index]!],
      bbox: extent < 0 ? null : boxAt(tier, extent),
      precisionKm: extent < 0 ? cityPrecisionKm(population) : tier.extents.precisionKm[extent]!,
      population,
    };
  }

  #id(index: number): string {
    this.#ids ??= new IdIndex(this.#tiers);
    return this.#ids.idOf(index);
  }

  indexOf(id: string): number {
    this.#ids ??= new IdIndex(this.#tiers);
    return this.#ids.indexOf(id);
  }

  lookup(folded: string): readonly number[] {
    const found: number[] = [];
    const positions: number[] = [];
    for (const { table, owners, groupStarts } of this.#tiers) {
      positions.length = 0;
      table.find(folded, positions, fold);
      for (const position of positions) {
        const index = owners[groupOf(groupStarts, position)]!;
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
    const kind = this.#kinds[index]!;
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
    const { tier } = this.#at(index);
    const group = positionOf(tier.owners, index);
    return group < 0 ? '' : tier.table.name(tier.groupStarts[group]!);
  }

  names(index: number): readonly string[] {
    const names: string[] = [];
    const home = this.#at(index).tier;
    for (const tier of new Set([home, ...this.#tiers])) {
      const group = positionOf(tier.owners, index);
      if (group < 0) continue;
      for (let p = tier.groupStarts[group]!; p < tier.groupStarts[group + 1]!; p++) {
        names.push(tier.table.name(p));
      }
    }
    return names;
  }

  near(point: LngLat, count: number): number[] {
    this.#grid ??= new CityGrid(
      this.#lngs,
      this.#lats,
      Uint32Array.from({ length: this.size }, (_, i) => i).filter((i) => this.#kinds[i] === CITY),
    );
    return this.#grid.nearest(point, count);
  }

  population(index: number): number {
    const { tier, row } = this.#at(index);
    return tier.populations[row]!;
  }

  featureOf(index: number): string {
    const { tier, row } = this.#at(index);
    return tier.meta.features[tier.features[row]!]![1];
  }

  kindCode(index: number): number {
    return this.#kinds[index]!;
  }

  lng(index: number): number {
    return this.#lngs[index]!;
  }

  lat(index: number): number {
    return this.#lats[index]!;
  }

  countryOf(index: number): string {
    const { tier, row } = this.#at(index);
    return tier.meta.countries[tier.countries[row]!]!;
  }

  admin1Of(index: number): number {
    const { tier, row } = this.#at(index);
    const admin1 = tier.admin1[row]!;
    return admin1 === NO_ADMIN1 ? -1 : admin1;
  }
}

function boxAt(tier: Tier, extent: number): BBox | null {
  const [w, s, e, n] = tier.extents.boxes.map((side) => side[extent]! / DEGREE);
  if (w === e) return null;
  return [w!, s!, e!, n!];
}
