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

/** What news says of places, and places that are hardly known, known in part or streets. */
const SENTENCES = [
  'Police in 1 searched a house near 2.',
  'Homes in 1, 2, have been flooded.',
  'The village of 1 is cut off.',
  '1 is a village in 2.',
  'Buses went by way of 1.',
];
const NAMES = [
  'River Road',
  'Park Avenue',
  'Gatab',
  'Leuterod',
  'Crafers West',
  'Caquetá',
  'Umbria',
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

  it('reads villages and streets in whatever order they hold each other', () => {
    const name = fc.constantFrom(...NAMES);
    const sentence = fc.tuple(fc.constantFrom(...SENTENCES), name, name);
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 6 }), (said) => {
        readValid(said.map(([words, a, b]) => words.replace('1', a).replace('2', b)).join(' '));
      }),
      { numRuns: 1000 },
    );
  });

  it('reads a text that says one thing ten thousand times', () => {
    for (const scrap of SCRAPS) readValid(scrap.repeat(10_000));
  });

  it.each([
    ['Police in&nbsp;Phnom Penh<br/>and <b>Siem Reap</b> said so.', 'Phnom Penh, Siem Reap'],
    ['“Bogotá” , ‘Medellín’ y «Cali» fueron las más afectadas.', 'Bogotá, Medellín, Cali'],
    ['Il a quitté Genève, en Suisse, pour Dakar, au Sénégal.', 'Genève, Suisse, Dakar, Sénégal'],
    ['Kebakaran hutan di Riau membuat Malaysia berasap.', 'Riau, Malaysia'],
    ['goverment of  cambodia say peoples from vietnam was arrest', 'cambodia, vietnam'],
    ['- Polce arested 20 in Kampong Cham.', 'Kampong Cham'],
    ['Поліція. Police in Київ and Одеса.', 'Київ, Одеса'],
  ])('finds the places of careless and foreign text: %s', (text, places) => {
    expect(readValid(text).map(({ surface }) => surface)).toEqual(places.split(', '));
  });

  it.each([
    ['The questions to Britain were hard.', 'associative'],
    ['Officials urged Britain to act.', 'associative'],
    ['The U.S.-led talks failed.', 'associative'],
    ['Flights from London to Britain resumed.', 'literal'],
    ['The Mexican border was shut.', 'literal'],
    ['The Mexican government fell.', 'associative'],
    ['Riyadh, which had led the talks, agreed.', 'associative'],
    ['Freetown is tired.', 'literal'],
  ])('tells where something is from who is meant: %s', (text, use) => {
    expect(readValid(text).at(-1)?.use).toBe(use);
  });

  it.each([
    ['Kabul and Islamabad agreed to reopen the crossing.', 'associative'],
    ['Neither Tokyo nor Seoul has responded.', 'associative'],
    ['Talks between Kabul and Islamabad ended.', 'associative'],
    ['Buses between Kabul and Jalalabad stopped.', 'literal'],
    ['People in Kabul and Islamabad agreed that prices had risen.', 'literal'],
  ])('takes names joined by “and” for the same: %s', (text, use) => {
    expect(readValid(text).map((mention) => mention.use)).toEqual([use, use]);
  });

  it.each([
    ['A van burned on Tanner Road in Leeds.', 'Tanner Road', 'Leeds'],
    ['The village of Oumbala in Nigeria was cut off.', 'Oumbala', 'Nigeria'],
  ])(
    'takes a street or a village that no gazetteer has to what holds it: %s',
    (text, site, holder) => {
      const [mention] = readValid(text);
      expect(mention).toMatchObject({
        surface: site,
        kind: 'site',
        resolution: { place: { name: holder } },
      });
    },
  );

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
