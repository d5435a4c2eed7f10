import { choicesOf, type ChoiceKey } from '../atlas/facets';
import { NO_FILTERS, type Filters } from '../atlas/filters';
import type { ReaderIndex } from '../atlas/reader-index';
import { counted } from '../core/counted';
import { rangeWords } from './range-words';

/** A filter in force, in words, with what lifts it. */
export interface FilterWords {
  words: string;
  /** What a reader sees when it is lifted: "All dates". */
  lift: string;
  /** The filters to set for that. */
  changes: Partial<Filters>;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const LIFTS: Record<ChoiceKey, string> = {
  topic: 'All topics',
  source: 'All sources',
  role: 'Any role',
};

/** The filters in force, in the order of their menus. Without the index values stand as they are. */
export function filterWords(filters: Filters, index: ReaderIndex | null): FilterWords[] {
  const chosen = (key: ChoiceKey): FilterWords[] => {
    const values: readonly string[] | null = filters[key];
    if (!values) return [];
    const known = index ? choicesOf(index, NO_FILTERS, key) : [];
    const labels = values.map((wanted) => {
      const label = known.find(({ value }) => value === wanted)?.label ?? wanted;
      return key === 'source' ? label : label.toLowerCase();
    });
    const words = capital(labels.join(' or '));
    return [{ words, lift: LIFTS[key], changes: { [key]: null } }];
  };
  const { from, to, people, q } = filters;
  const said: FilterWords[] = [...chosen('topic'), ...chosen('source')];
  if (from !== null || to !== null) {
    const words = capital(rangeWords({ from, to }));
    said.push({ words, lift: 'All dates', changes: { from: null, to: null } });
  }
  if (people !== null) {
    const words = `At least ${counted(people, 'person', 'people')} counted`;
    said.push({ words, lift: 'Any number', changes: { people: null } });
  }
  said.push(...chosen('role'));
  if (q !== null) said.push({ words: `“${q}”`, lift: 'Any words', changes: { q: null } });
  return said;
}
