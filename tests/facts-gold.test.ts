import { describe, expect, it } from 'vitest';
import { f1Of, readFactCases, scoreFacts, type Field } from '../scripts/evaluate/facts-gold';
import { loadGazetteer } from '../src/lib/files/gazetteer';

/** What was reached when these were last raised (`npm run evaluate:facts`); a change may not lose it. */
const REACHED: Record<Field, number> = { places: 0.93, numbers: 0.95, when: 0.96, topics: 0.94 };

describe('tests/cases/facts.md', () => {
  const { tallies, misses } = scoreFacts(readFactCases(), loadGazetteer('full'));
  it.each(Object.entries(REACHED))('reads %s with F1 of at least %d', (field, least) => {
    expect(f1Of(tallies[field as Field]).f1, misses.join('\n')).toBeGreaterThanOrEqual(least);
  });
});
