import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../src/lib/files/gazetteer';
import { geoparse } from '../src/lib/geoparse/geoparse';

const gazetteer = loadGazetteer('full');
const cases = readFileSync('tests/cases/places.tsv', 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split('\t') as [text: string, words: string, id: string]);

/** What words of a text were resolved to; `-` if nothing was read there, `?` if it cannot be placed. */
function meaning(text: string, words: string): string {
  const at = text.indexOf(words);
  const mention = geoparse({ text, language: 'en', dateline: null }, gazetteer).find(
    ({ start, end }) => start < at + words.length && end > at,
  );
  if (!mention) return '-';
  return mention.resolution.status === 'resolved' ? mention.resolution.place.id : '?';
}

describe('tests/cases/places.tsv', () => {
  it.each(cases)('%s → %s is %s', (text, words, id) => {
    expect(meaning(text, words)).toBe(id);
  });
});
