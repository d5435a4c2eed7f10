import type { Reading } from '../reading';
import { isPlain } from './same-region';

/** Names at least this likely to be places say where a text is. */
const SURE = 1.5;

/** Log odds for the usual name of one place alone, in a country that the text speaks of. */
const LIFT = 1;

/** A region's kind in the gazetteer: rivers, mountains and counties too. */
const REGION = 4;

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
    const { evidence, name } = draft;
    if (evidence >= 0 || evidence < -LIFT || !name.alone || !isPlain(reading, draft)) continue;
    const [only] = name.candidates as [number];
    // “The Cauvery” is called so for short, “CamboJA” is not what Cambodia is called.
    const isOwn = name.usual.length > 0 || gazetteer.kindCode(only) === REGION;
    if (isOwn && countries.has(gazetteer.countryOf(only))) draft.evidence += LIFT;
  }
}
