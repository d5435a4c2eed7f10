import { existsSync, readFileSync } from 'node:fs';
import { readCorrections, type ReadCorrections } from '../facts/read-corrections';

/** The corrections of this project. */
export const CORRECTIONS = 'geodata/corrections.yaml';

/** An atlas that no editor has corrected. */
export const NO_CORRECTIONS: ReadCorrections = { corrections: [], lines: [], problems: [] };

/** Reads `geodata/corrections.yaml`; without that file nothing is corrected. */
export function loadCorrections(): ReadCorrections {
  if (!existsSync(CORRECTIONS)) return NO_CORRECTIONS;
  return readCorrections(CORRECTIONS, readFileSync(CORRECTIONS, 'utf8'));
}
