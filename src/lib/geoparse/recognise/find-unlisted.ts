import type { Draft, Reading } from '../reading';
import { BLOCKED } from './blocked';
import { containerOf, isElsewhere, isFarFrom, nearTo } from './contained-cue';
import { definedOutside } from './defined-outside';
import { definedAt } from './definition-cue';
import { DROPPED } from './keep-places';
import type { Name } from './names';
import { isCapital, phraseEnd, phraseStart, stemsOf } from './phrases';
import { addSite, asSite, containerAfter, containerBefore, containerFrom } from './site-container';
import { GAP, SHAPE, type Tokens } from './tokens';
import { IS } from './word-classes';

/** A village lies in the last place named at most this many tokens before or after it. */
const NEAR_TOKENS = 60;

/** No longer name is believed to be that of a village. */
const MOST_WORDS = 3;

/**
 * Finds villages and quarters that no gazetteer has, by the word that calls them so, and each later
 * mention of the same name; ties them to the place that holds them.
 */
export function findUnlisted(reading: Reading): void {
  const { tokens } = reading;
  // What holds each of them: by words that the text calls a village, by a name whose places all lie elsewhere, by words that it defines.
  const known = new Map<string, Draft>();
  const elsewhere = new Map<Name, Draft>();
  const defined = new Map<string, Draft>();
  for (let at = 0; at < tokens.count; at++) {
    const isSettlement = (tokens.words[at]!.classes & IS.settlement) !== 0;
    if (isSettlement && tokens.shapes[at] === SHAPE.lower) noteCalled(reading, at, known);
    else if (isCapital(tokens, at)) {
      noteContained(reading, at, known, elsewhere);
      noteDefined(reading, at, defined, elsewhere);
    }
  }
  for (const draft of elsewhere.size > 0 ? reading.drafts : []) {
    const container = elsewhere.get(draft.name);
    if (container && draft.kind === 'literal' && !draft.container) asSite(draft, container);
  }
  if (defined.size > 0) addAll(reading, defined, dropParts);
  if (known.size > 0) addAll(reading, known, free);
}

/** “the village of X”, “X village”. */
function noteCalled(reading: Reading, at: number, known: Map<string, Draft>): void {
  const span = nameAfter(reading, at) ?? nameBefore(reading, at);
  if (!span) return;
  const container =
    containerAfter(reading, span.to) ??
    containerBefore(reading, span.from, NEAR_TOKENS) ??
    containerFrom(reading, span.to, NEAR_TOKENS);
  if (container) known.set(stemsOf(reading.tokens, span.from, span.to), container);
}

/** “in X, Nigeria”, “X, near Kano”; a town of the name that lies elsewhere is not meant, and goes to `elsewhere`. */
function noteContained(
  reading: Reading,
  from: number,
  known: Map<string, Draft>,
  elsewhere: Map<Name, Draft>,
): void {
  const { tokens, drafts, draftAt, gazetteer } = reading;
  const to = phraseEnd(tokens, from, MOST_WORDS + 1);
  const near = nearTo(reading, to);
  const container = near ?? containerOf(reading, from, to);
  if (!container) return;
  const draft = drafts[draftAt[from]!];
  const isNot = near ? isFarFrom : isElsewhere;
  if (draft && draft.to === to && draft.evidence >= 0 && isNot(draft, container, gazetteer)) {
    elsewhere.set(draft.name, container);
  }
  if (free(reading, { from, to })) known.set(stemsOf(tokens, from, to), container);
}

/** “X is a village in …”, if no place of the name lies in what the words go on to name. */
function noteDefined(
  reading: Reading,
  from: number,
  defined: Map<string, Draft>,
  elsewhere: Map<Name, Draft>,
): void {
  const { tokens, drafts, draftAt } = reading;
  const draft = drafts[draftAt[from]!];
  if (draft && draft.from !== from) return;
  if (draft && definedAt(tokens, draft.to) >= 0) {
    const container = definedOutside(reading, draft, draft.to);
    if (!container) return;
    draft.container = null;
    elsewhere.set(draft.name, container);
    return;
  }
  const to = phraseEnd(tokens, from, MOST_WORDS + 1);
  if (!isNameLike(tokens, from, to)) return;
  const container = definedOutside(reading, undefined, to);
  if (container) defined.set(stemsOf(tokens, from, to), container);
}

/** No word of it is a common one: “It is a village in …” names nothing. */
function isNameLike({ words }: Tokens, from: number, to: number): boolean {
  if (to - from > MOST_WORDS) return false;
  const not = IS.common | IS.never | IS.thing | IS.title;
  return words.slice(from, to).every(({ classes }) => (classes & not) === 0);
}

interface Span {
  from: number;
  to: number;
}

/** “village of X”, “town called X”. */
function nameAfter({ tokens, ...reading }: Reading, at: number): Span | null {
  const link = tokens.words[at + 1]?.folded;
  if (link !== 'of' && link !== 'called' && link !== 'named') return null;
  const from = at + 2;
  if (from >= tokens.count || tokens.gaps[from] !== GAP.space || !isCapital(tokens, from))
    return null;
  return free({ tokens, ...reading }, { from, to: phraseEnd(tokens, from, MOST_WORDS + 1) });
}

/** “X village”. */
function nameBefore(reading: Reading, at: number): Span | null {
  const { tokens } = reading;
  if (at === 0 || tokens.gaps[at] !== GAP.space || !isCapital(tokens, at - 1)) return null;
  if (tokens.words[at - 1]!.possessive > 0) return null;
  return free(reading, { from: phraseStart(tokens, at - 1), to: at });
}

/** The span, if no step has read a word of it as something and none of it is a common word. */
function free({ tokens, drafts, draftAt, persons }: Reading, span: Span): Span | null {
  if (span.to - span.from > MOST_WORDS) return null;
  for (let at = span.from; at < span.to; at++) {
    if (draftAt[at] === BLOCKED || persons[at] !== 0) return null;
    if ((drafts[draftAt[at]!]?.evidence ?? -1) >= 0) return null;
    if (tokens.words[at]!.classes !== 0 || tokens.words[at]!.stem.length < 3) return null;
  }
  return span;
}

/** The span, with nothing left of what other steps have read in it. */
function dropParts({ drafts, draftAt }: Reading, span: Span): Span {
  for (let at = span.from; at < span.to; at++) {
    const part = drafts[draftAt[at]!];
    if (part) part.evidence = DROPPED;
  }
  return span;
}

/** Adds a site wherever the words of one stand, if a test lets it. */
function addAll(
  reading: Reading,
  known: ReadonlyMap<string, Draft>,
  take: (reading: Reading, span: Span) => Span | null,
): void {
  const { tokens } = reading;
  for (let from = 0; from < tokens.count; from++) {
    if (!isCapital(tokens, from)) continue;
    const to = phraseEnd(tokens, from, MOST_WORDS + 1);
    const container = known.get(stemsOf(tokens, from, to));
    if (container && take(reading, { from, to })) addSite(reading, from, to, container);
    from = to - 1;
  }
}
