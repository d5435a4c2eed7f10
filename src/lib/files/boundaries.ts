import { readFileSync } from 'node:fs';
import type { Boundaries } from '../atlas/boundaries';

let opened: Boundaries | undefined;

/** The boundaries of the world, read once from `geodata/boundaries/world.topo.json`. */
export function loadBoundaries(): Boundaries {
  opened ??= JSON.parse(readFileSync('geodata/boundaries/world.topo.json', 'utf8')) as Boundaries;
  return opened;
}
