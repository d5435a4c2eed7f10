import { Assembly, type Ground } from '../../src/lib/atlas/assemble';
import { middleOf } from '../../src/lib/atlas/boundaries';
import { loadBoundaries } from '../../src/lib/files/boundaries';
import { loadGazetteer } from '../../src/lib/files/gazetteer';
import { syntheticFacts } from '../../tests/synthetic';
import { median } from './median.mjs';

/** Runs of each size; the median counts. */
const RUNS = 5;

const gazetteer = loadGazetteer('full');
const boundaries = loadBoundaries();
const middles = new Map<string, ReturnType<typeof middleOf>>();
const ground: Ground = {
  title: 'Synthetic',
  gazetteer,
  middleOf: (id) => {
    if (!middles.has(id)) middles.set(id, middleOf(boundaries, id));
    return middles.get(id) ?? null;
  },
};

function heapMb(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}

/** Milliseconds that something takes. */
function timed<T>(run: () => T): { ms: number; result: T } {
  const started = performance.now();
  const result = run();
  return { ms: performance.now() - started, result };
}

const count = Number(process.argv[2] ?? 100_000);
const { articles, facts } = syntheticFacts(gazetteer, count);
const assembled = () => {
  const assembly = new Assembly(ground);
  assembly.add(articles, facts);
  return { assembly, atlas: assembly.atlas() };
};
const times = Array.from({ length: RUNS }, () => timed(assembled).ms);
const before = heapMb();
const { assembly, atlas } = assembled();
const held = heapMb() - before;
const more = syntheticFacts(gazetteer, 5, 2);
const grown = timed(() => {
  assembly.add(more.articles, more.facts);
  return assembly.atlas();
});
const known = new Set(atlas.places);
const anew = grown.result.places.filter((place) => !known.has(place)).length;
console.log(
  [
    `${count} facts in ${articles.length} articles`,
    `${atlas.places.length} places`,
    `${median(times).toFixed(0)} ms (${Math.min(...times).toFixed(0)}–${Math.max(...times).toFixed(0)})`,
    `the atlas holds ${held.toFixed(0)} MB`,
    `the whole process took ${(process.resourceUsage().maxRSS / 1e3).toFixed(0)} MB`,
    `one article more: ${grown.ms.toFixed(0)} ms, ${anew} places made anew`,
  ].join(' · '),
);
