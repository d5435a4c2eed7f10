import { expect, test } from 'vitest';
import { loadViews } from '../files/atlas';
import { loadGazetteer } from '../files/gazetteer';
import { openSearch, searchWords } from './search';
import { searchIndexOf } from './search-index';

const find = openSearch(searchIndexOf(loadViews(), loadGazetteer('full')));

/** The first result of each group, by its label. */
const firsts = (typed: string) =>
  Object.fromEntries(find(typed).map(({ label, found }) => [label, found[0]?.name]));

test.each([
  ['phnom penh', 'Places', 'Phnom Penh'],
  ['PHNOM  PENH', 'Places', 'Phnom Penh'],
  ['phnom pehn', 'Places', 'Phnom Penh'],
  ['ភ្នំពេញ', 'Places', 'Phnom Penh'],
  ['ភ្នំ', 'Places', 'Phnom Penh'],
  ['darien', 'Regions', 'Darién Gap'],
  ['Camboya', 'Regions', 'Cambodia'],
  ['ลาว', 'Regions', 'Laos'],
  ['scam', 'Topics', 'scam compound'],
  [
    'thousands flee',
    'Articles',
    'Thousands estimated to flee Cambodia scam centers after crackdown',
  ],
  ['france', 'On the map, without facts', 'France'],
])('%s finds among %s: %s', (typed, group, name) => {
  expect(firsts(typed)[group]).toBe(name);
});

test('every word that is typed counts', () => {
  expect(find('sihanoukville xyzzy')).toEqual([]);
});

test('scripts without spaces are found by a part of a word', () => {
  expect(searchWords('ភ្នំ')).toContain('ភ្');
  expect(searchWords('Bình Di')).toEqual(['binh', 'di']);
});
