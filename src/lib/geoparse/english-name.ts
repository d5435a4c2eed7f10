import { perPlace } from './per-place';

/** The usual English name of a place. */
export const englishName = perPlace((index, gazetteer) => gazetteer.name(index));
