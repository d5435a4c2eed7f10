import abbreviations from '../../../../geodata/lexicon/place-abbreviations.json';
import type { Reading } from '../reading';
import { BLOCKED } from './blocked';
import { addDraft } from './find-names';
import { nameBook, nameOfIds, type Name } from './names';
import { continuesPhrase, isCapital } from './phrases';
import { GAP, SHAPE, type Tokens } from './tokens';

type Table = Readonly<Record<string, string>>;
const capitals: Table = abbreviations.capitals;
const dotted: Table = abbreviations.dotted;
const postal: Table = abbreviations.postal;

/** Reads `US`, `U.K.`, `Mich.` and `Springfield, IL`, each only as it is written for a place. */
export function findAbbreviations(reading: Reading): void {
  const { text, tokens, draftAt } = reading;
  for (let at = 0; at < tokens.count; at++) {
    if (!isCapital(tokens, at) || draftAt[at] === BLOCKED) continue;
    const first = tokens.words[at]!;
    if (first.stem.length > 5) continue;
    const to = initialsEnd(tokens, at);
    const whole = wholeName(reading, at, to);
    if (whole) {
      addDraft(reading, at, whole.to, whole.name).evidence = SURE;
      at = whole.to - 1;
      continue;
    }
    const key = to - at > 1 ? initials(tokens, at, to) : first.stem;
    const id = idOf(reading, at, to, key, text.charCodeAt(tokens.ends[to - 1]!) === 46);
    if (id === undefined || text[tokens.ends[to - 1]!] === '$') continue;
    const name = id === '' ? null : nameOfIds(key, [id], reading.gazetteer);
    if (!name) continue;
    addDraft(reading, at, to, name).evidence = SURE;
    at = to - 1;
  }
}

/** Evidence that an abbreviation means its place. */
const SURE = 4;

/** Most words of a name after initials: “U.S. Virgin Islands”. */
const MOST_AFTER = 3;

/** A place whose name begins with initials, `U.S.` or `US`; null if none goes on like this. */
function wholeName(
  { tokens, gazetteer }: Reading,
  at: number,
  to: number,
): { to: number; name: Name } | null {
  if (tokens.shapes[at] !== SHAPE.capitals) return null;
  const first = tokens.words[at]!.stem;
  let key = to - at > 1 ? initials(tokens, at, to) : [...first].join(' ');
  if (!key.includes(' ') || first.length > 3) return null;
  let words = key.split(' ').length;
  const nameOf = nameBook(gazetteer);
  for (let end = to; end < to + MOST_AFTER && continuesPhrase(tokens, end); end++) {
    key = `${key} ${tokens.words[end]!.stem}`;
    words++;
    const name = nameOf(key, words);
    if (name) return { to: end + 1, name };
  }
  return null;
}

function idOf(
  { tokens, shouting }: Reading,
  at: number,
  to: number,
  key: string,
  dotAfter: boolean,
): string | undefined {
  const spelt = to - at > 1;
  if (spelt) return capitals[key] ?? dotted[key];
  const afterTown = at > 0 && tokens.gaps[at] === GAP.comma && isCapital(tokens, at - 1);
  if (dotAfter && afterTown && dotted[key] !== undefined) return dotted[key];
  if (tokens.shapes[at] !== SHAPE.capitals || shouting) return undefined;
  return capitals[key] ?? (afterTown ? postal[key] : undefined);
}

/** Whether a word is a place only with a full stop after it: “Mass.”, not “the longest Mass”. */
export function needsDot(stem: string): boolean {
  return dotted[stem] !== undefined;
}

/** Token after a run of single letters with a full stop between: `U.S.`, `N.Y.`, `U.S.A.`. */
function initialsEnd(tokens: Tokens, at: number): number {
  let to = at + 1;
  if (tokens.words[at]!.stem.length > 1) return to;
  while (
    to < tokens.count &&
    tokens.gaps[to] === GAP.dot &&
    tokens.words[to]!.stem.length === 1 &&
    tokens.shapes[to] === SHAPE.capitals &&
    to - at < 4
  ) {
    to++;
  }
  return to;
}

function initials(tokens: Tokens, from: number, to: number): string {
  return tokens.words
    .slice(from, to)
    .map(({ stem }) => stem)
    .join(' ');
}
