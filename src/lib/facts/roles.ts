import type { Span } from '../core/span';
import type { Mention } from '../geoparse/mention';
import { draws } from './draws';
import type { Role } from './fact';
import { settleMovement } from './movement';
import { LISTED } from './role-cues';
import { partOf, UNTOLD } from './role-rules';
import type { Part, Told } from './rule';

/** A role, and why a place has it: what follows “because”. */
export interface RoleTold {
  role: Role;
  why: string;
  /** Whether it is only where people are from: “born in China”. */
  people?: boolean;
}

/** What a part is where another place is named. */
const INSTEAD: Readonly<Partial<Record<Part, Role>>> = { acts: 'actor', borders: 'about' };

/** What the places of a sentence are to it, in the order of `mentions`. */
export function rolesOf(text: string, sentence: Span, mentions: readonly Mention[]): RoleTold[] {
  const told = mentions.map((mention, i) =>
    partOf(
      mention,
      text.slice(sentence.start, mention.start),
      text.slice(mention.end, sentence.end),
      mentions[i + 1],
    ),
  );
  shareInLists(text, mentions, told);
  const there = told.map(({ part, why }): RoleTold => {
    if (part === 'people') return { role: 'from', why, people: true };
    return part === 'acts' || part === 'borders'
      ? { role: 'where', why: `${why}, and no other place is named` }
      : { role: part, why };
  });
  const roles = settleMovement(text, sentence, mentions, there);
  const insteadOf = (i: number) =>
    roles[i]!.role === 'where' ? INSTEAD[told[i]!.part] : undefined;
  const isElsewhere = (than: Part) =>
    roles.some(
      ({ role }, i) =>
        draws(role) &&
        (than === 'borders' ? told[i]!.part !== 'borders' : !insteadOf(i)) &&
        told[i]!.part !== 'people' &&
        mentions[i]!.kind !== 'demonym',
    );
  const elsewhere = { acts: isElsewhere('acts'), borders: isElsewhere('borders') };
  return roles.map((own, i) => {
    const role = insteadOf(i);
    const part = told[i]!.part === 'borders' ? 'borders' : 'acts';
    if (!role || !elsewhere[part]) return own;
    return { role, why: `${told[i]!.why}, and another place is named` };
  });
}

/** A list has one role: the first member’s after a preposition, the last one’s before a verb. */
function shareInLists(text: string, mentions: readonly Mention[], told: Told[]): void {
  for (let i = 1; i < told.length; i++) {
    const joint = text.slice(mentions[i - 1]!.end, mentions[i]!.start);
    const both = mentions[i - 1]!.kind === 'demonym' && mentions[i]!.kind === 'demonym';
    if (
      both &&
      told[i]!.part === 'about' &&
      told[i - 1]!.part === 'from' &&
      / and (?:an? |one |two |\d+ )?$/.test(joint)
    )
      told[i] = told[i - 1]!;
  }
  const listed = (i: number) =>
    i > 0 &&
    mentions[i - 1]!.kind !== 'demonym' &&
    LISTED.test(text.slice(mentions[i - 1]!.end, mentions[i]!.start));
  const plain = (i: number) => told[i]!.part === 'where' && mentions[i]!.kind === 'literal';
  for (let i = 1; i < told.length; i++) {
    const before = told[i - 1]!.part;
    const within = /^[’'‘]s $/.test(text.slice(mentions[i - 1]!.end, mentions[i]!.start));
    if (listed(i) && plain(i) && before !== 'acts') told[i] = told[i - 1]!;
    if (within && told[i] === UNTOLD && /^(?:from|to)$/.test(before)) told[i] = told[i - 1]!;
    const isLast = / and $/.test(text.slice(mentions[i - 1]!.end, mentions[i]!.start));
    const shares = /^(?:from|to)$/.test(before) || (before === 'where' && told[i - 1]!.ruled);
    if (isLast && told[i]!.part === 'acts' && (shares || before === 'actor'))
      told[i] = told[i - 1]!;
  }
  for (let i = told.length - 1; i > 0; i--) {
    const last = told[i]!.part;
    const isSubject = last === 'actor' || last === 'acts' || (last === 'to' && !told[i]!.ruled);
    if (listed(i) && isSubject && told[i - 1] === UNTOLD) told[i - 1] = told[i]!;
  }
}
