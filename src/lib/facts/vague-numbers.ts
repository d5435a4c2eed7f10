import type { Span } from '../core/span';
import { isBefallen, WERE_BEFALLEN } from './befallen';
import type { Found } from './quantities';
import { unitAfter } from './units';

const VAGUE =
  /\b(?:(many|several) )?((?:tens|hundreds) of thousands|dozens|scores|hundreds|thousands|millions|billions)\b/gi;

/** “Test scores of girls”, “their scores” are marks. */
const MARKS = /\b(?:tests?|exams?|reading|maths?|credit|high|low|average|final|their|his|her) $/i;

/** “hundreds of those arrested”, “thousands have fled” and “dozens queued” count people. */
const PERSONS =
  /^ (?:of (?:those|them|whom)|have|had|were|are|who|fled|gathered|marched|protested|rallied|queued|wait(?:ed)?|lived?|work(?:ed)?|slept|sleep|remain(?:ed)?|joined|turned out|crossed|left|took (?:to|part)|demonstrated|attended|faced?)\b/i;

/** Words that stand for a number which the article does not state: “dozens” stays a word. */
export function vagueNumbers(text: string, sentence: Span, exact: readonly Span[]): Found[] {
  const words = text.slice(sentence.start, sentence.end);
  return [...words.matchAll(VAGUE)].flatMap((match): Found[] => {
    const [whole, , noun = ''] = match;
    const end = sentence.start + match.index + whole.length;
    const start = end - noun.length;
    if (exact.some((number) => number.start < end && start < number.end)) return [];
    const after = text.slice(end, sentence.end).replace(/^ (?:more|others)(?= \p{Ll})/u, '');
    if (/^scores$/i.test(noun) && MARKS.test(text.slice(sentence.start, start))) return [];
    const people =
      PERSONS.test(after) ||
      isBefallen(text.slice(sentence.start, start), after) ||
      WERE_BEFALLEN.test(after);
    const unit = unitAfter(after) ?? (people ? { unit: 'people', of: null } : null);
    if (!unit) return [];
    const number = { words: noun, value: null, max: null, outOf: null, qualifier: null };
    return [{ start, end, ...number, ...unit }];
  });
}
