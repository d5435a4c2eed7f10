import type { Reading } from '../reading';
import { isPlain } from './same-region';
import { isBrand } from './word-guard';

/** Names at least this likely to be places say where a text is. */
const SURE = 1.5;

/** Log odds for a name that one place alone has, or that stands after “in”, in a country that the text speaks of. */
const LIFT = 1;

/** Where most surnames and many words are some hamlet's name too, so that a country says nothing. */
const ANY_NAME = 'US';

/** A text that names a country or a place in it means its towns: “Colombia … Capurganá”. */
export function sameCountry(reading: Reading): void {
  const { drafts, gazetteer } = reading;
  const countries = new Set<string>();
  for (const { evidence, name } of drafts) {
    const [best] = name.candidates;
    if (evidence >= SURE && best !== undefined) countries.add(gazetteer.countryOf(best));
  }
  countries.delete('');
  countries.delete(ANY_NAME);
  for (const draft of drafts) {
    const { evidence, name, located } = draft;
    if (evidence >= 0 || evidence < -LIFT || !(name.alone || located)) continue;
    if (!isPlain(reading, draft) || isBrand(reading, draft)) continue;
    const meant = name.alone ? name.candidates.slice(0, 1) : name.usual;
    if (meant.some((index) => countries.has(gazetteer.countryOf(index)))) draft.evidence += LIFT;
  }
}
