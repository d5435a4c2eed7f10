import { existsSync, readFileSync } from 'node:fs';
import type { Fact } from '../facts/fact';
import type { GivenIds } from '../facts/fact-id';

/** The ids that the facts of this project were given, so that they outlive edits of its articles. */
export const GIVEN_IDS = 'geodata/fact-ids.json';

/** Reads `geodata/fact-ids.json`; without that file no fact was given an id before. */
export function loadGivenIds(): GivenIds {
  return existsSync(GIVEN_IDS) ? (JSON.parse(readFileSync(GIVEN_IDS, 'utf8')) as GivenIds) : {};
}

/** The ids of facts by article, with the statement each has now. */
export function givenIdsOf(facts: readonly Fact[]): GivenIds {
  const given: Record<string, Record<string, string>> = {};
  for (const { article, id, statement } of facts) (given[article] ??= {})[id] = statement;
  return given;
}
