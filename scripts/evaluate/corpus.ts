import { readFileSync } from 'node:fs';
import type { BBox } from '../../src/lib/core/bbox';
import { distanceKm, type LngLat } from '../../src/lib/core/lng-lat';

/** One annotated document of the evaluation format, JSON lines. */
export interface Document {
  id: string;
  text: string;
  outlet?: string;
  mentions: {
    start: number;
    end: number;
    lat?: number | null;
    lon?: number | null;
    /** Whether the words stand for where something is; only some corpora say. */
    literal?: boolean;
  }[];
}

/** What was read at some words of a document. */
export interface Answer {
  start: number;
  end: number;
  /** Null where it was not resolved. */
  point: LngLat | null;
  /** What the place covers, if it is a country or region; null for a town. */
  extent: BBox | null;
  confidence: number;
  literal: boolean;
}

/** Reads a file of documents; the outlet may stand in `outlet` or `domain`. */
export function readCorpus(file: string): Document[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, i) => {
    if (line.trim() === '') return [];
    try {
      const { domain, ...document } = JSON.parse(line) as Document & { domain?: string };
      return [domain ? { outlet: domain, ...document } : document];
    } catch (error) {
      throw new Error(`${file}, line ${i + 1} is not JSON: ${(error as Error).message}`, {
        cause: error,
      });
    }
  });
}

/** Within this distance a place counts as found: 100 miles, the measure of the field. */
const NEAR_KM = 161;

/** A document's gold mention and the answer that overlaps it. */
interface Pair {
  exact: boolean;
  /** Kilometres between them; null where gold has no point, infinite where the answer has none. */
  km: number | null;
  /** Whether gold lies inside what the answer covers. */
  inside: boolean;
  confidence: number;
  /** Whether both say the same of the use; null where gold does not say. */
  sameUse: boolean | null;
}

/** Counts over a corpus. */
export interface Score {
  gold: number;
  goldWithPoint: number;
  answers: number;
  pairs: Pair[];
}

/** Matches answers with gold by overlap, each once: equal spans first, then the longest overlap. */
export function scoreCorpus(
  documents: readonly Document[],
  read: (document: Document) => Answer[],
): Score {
  const score: Score = { gold: 0, goldWithPoint: 0, answers: 0, pairs: [] };
  for (const document of documents) {
    const answers = read(document);
    score.gold += document.mentions.length;
    score.goldWithPoint += document.mentions.filter(hasPoint).length;
    score.answers += answers.length;
    score.pairs.push(...pairsOf(document.mentions, answers));
  }
  return score;
}

type Gold = Document['mentions'][number];

function hasPoint(gold: Gold): gold is Gold & { lat: number; lon: number } {
  return Number.isFinite(gold.lat) && Number.isFinite(gold.lon);
}

function pairsOf(gold: readonly Gold[], answers: readonly Answer[]): Pair[] {
  const options = gold.flatMap((g) =>
    answers.flatMap((a) => {
      const overlap = Math.min(g.end, a.end) - Math.max(g.start, a.start);
      return overlap > 0 ? [{ g, a, overlap, exact: g.start === a.start && g.end === a.end }] : [];
    }),
  );
  options.sort((x, y) => Number(y.exact) - Number(x.exact) || y.overlap - x.overlap);
  const taken = new Set<object>();
  return options.flatMap(({ g, a, exact }) => {
    if (taken.has(g) || taken.has(a)) return [];
    taken.add(g).add(a);
    const to: LngLat | null = hasPoint(g) ? [g.lon, g.lat] : null;
    const km = to === null ? null : a.point ? distanceKm(a.point, to) : Infinity;
    const sameUse = g.literal === undefined ? null : g.literal === a.literal;
    const inside = to !== null && a.extent !== null && isInside(to, a.extent);
    return [{ exact, km, inside, confidence: a.confidence, sameUse }];
  });
}

/** East may exceed 180: `BBox`. */
function isInside([lng, lat]: LngLat, [w, s, e, n]: BBox): boolean {
  return lat >= s && lat <= n && [lng, lng + 360].some((x) => x >= w && x <= e);
}

/** Precision, recall and F1 of so many right answers among all, and among what there is to find. */
export function f1(right: number, answers: number, gold: number) {
  const [precision, recall] = [right / Math.max(1, answers), right / Math.max(1, gold)];
  const sum = precision + recall;
  return { precision, recall, f1: sum ? (2 * precision * recall) / sum : 0 };
}

/**
 * Figures of a score. Gold without a point counts for recognition and is left out of the rest, on
 * both sides.
 */
export function figures({ gold, goldWithPoint, answers, pairs }: Score) {
  const placed = pairs.filter(({ km }) => km !== null);
  const right = placed.filter(({ km }) => km! <= NEAR_KM).length;
  return {
    overlap: f1(pairs.length, answers, gold),
    exact: f1(pairs.filter(({ exact }) => exact).length, answers, gold),
    resolved: right / Math.max(1, placed.length),
    endToEnd: f1(right, answers - (pairs.length - placed.length), goldWithPoint),
  };
}

/** Share of found mentions whose use, literal or associative, is right; null where gold is silent. */
export function rightUse({ pairs }: Score): number | null {
  const said = pairs.filter(({ sameUse }) => sameUse !== null);
  return said.length ? said.filter(({ sameUse }) => sameUse).length / said.length : null;
}

/** How often answers of some confidence are right: `[from, to, answers, share right]`. */
export function reliability({ pairs }: Score): [number, number, number, number][] {
  const edges = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99, 1.0001];
  const resolved = pairs.filter(({ km }) => km !== null && km < Infinity);
  return edges.slice(1).map((to, i) => {
    const from = edges[i]!;
    const inside = resolved.filter((p) => p.confidence >= from && p.confidence < to);
    const right = inside.filter(({ km }) => km! <= NEAR_KM).length;
    return [from, Math.min(1, to), inside.length, right / Math.max(1, inside.length)];
  });
}

/**
 * Share right of the most confident `share` of all resolved answers: within 161 km, and counting
 * also gold inside what the answer covers, since the one point of a large country is a convention.
 */
export function rightAmongKept({ pairs }: Score, share: number): { near: number; within: number } {
  const resolved = pairs.filter(({ km }) => km !== null && km < Infinity);
  const kept = resolved
    .toSorted((a, b) => b.confidence - a.confidence)
    .slice(0, Math.ceil(resolved.length * share));
  const of = (right: Pair[]) => right.length / Math.max(1, kept.length);
  return {
    near: of(kept.filter(({ km }) => km! <= NEAR_KM)),
    within: of(kept.filter(({ km, inside }) => km! <= NEAR_KM || inside)),
  };
}
