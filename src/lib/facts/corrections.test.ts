import fc from 'fast-check';
import { expect, test } from 'vitest';
import { syntheticFacts } from '../../../tests/synthetic';
import { loadGazetteer } from '../files/gazetteer';
import { correct, type Correction } from './corrections';
import type { Role } from './fact';
import { readCorrections } from './read-corrections';

const gazetteer = loadGazetteer('full');
const { facts } = syntheticFacts(gazetteer, 60);
const fact = facts.find(({ quantities, places }) => quantities.length && places.length === 1)!;
const [place] = fact.places;
const [quantity] = fact.quantities;
const because = { fact: fact.id, reason: 'The article says so.', date: '2026-11-25' };
const one = (change: Partial<Correction>) => correct(facts, [{ ...because, ...change }], gazetteer);

test('a place, role, date and number are put right, and what changed is told', () => {
  const { facts: after, applied } = one({
    when: '2024-05',
    places: [{ mention: place!.mention, place: 'iso:KH', role: 'to' }],
    numbers: [{ words: quantity!.words, value: 53 }],
  });
  const corrected = after.find(({ id }) => id === fact.id)!;
  expect(corrected).toMatchObject({ when: '2024-05', dated: 'stated', notOnMap: null });
  expect(corrected.places[0]).toMatchObject({ place: { id: 'iso:KH' }, role: 'to', confidence: 1 });
  expect(corrected.quantities[0]?.value).toBe(53);
  expect(applied[0]?.changes.join(' ')).toContain('became Cambodia (to)');
  expect(applied[0]).toMatchObject({ reason: because.reason, date: because.date });
});

test('a fact is dropped', () => {
  expect(one({ drop: true }).facts.map(({ id }) => id)).not.toContain(fact.id);
});

test.each([
  ['no fact has this id', { fact: '00000000000', drop: true }],
  ['no place of it was read from “Atlantis”', { places: [{ mention: 'Atlantis', place: null }] }],
  [
    'the gazetteer has no place "iso:XX"',
    { places: [{ mention: place!.mention, place: 'iso:XX' }] },
  ],
  ['it states no number “7½”', { numbers: [{ words: '7½', value: 7.5 }] }],
  ['its date is', { when: fact.when }],
  ['it says nothing to change', {}],
])('a correction that no longer applies is reported: %s', (cause, change) => {
  const { facts: after, applied, idle } = one(change);
  expect(idle[0]?.cause).toContain(cause);
  expect(applied).toEqual([]);
  expect(after).toEqual(facts);
});

test('corrections are idempotent, and every other fact stays as it was', () => {
  const role = fc.constantFrom<Role>('where', 'from', 'to', 'actor', 'about');
  const ids = fc.constantFrom('iso:KH', 'iso:PA', 'gn:1821306', null, undefined);
  const change = fc.record({
    at: fc.nat(facts.length - 1),
    drop: fc.constantFrom(true, undefined),
    when: fc.constantFrom('2024', null, undefined),
    place: ids,
    role: fc.option(role, { nil: undefined }),
    value: fc.option(fc.nat(), { nil: undefined }),
  });
  const check = fc.property(fc.array(change, { maxLength: 6 }), (changes) => {
    const corrections = changes.map(({ at, drop, when, place, role, value }): Correction => {
      const { id, places, quantities } = facts[at]!;
      return {
        ...because,
        fact: id,
        drop,
        when,
        places: places.slice(0, 1).map(({ mention }) => ({ mention, place, role })),
        numbers: value === undefined ? [] : quantities.map(({ words }) => ({ words, value })),
      };
    });
    const last = new Map(corrections.map((correction) => [correction.fact, correction]));
    const once = correct(facts, [...last.values()], gazetteer);
    const twice = correct(once.facts, [...last.values()], gazetteer);
    expect(twice.facts).toEqual(once.facts);
    const named = new Set(corrections.map(({ fact }) => fact));
    const others = ({ id }: { id: string }) => !named.has(id);
    expect(once.facts.filter(others)).toEqual(facts.filter(others));
    expect(once.applied.length + once.idle.length).toBe(last.size);
  });
  fc.assert(check);
});

test('a file is read entry by entry: a bad one is named with its line, the others stay', () => {
  const { corrections, lines, problems } = readCorrections(
    'c.yaml',
    `# ours
- fact: ${fact.id}
  reason: The article says so.
  date: 2026-11-25
  drop: true
- fact: ${fact.id}
  date: soon
  dropped: true
`,
  );
  expect(corrections).toEqual([{ ...because, drop: true }]);
  expect(lines).toEqual([2]);
  expect(problems.map(({ line, message }) => `${line} ${message}`)).toEqual([
    '6 reason is missing. Add it.',
    '6 date is "soon", which is no EDTF date. Write it as 2026-01-21.',
    expect.stringMatching(/^6 unknown key "dropped"\. Take one of fact, reason, date/),
  ]);
});

test('an empty file, a list without entries and a file that is no list', () => {
  expect(readCorrections('c.yaml', '# nothing\n')).toMatchObject({ corrections: [], problems: [] });
  expect(readCorrections('c.yaml', '[]')).toMatchObject({ corrections: [], problems: [] });
  expect(readCorrections('c.yaml', 'fact: x').problems[0]?.message).toContain('no list');
});
