import * as v from 'valibot';
import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import { daysOf } from '../core/edtf';
import type { Problem } from '../core/problem';
import type { Correction } from './corrections';

/** Checked corrections with the line on which each begins, and what could not be read. */
export interface ReadCorrections {
  corrections: Correction[];
  /** 1-based, by position in `corrections`. */
  lines: number[];
  problems: Problem[];
}

const text = (what: string) =>
  v.pipe(
    v.string(`${what} is missing. Write it as text`),
    v.trim(),
    v.nonEmpty(`${what} is empty`),
  );

const edtf = (what: string) =>
  v.pipe(
    v.union([v.string(), v.number()], `${what} is missing. Write a date such as 2026-01-21`),
    v.transform(String),
    v.check(
      (date) => daysOf(date) !== null,
      (issue) => `${what} is "${issue.input}", which is no EDTF date. Write it as 2026-01-21`,
    ),
  );

const role = v.picklist(
  ['where', 'from', 'to', 'actor', 'about'],
  'role is none of where, from, to, actor, about',
);

const correction = v.strictObject({
  fact: v.pipe(
    text('fact'),
    v.regex(/^[0-9a-z]{11}$/, 'fact is no id. Copy it from the address /fact/…'),
  ),
  reason: text('reason'),
  date: edtf('date'),
  drop: v.optional(v.literal(true, 'drop is true or absent')),
  when: v.optional(v.nullable(edtf('when'))),
  places: v.optional(
    v.array(
      v.strictObject({
        mention: text('mention'),
        place: v.optional(v.nullable(text('place'))),
        role: v.optional(role),
      }),
    ),
  ),
  numbers: v.optional(
    v.array(
      v.strictObject({
        words: text('words'),
        value: v.nullable(v.number('value is no number. Write it in digits, or null')),
      }),
    ),
  ),
});

function messageOf(issue: v.BaseIssue<unknown>): string {
  const key = v.getDotPath(issue) ?? '';
  if (issue.type !== 'strict_object') return `${issue.message}.`;
  const known = Object.keys(correction.entries).join(', ');
  if (!key) return `an entry is a list of keys: ${known}.`;
  return issue.expected === 'never'
    ? `unknown key "${key}". Take one of ${known}.`
    : `${key} is missing. Add it.`;
}

/** Reads corrections from YAML. A bad entry is a problem with its line; the others stay. */
export function readCorrections(file: string, yaml: string): ReadCorrections {
  const counter = new LineCounter();
  const { contents, errors } = parseDocument(yaml, { lineCounter: counter });
  const lineAt = (offset = 0) => counter.linePos(offset).line;
  const read: ReadCorrections = { corrections: [], lines: [], problems: [] };
  const [error] = errors;
  if (error) {
    const message = `it is not YAML: ${error.message.split(/ at line|\n/)[0]}. Put text that holds a colon in quotes.`;
    return { ...read, problems: [{ file, line: lineAt(error.pos[0]), message }] };
  }
  if (contents === null) return read;
  if (!isSeq(contents)) {
    return {
      ...read,
      problems: [{ file, line: 1, message: 'it is no list. Begin each entry with "- ".' }],
    };
  }
  for (const item of contents.items) {
    const node = isMap(item) ? item : null;
    const line = lineAt(node?.range?.[0]);
    const checked = v.safeParse(correction, node?.toJSON() ?? null);
    if (checked.success) {
      read.corrections.push(checked.output);
      read.lines.push(line);
    } else {
      const messages = checked.issues.map((issue) => ({ file, line, message: messageOf(issue) }));
      read.problems.push(...messages);
    }
  }
  return read;
}
