import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../src/lib/files/gazetteer';
import { geoparse } from '../src/lib/geoparse/geoparse';

const gazetteer = loadGazetteer('full');

/** Checks what is true of the mentions of any text; gives them back. */
function readValid(text: string) {
  const mentions = geoparse({ text }, gazetteer);
  let last = 0;
  for (const { start, end, surface, resolution } of mentions) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(surface).toBe(text.slice(start, end));
    if (resolution.status === 'resolved') {
      expect(resolution.confidence).toBeGreaterThan(0);
      expect(resolution.confidence).toBeLessThanOrEqual(1);
      expect(resolution.reasons.length).toBeGreaterThan(0);
    }
    last = start;
  }
  return mentions;
}

/** What news looks like when it has been copied badly. */
const SCRAPS = [
  ...['Phnom Penh', 'PANAMA CITY', 'Springfield', 'Paris', 'Kandal and Pursat provinces', 'U.S.'],
  ...['\u0000', '\ud800', '\u202e', '\u200b', '&nbsp;', '<b>', '“', '’s', '\r\n', ' ', ', ', '('],
  ...['ភ្នំពេញ', '北京和上海', 'Mr. ', 'St. ', 'River', 'of the', 'said', 'é', 'e\u0301', '1,362'],
];

describe('any text', () => {
  it('gives spans inside the text, in order, whatever the characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        readValid(text);
      }),
    );
  });

  it('gives the same mentions twice, whatever news is broken into', () => {
    const scraps = fc.array(fc.constantFrom(...SCRAPS), { maxLength: 60 });
    fc.assert(
      fc.property(scraps, fc.constantFrom('', ' '), (parts, glue) => {
        const text = parts.join(glue);
        expect(readValid(text)).toEqual(geoparse({ text }, gazetteer));
      }),
    );
  });

  it('reads a text that says one thing ten thousand times', () => {
    for (const scrap of SCRAPS) readValid(scrap.repeat(10_000));
  });

  it('reads names in capitals, with curly quotes and in other scripts', () => {
    const names = (text: string) => readValid(text).map(({ surface }) => surface);
    expect(names('POLICE IN SIHANOUKVILLE, CAMBODIA, FREED TWENTY WORKERS ON MONDAY')).toEqual([
      'SIHANOUKVILLE',
      'CAMBODIA',
    ]);
    expect(names('They went “from Bokeo” to ‘Vientiane’.')).toEqual(['Bokeo', 'Vientiane']);
    expect(names('Ils ont quitté Genève pour Marseille.')).toEqual(['Genève', 'Marseille']);
    expect(names('La policía de Bogotá buscó en Medellín.')).toEqual(['Bogotá', 'Medellín']);
    expect(names('Mereka pulang ke Jakarta dari Phnom Penh.')).toEqual(['Jakarta', 'Phnom Penh']);
  });
});
