import { edtf, interval, plusDays, sinceMonday, type Day } from './days';
import { lastWeekday, nextWeekday } from './when-words';

/** The weekend before the article’s day, or what “this” and “next” make of it. */
export function weekend(match: RegExpExecArray, from: Day | null): string | null {
  if (from?.day == null) return null;
  const which = match[1]?.toLowerCase();
  const day = sinceMonday(from);
  const monday = plusDays(from, -day);
  const isPast = which === undefined || (which === 'this' && day < FRIDAY && !isAhead(match));
  const weeks = isPast ? -1 : which === 'next' ? 1 : 0;
  const saturday = plusDays(monday, 7 * weeks + SATURDAY);
  return interval(edtf(saturday), edtf(plusDays(saturday, 1)));
}

/** Days after Monday. */
const FRIDAY = 4;
const SATURDAY = 5;

/** “On Friday”. */
export function weekday(match: RegExpExecArray, from: Day | null): string | null {
  const [, name = ''] = match;
  const day = isAhead(match) ? nextWeekday(name, from) : lastWeekday(name, from);
  return day && edtf(day);
}

const TO_COME =
  '(?:will|would|shall|(?:is|are) (?:to|due|set|scheduled|expected)|due to(?! (?:the|a|an|its|his|her|their)\\b)|scheduled|plans? to)';
const TO_COME_BEFORE = new RegExp(
  `\\b${TO_COME}\\b((?:(?!\\b(?:and|said|after|since)\\b)[^,;]|,(?=\\d)|, including [^,;]+,)*)$`,
  'i',
);

/** “Will charge the men arrested on Friday”: what is to come is something else. */
const PAST_BETWEEN = /(?<!\bbe )\b\p{Ll}+ed\b|\bfor \p{Ll}+ing\b/u;
const TO_COME_AFTER = new RegExp(
  `^(?:,? |, (?:(?!said|told|announced|who|which)\\p{L}+ ){1,3})${TO_COME}\\b`,
  'iu',
);

/** “Gave them until the end of April”, “postponed to May”. */
const UNTIL =
  /\b(?:(?:g[ai]ven?|giv(?:es|ing)|has|have|had|allow\p{Ll}*) [^,;]*\b(?:until|till|to)|(?:postpon|put off|delay|adjourn)\p{Ll}*\b[^,;]* (?:until|till|to)) (?:the (?:end|start|middle) of )?(?:early |mid-?|late )?\p{L}+$/iu;

/** Whether a date is still to come: “will meet on Friday”, “the court on Tuesday will hear”. */
export function isAhead({ input, index, 0: words }: RegExpExecArray): boolean {
  if (/^next\b/i.test(words) || TO_COME_AFTER.test(input.slice(index + words.length))) return true;
  if (UNTIL.test(input.slice(0, index + words.length))) return true;
  const between = TO_COME_BEFORE.exec(input.slice(0, index))?.[1];
  return between !== undefined && !PAST_BETWEEN.test(between);
}
