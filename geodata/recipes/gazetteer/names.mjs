import { fold } from '../../../src/lib/gazetteer/fold.ts';

/** Codes of airports and ports, and numbers, which GeoNames keeps among the names. */
const CODE = /^[A-Z]{2,5}$|^[A-Z]{2} ?[A-Z]{3}$|\d/;

/** No town has its one capital letter further in; GeoNames' machine romanisations have none. */
const MACHINE = /^[^\p{Lu}]*$/u;

const LATIN = /\p{Script=Latin}/u;

/** Scripts that write a place in one character. */
const DENSE = /[\p{Script=Han}\p{Script=Hangul}]/u;

/** Whether a GeoNames alternate is a name that people write. */
export function isName(alternate) {
  const letters = [...alternate];
  if (letters.length < (DENSE.test(alternate) ? 1 : LATIN.test(alternate) ? 3 : 2)) return false;
  if (letters.length > 60 || /[;:/|<>@#=_]/.test(alternate)) return false;
  if (CODE.test(alternate)) return false;
  return !(LATIN.test(alternate) && MACHINE.test(alternate));
}

/** Names without those that fold to an earlier one or to nothing, in NFC. */
export function distinct(names) {
  const seen = new Set();
  const kept = [];
  for (const raw of names) {
    const name = raw.normalize('NFC').replace(/\s+/g, ' ').trim();
    const folded = fold(name);
    if (folded === '' || seen.has(folded)) continue;
    seen.add(folded);
    kept.push(name);
  }
  return kept;
}

/** A romanised name as news prints it: without the marks of scholarly transcription. */
export function newsSpelling(name) {
  return name
    .replace(/[‘’ʻʼ]/g, "'")
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/ə|ǝ/g, 'a')
    .replace(/ı/g, 'i')
    .replace(/^'/, '');
}
